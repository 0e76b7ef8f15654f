// name: search.best
// The best matches of each Lucene query, with how much is connected to each and whether it was recorded by $knownAt.
UNWIND $asked AS asked
CALL (asked) {
  CALL db.index.fulltext.queryNodes('search', asked.query, {limit: $size}) YIELD node
  RETURN collect([
    node.id, node.slug, coalesce(node.name, node.title), node.kind, node.area, coalesce(node.aliases, []),
    COUNT { (node)--() }, node:Article, $knownAt IS NULL OR datetime(node.recorded) <= datetime($knownAt)
  ]) AS found
}
RETURN asked.n, found;
