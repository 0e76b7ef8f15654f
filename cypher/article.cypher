// name: article.byIds
UNWIND $ids AS id
MATCH (a:Article {id: id})-[:PUBLISHED_BY]->(s:Source)
MATCH (v:ArticleVersion)-[:VERSION_OF]->(a)
WITH a, s, v ORDER BY v.number
RETURN properties(a), properties(s), collect([v.sha256, v.characters]);

// name: article.page
// Ids in order, between two of them.
MATCH (a:Article)
WHERE a.id > $after AND a.id < $before
WITH a.id AS id ORDER BY CASE WHEN $backwards THEN null ELSE id END, id DESC
LIMIT $limit
RETURN id;

// name: article.evidenceUpTo
// scan: the latest evidence of the whole graph, over its articles only.
MATCH (a:Article)
RETURN DISTINCT a.published;
