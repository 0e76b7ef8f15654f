// name: merge.meant
// Whom the ids of people who have been merged into others mean now.
UNWIND $ids AS id
MATCH (:Redirect {id: id})-[:MERGED_INTO*]->(n:Entity)
RETURN id, n.id;

// name: merge.redirects
// While which ids meant other people, with all that leads to and from them.
UNWIND $ids AS id
CALL (id) {
  MATCH (d:Decision {from: id})
  RETURN d
  UNION
  MATCH (d:Decision {into: id})
  RETURN d
}
MATCH (d)-[:ON]->(m:Match)
RETURN DISTINCT id, d.from, d.into, d.recorded, COLLECT {
  MATCH (m)<-[:ON]-(later:Decision {verdict: 'UNDONE'})
  WHERE later.number > d.number
  RETURN later.recorded ORDER BY later.number LIMIT 1
};

// name: merge.entities
// Those whose ids are redirects: as they were recorded, and whom that is now.
UNWIND $ids AS id
MATCH (own:Redirect {id: id})-[:MERGED_INTO*]->(now:Entity)
RETURN id, properties(own), properties(now);

// name: merge.entitiesBySlugs
UNWIND $names AS name
MATCH (own:Redirect {label: name.label, slug: name.slug})-[:MERGED_INTO*]->(now:Entity)
RETURN own.slug, properties(own), properties(now);

// name: merge.claimsOf
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:SUBJECT|OBJECT]-(c:Claim)
RETURN DISTINCT c.id, c.key, c.edge;

// name: merge.claims
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:STATED_IN]->(v:ArticleVersion)-[:VERSION_OF]->(a:Article)-[:PUBLISHED_BY]->(s:Source)
RETURN DISTINCT properties(c), v.sha256, a.id, a.published, a.origin, s.id, s.reliability;

// name: merge.relating
// Claims that speak of two people as of two.
UNWIND $pairs AS pair
MATCH (:Entity {id: pair.from})<-[:SUBJECT|OBJECT]-(c:Claim)-[:SUBJECT|OBJECT]->(:Entity {id: pair.into})
WHERE c.withdrawn IS NULL AND NOT EXISTS { (c)<-[:SUPERSEDES]-(:Claim) }
RETURN DISTINCT c.id ORDER BY c.id;

// name: merge.dropRelationships
// All that was derived of people who are about to be merged into others.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[r]-(:Entity)
WHERE r.key IS NOT NULL
DELETE r;

// name: merge.redirect
// Whoever is merged stays as a node of its own by which its id is resolved, and is none of the graph's people any more.
// What it is called the other is called too, and which of that is new is kept for when it is undone.
UNWIND $merges AS merge
MATCH (from:Entity {id: merge.from})
MATCH (into:Entity {id: merge.into})
REMOVE from:$(labels(from))
SET from:Redirect
CREATE (from)-[:MERGED_INTO {
  aliases: [name IN [from.name] + from.aliases WHERE NOT name IN into.aliases AND name <> into.name],
  identifiers: [
    pair IN from.identifiers
    WHERE none(own IN into.identifiers WHERE split(own, ':')[0] = split(pair, ':')[0])
  ]
}]->(into)
WITH from, into
MATCH (from)-[merged:MERGED_INTO]->(into)
SET into.aliases = into.aliases + [name IN merged.aliases WHERE NOT name IN into.aliases],
  into.identifiers = into.identifiers + [pair IN merged.identifiers WHERE NOT pair IN into.identifiers];

// name: merge.putRedirects
// People whom an import knows to be people of the graph, as it has them: merged before anything is claimed of them.
UNWIND $people AS person
MATCH (into:Entity {id: person.into})
MERGE (from:Redirect {id: person.id})
  ON CREATE SET from += person.properties
MERGE (from)-[merged:MERGED_INTO]->(into)
  ON CREATE SET merged.aliases = [
      name IN [person.properties.name] + person.properties.aliases WHERE NOT name IN into.aliases AND name <> into.name
    ],
    merged.identifiers = [
      pair IN person.properties.identifiers
      WHERE none(own IN into.identifiers WHERE split(own, ':')[0] = split(pair, ':')[0])
    ]
