// name: import.byIdentifiers
// Nodes that have one of the ids elsewhere, by a Lucene query for each.
UNWIND $queries AS query
CALL (query) {
  CALL db.index.fulltext.queryNodes('identifiers', query) YIELD node
  RETURN node
}
RETURN DISTINCT properties(node);

// name: import.byWords
// Nodes whose name or alias has the words, by a Lucene query for each; the best only, as a family name may be common.
UNWIND $queries AS query
CALL (query) {
  CALL db.index.fulltext.queryNodes('search', query, {limit: 100}) YIELD node
  WHERE node:Entity
  RETURN node
}
RETURN DISTINCT properties(node);

// name: import.byNames
// Nodes of just this name, which a common word or a hundred longer names may keep from the best above.
// While there are but a few nodes the planner would rather scan them; the hint keeps it to the index.
UNWIND $names AS name
MATCH (n:Entity {label: name.label, nameKey: name.key})
USING INDEX n:Entity(label, nameKey, id)
WHERE n.id IS NOT NULL
RETURN DISTINCT properties(n);

// name: import.profiles
// What tells who a person is: seats, parties and posts, with their names and days.
UNWIND $people AS id
MATCH (person:Entity {id: id})-[r:REPRESENTS|MEMBER_OF|HOLDS|CANDIDATE_FOR]->(n:Entity)
OPTIONAL MATCH (n)-[:FOR_AREA]->(area:Entity)
RETURN id, n.label, n.name, n.kind, n.seats, area.name, r.certainFrom, r.certainTo;

// name: import.slugsTaken
UNWIND $slugs AS asked
CALL (asked) {
  MATCH (n:Entity {label: asked.label, slug: asked.slug})
  RETURN n
  UNION
  MATCH (n:Redirect {label: asked.label, slug: asked.slug})
  RETURN n
}
RETURN n.id;

// name: import.byIds
// Also by an id that is a redirect, with whom that is now.
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Entity {id: id})
  RETURN n, n AS now
  UNION
  MATCH (n:Redirect {id: id})-[:MERGED_INTO*]->(now:Entity)
  RETURN n, now
}
RETURN id, n.recorded, properties(now);

// name: import.articles
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id, a.recorded, COLLECT {
  MATCH (v:ArticleVersion)-[:VERSION_OF]->(a)
  RETURN {sha256: v.sha256, characters: v.characters} ORDER BY v.number
};

// name: import.kept
// The claims that a row has had, one for each content: their ids begin with that of the first.
UNWIND $ids AS id
MATCH (c:Claim)
WHERE c.id STARTS WITH id
RETURN id, c.id, c.digest, c.recorded, c.supersedes, coalesce(c.statedSubject, c.subject), coalesce(c.statedObject, c.object);

// name: import.disputes
// Disputes to which claims of the article are a party.
MATCH (:Article {id: $article})<-[:VERSION_OF]-(:ArticleVersion)<-[:STATED_IN]-(:Claim)<-[:BETWEEN]-(d:Dispute)
WITH DISTINCT d
MATCH (d)-[:ABOUT]->(about:Entity)
RETURN d.id, d.kind, about.name, d.why, d.favours, d.favoursReason
ORDER BY d.id;
