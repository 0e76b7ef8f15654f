// name: search.best
// The best matches of each Lucene query and, where one has none, those of the query beside it, which forgives more:
// how many there are, and those that were recorded by $knownAt, with how much is connected to each.
UNWIND $asked AS asked
CALL (asked) {
  CALL db.index.fulltext.queryNodes('search', asked.written, {limit: $size}) YIELD node
  RETURN count(node) AS hits, collect(CASE WHEN $knownAt IS NULL OR datetime(node.recorded) <= datetime($knownAt) THEN
    [node.id, node.label, node.slug, coalesce(node.name, node.title), node.kind, node.area, coalesce(node.aliases, []), COUNT { (node)--() }]
  END) AS found
}
CALL (asked, hits) {
  UNWIND CASE WHEN hits = 0 THEN [asked.misspelt] ELSE [] END AS query
  CALL db.index.fulltext.queryNodes('search', query, {limit: $size}) YIELD node
  RETURN count(node) AS moreHits, collect(CASE WHEN $knownAt IS NULL OR datetime(node.recorded) <= datetime($knownAt) THEN
    [node.id, node.label, node.slug, coalesce(node.name, node.title), node.kind, node.area, coalesce(node.aliases, []), COUNT { (node)--() }]
  END) AS more
}
RETURN asked.n, hits + moreHits, found + more;