SET into.aliases = into.aliases + [name IN merged.aliases WHERE NOT name IN into.aliases],
  into.identifiers = into.identifiers + [pair IN merged.identifiers WHERE NOT pair IN into.identifiers];

// name: merge.setGained
// What someone was called since another was merged into them, where that is known and not found out again.
MATCH (:Redirect {id: $id})-[merged:MERGED_INTO]->()
SET merged.aliases = $aliases, merged.identifiers = $identifiers;

// name: merge.updateRedirects
// What is given anew of people whose ids are redirects; what it calls them those are called too whom they mean.
UNWIND $people AS person
MATCH (from:Redirect {id: person.id})-[merged:MERGED_INTO]->(into)
CALL (person, merged, into) {
  MATCH (into)-[:MERGED_INTO*0..]->(now:Entity)
  WITH now, merged, [
    name IN [person.properties.name] + person.properties.aliases WHERE NOT name IN now.aliases AND name <> now.name
  ] AS new
  SET merged.aliases = merged.aliases + new, now.aliases = now.aliases + new
}
SET from += person.properties;

// name: merge.bindSubjects
UNWIND $merges AS merge
MATCH (:Redirect {id: merge.from})<-[bound:SUBJECT]-(c:Claim)
DELETE bound
WITH merge, c
MATCH (into:Entity {id: merge.into})
CREATE (c)-[:SUBJECT]->(into)
SET c.statedSubject = coalesce(c.statedSubject, c.subject), c.subject = into.id;

// name: merge.bindObjects
UNWIND $merges AS merge
MATCH (:Redirect {id: merge.from})<-[bound:OBJECT]-(c:Claim)
DELETE bound
WITH merge, c
MATCH (into:Entity {id: merge.into})
CREATE (c)-[:OBJECT]->(into)
SET c.statedObject = coalesce(c.statedObject, c.object), c.object = into.id;

// name: merge.statedOf
// Claims that name someone who was merged, or whoever had been merged into them before.
MATCH (from:Redirect {id: $id})-[:MERGED_INTO*]->(now:Entity)
WITH from, now, [from.id] + COLLECT { MATCH (earlier:Redirect)-[:MERGED_INTO*]->(from) RETURN earlier.id } AS stated
MATCH (now)<-[:SUBJECT|OBJECT]-(c:Claim)
WHERE c.statedSubject IN stated OR c.statedObject IN stated
RETURN DISTINCT c.id, c.key, c.edge, stated;

// name: merge.restore
// Whoever was merged is one of the graph's people again, and the other is called as it was before.
MATCH (from:Redirect {id: $id})-[merged:MERGED_INTO]->(into)
CALL (merged, into) {
  MATCH (into)-[:MERGED_INTO*0..]->(n)
  SET n.aliases = [name IN n.aliases WHERE NOT name IN merged.aliases],
    n.identifiers = [pair IN n.identifiers WHERE NOT pair IN merged.identifiers]
}
DELETE merged
REMOVE from:Redirect
SET from:Entity:$(from.label);

// name: merge.unbindSubjects
UNWIND $claims AS id
MATCH (c:Claim {id: id})-[bound:SUBJECT]->(:Entity)
WHERE c.statedSubject IN $stated
DELETE bound
WITH c
MATCH (person:Entity {id: $id})
CREATE (c)-[:SUBJECT]->(person)
SET c.subject = person.id,
  c.statedSubject = CASE WHEN c.statedSubject = person.id THEN null ELSE c.statedSubject END;

// name: merge.unbindObjects
UNWIND $claims AS id
MATCH (c:Claim {id: id})-[bound:OBJECT]->(:Entity)
WHERE c.statedObject IN $stated
DELETE bound
WITH c
MATCH (person:Entity {id: $id})
CREATE (c)-[:OBJECT]->(person)
SET c.object = person.id,
  c.statedObject = CASE WHEN c.statedObject = person.id THEN null ELSE c.statedObject END;
