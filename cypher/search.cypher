// name: search.best
// The best matches of each list of Lucene queries, of which each forgives more than the one before and is asked only
// where that has none: how many there are, and those recorded by $knownAt with how much is connected to each.
UNWIND $asked AS asked
CALL (asked) {
  CALL db.index.fulltext.queryNodes('search', asked.queries[0], {limit: $size}) YIELD node
  RETURN collect(node) AS first
}
CALL (asked, first) {
  UNWIND CASE WHEN size(first) = 0 THEN asked.queries[1..2] ELSE [] END AS query
  CALL db.index.fulltext.queryNodes('search', query, {limit: $size}) YIELD node
  RETURN collect(node) AS second
}
CALL (asked, first, second) {
  UNWIND CASE WHEN size(first) + size(second) = 0 THEN asked.queries[2..3] ELSE [] END AS query
  CALL db.index.fulltext.queryNodes('search', query, {limit: $size}) YIELD node
  RETURN collect(node) AS third
}
WITH asked, first + second + third AS nodes
CALL (nodes) {
  UNWIND nodes AS node
  WITH node, COUNT { (node)--() } AS ties
  WHERE $knownAt IS NULL OR datetime(node.recorded) <= datetime($knownAt)
  RETURN collect([node.id, node.slug, coalesce(node.name, node.title), node.kind, node.area, coalesce(node.aliases, []), ties, node:Article]) AS found
}
RETURN asked.n, size(nodes), found;
