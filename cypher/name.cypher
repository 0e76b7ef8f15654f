// name: name.search
// Best matches of a Lucene query, which says over the names of which labels.
CALL db.index.fulltext.queryNodes('search', $query, {limit: $limit}) YIELD node, score
RETURN properties(node), score;
