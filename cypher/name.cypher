// name: name.search
// Best matches of a Lucene query over names and aliases.
CALL db.index.fulltext.queryNodes('names', $query, {limit: $limit}) YIELD node, score
RETURN properties(node), score;
