// name: name.search
// Best matches of a Lucene query over the names and aliases of nodes of some labels.
CALL db.index.fulltext.queryNodes('names', $query) YIELD node, score
WHERE node.label IN $labels
RETURN properties(node), score
LIMIT $limit;
