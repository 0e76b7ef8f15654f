// name: claim.byIds
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:STATED_IN]->(v:ArticleVersion)-[:VERSION_OF]->(a:Article)-[:PUBLISHED_BY]->(s:Source)
RETURN DISTINCT properties(c), v.sha256, a.id, a.published, a.origin, s.id, s.reliability;

// name: claim.around
// With every claim that could dispute or supersedes one of them, so that they can be read as of an earlier record.
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:SUBJECT|OBJECT]-(c:Claim)
WITH DISTINCT c
CALL (c) {
  RETURN c AS claim
  UNION
  WITH c
  WHERE c.key IS NOT NULL
  MATCH (claim:Claim {key: c.key})
  RETURN claim
}
CALL (claim) {
  RETURN claim AS known
  UNION
  MATCH (claim)<-[:SUPERSEDES*]-(known:Claim)
  RETURN known
}
WITH DISTINCT known AS c
MATCH (c)-[:STATED_IN]->(v:ArticleVersion)-[:VERSION_OF]->(a:Article)-[:PUBLISHED_BY]->(s:Source)
RETURN DISTINCT properties(c), v.sha256, a.id, a.published, a.origin, s.id, s.reliability;

// name: claim.about
// Claims of which one of the nodes is the subject, the object or a qualifier.
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:SUBJECT|OBJECT|AS_ROLE|IN_CONTEST|FOR_PARTY]-(c:Claim)
RETURN DISTINCT id, c.id;

// name: claim.supersededBy
UNWIND $ids AS id
MATCH (:Claim {id: id})<-[:SUPERSEDES*]-(newer:Claim)
RETURN DISTINCT id, newer.id;

// name: claim.ofArticles
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:VERSION_OF]-(:ArticleVersion)<-[:STATED_IN]-(c:Claim)
RETURN DISTINCT id, c.id;
