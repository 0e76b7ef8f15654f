// name: article.byIds
UNWIND $ids AS id
MATCH (a:Article {id: id})-[:PUBLISHED_BY]->(s:Source)
MATCH (v:ArticleVersion)-[:VERSION_OF]->(a)
WITH a, s, v ORDER BY v.number
RETURN properties(a), properties(s), collect([v.sha256, v.characters]);

// name: article.pageForwards
// The first ids between two of them.
UNWIND $asked AS asked
CALL (asked) {
  MATCH (a:Article)
  USING INDEX a:Article(id)
  WHERE a.id > asked.after AND a.id < asked.before
  WITH a.id AS id ORDER BY id
  LIMIT toInteger($limit)
  RETURN collect(id) AS page
}
RETURN asked.n, page;

// name: article.pageBackwards
// The last of them, last first.
UNWIND $asked AS asked
CALL (asked) {
  MATCH (a:Article)
  USING INDEX a:Article(id)
  WHERE a.id > asked.after AND a.id < asked.before
  WITH a.id AS id ORDER BY id DESC
  LIMIT toInteger($limit)
  RETURN collect(id) AS page
}
RETURN asked.n, page;

// name: article.all
// scan: articles are few beside what they claim, so those that fit are sought and sorted among them all.
MATCH (a:Article)-[:PUBLISHED_BY]->(s:Source)
RETURN a.id, a.title, a.published, s.id;

// name: article.published
// scan: the first and the latest evidence of the whole graph, over its articles only.
MATCH (a:Article)
RETURN DISTINCT a.published;
