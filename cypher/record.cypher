// name: record.lock
// The writer's lock: held by this uncommitted write until its transaction ends, also by a crash.
MERGE (lock:WriterLock {name: 'writer'})
SET lock.holder = $holder
RETURN lock.holder;

// name: record.putSources
UNWIND $sources AS source
MERGE (s:Source {id: source.id})
SET s += source;

// name: record.putEntities
// A name or spelling that was recorded once stays an alias, so that it is found as before; so does an id elsewhere, unless
// another is given in the same scheme.
UNWIND $entities AS entity
MERGE (n:Entity {id: entity.id})
WITH n, entity, [
  name IN coalesce(n.aliases, []) + coalesce(n.name, [])
  WHERE NOT name IN entity.properties.aliases AND name <> entity.properties.name
] AS earlier, [
  pair IN coalesce(n.identifiers, [])
  WHERE none(given IN entity.properties.identifiers WHERE split(given, ':')[0] = split(pair, ':')[0])
] AS elsewhere
SET n = entity.properties
SET n.aliases = entity.properties.aliases + earlier
SET n.identifiers = entity.properties.identifiers + elsewhere
SET n:$(entity.properties.label);

// name: record.addSpellings
// What others call a node that is there already. Its digest stays that of what was given for it, so that whoever gave it
// can give it again and changes nothing.
UNWIND $additions AS addition
MATCH (n:Entity {id: addition.id})
SET n.aliases = n.aliases + [name IN addition.aliases WHERE NOT name IN n.aliases AND name <> n.name],
  n.identifiers = n.identifiers + [pair IN addition.identifiers WHERE NOT pair IN n.identifiers];

// name: record.entityNames
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id, n.name;

// name: record.articlesBesides
// Data sets are imported from elsewhere, so that no file here gives them.
MATCH (a:Article)-[:PUBLISHED_BY]->(source:Source)
WHERE source.kind <> 'DATASET' AND NOT a.id IN $given
RETURN a.id, COUNT { (a)<-[:VERSION_OF]-(:ArticleVersion)<-[:STATED_IN]-(:Claim) }
ORDER BY a.id
LIMIT 20;

// name: record.putAreas
// A role's place and body are part of what the role is, so they are kept beside it and are no claims.
UNWIND $roles AS role
MATCH (r:Entity {id: role.id})
OPTIONAL MATCH (r)-[old:FOR_AREA|IN_BODY]->()
DELETE old
WITH DISTINCT r, role
OPTIONAL MATCH (area:Entity {id: role.area})
OPTIONAL MATCH (body:Entity {id: role.organisation})
FOREACH (a IN CASE WHEN area IS NULL THEN [] ELSE [area] END | CREATE (r)-[:FOR_AREA]->(a))
FOREACH (b IN CASE WHEN body IS NULL THEN [] ELSE [body] END | CREATE (r)-[:IN_BODY]->(b));

// name: record.putArticles
UNWIND $articles AS article
MATCH (source:Source {id: article.source})
MERGE (a:Article {id: article.id})
SET a = article.properties
WITH a, source, article
OPTIONAL MATCH (a)-[old:PUBLISHED_BY]->()
DELETE old
WITH DISTINCT a, source, article
CREATE (a)-[:PUBLISHED_BY]->(source)
WITH a, article
UNWIND range(0, size(article.versions) - 1) AS number
MERGE (v:ArticleVersion {article: article.id, sha256: article.versions[number].sha256})
SET v.characters = article.versions[number].characters, v.number = number
MERGE (v)-[:VERSION_OF]->(a);

// name: record.putCopies
UNWIND $copies AS copy
MATCH (a:Article {id: copy.id})
OPTIONAL MATCH (a)-[old:COPY_OF]->()
DELETE old
WITH DISTINCT a, copy
MATCH (original:Article {id: copy.original})
MERGE (a)-[:COPY_OF]->(original);

// name: record.createClaims
// While there are but a few articles the planner would rather scan them; the hint keeps it to the index.
UNWIND $claims AS claim
MATCH (subject:Entity {id: claim.subject})
MATCH (version:ArticleVersion {article: claim.article, sha256: claim.version})
USING INDEX version:ArticleVersion(article, sha256)
OPTIONAL MATCH (object:Entity {id: claim.object})
OPTIONAL MATCH (role:Entity {id: claim.role})
OPTIONAL MATCH (contest:Entity {id: claim.contest})
OPTIONAL MATCH (party:Entity {id: claim.party})
CREATE (c:Claim)
SET c = claim.properties
CREATE (c)-[:SUBJECT]->(subject)
FOREACH (n IN CASE WHEN object IS NULL THEN [] ELSE [object] END | CREATE (c)-[:OBJECT]->(n))
FOREACH (n IN CASE WHEN role IS NULL THEN [] ELSE [role] END | CREATE (c)-[:AS_ROLE]->(n))
FOREACH (n IN CASE WHEN contest IS NULL THEN [] ELSE [contest] END | CREATE (c)-[:IN_CONTEST]->(n))
FOREACH (n IN CASE WHEN party IS NULL THEN [] ELSE [party] END | CREATE (c)-[:FOR_PARTY]->(n))
FOREACH (passage IN claim.passages | CREATE (c)-[:STATED_IN {start: passage.start, end: passage.end, digest: passage.digest}]->(version))
FOREACH (_ IN CASE WHEN size(claim.passages) = 0 THEN [1] ELSE [] END | CREATE (c)-[:STATED_IN]->(version));

// name: record.updateClaims
// All that may change of a claim: its standing, and what it takes from its article, source and role.
UNWIND $claims AS claim
MATCH (c:Claim {id: claim.id})
SET c += claim.properties;

// name: record.supersede
// A claim may be recorded before the one that it corrects, so the later of the two binds them.
UNWIND $ids AS id
CALL (id) {
  MATCH (newer:Claim {id: id})
  MATCH (older:Claim {id: newer.supersedes})
  RETURN newer, older
  UNION
  MATCH (older:Claim {id: id})
  MATCH (newer:Claim {supersedes: older.id})
  RETURN newer, older
}
MERGE (newer)-[:SUPERSEDES]->(older);

// name: record.entityDigests
// Also of those whose ids are redirects by now.
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Entity {id: id})
  RETURN n
  UNION
  MATCH (n:Redirect {id: id})
  RETURN n
}
RETURN n.id, n.digest;

// name: record.sourceDigests
UNWIND $ids AS id
MATCH (n:Source {id: id})
RETURN n.id, n.digest;

// name: record.articleDigests
UNWIND $ids AS id
MATCH (n:Article {id: id})
RETURN n.id, n.digest;

// name: record.claimDigests
UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN c.id, c.digest, c.standing, c.context, c.key, c.edge;

// name: record.claimsOfArticle
// Those that stand: what a correction took the place of need not be given any more.
MATCH (:Article {id: $article})<-[:VERSION_OF]-(:ArticleVersion)<-[:STATED_IN]-(c:Claim)
WHERE NOT EXISTS { (c)<-[:SUPERSEDES]-(:Claim) }
RETURN DISTINCT c.id;

// name: record.dropRelationships
// Of the edge groups that are derived anew.
UNWIND $pairs AS pair
MATCH (from:Entity {id: pair.from})-[r]->(to:Entity {id: pair.to})
WHERE r.key IS NOT NULL AND r.edge = pair.edge
DELETE r;

// name: record.putRelationships
UNWIND $relationships AS relationship
MATCH (from:Entity {id: relationship.from})
MATCH (to:Entity {id: relationship.to})
CREATE (from)-[r:$(relationship.name)]->(to)
SET r = relationship.properties;

// name: record.dropDisputes
UNWIND $keys AS key
MATCH (d:Dispute {group: key})
DETACH DELETE d;

// name: record.putDisputes
UNWIND $disputes AS dispute
MATCH (about:Entity {id: dispute.about})
CREATE (d:Dispute)
SET d = dispute.properties
CREATE (d)-[:ABOUT]->(about)
WITH d, dispute
UNWIND dispute.sides AS side
MATCH (c:Claim {id: side.claim})
CREATE (d)-[:BETWEEN {value: side.value, side: side.number}]->(c);

// name: record.claimsByGroup
// Claims that are derived together: by single-valued key or by edge, with what corrects or is corrected by them, and
// those that bear the ids or correct one of the claims given.
CALL () {
  UNWIND $ids AS id
  MATCH (claim:Claim {id: id})
  RETURN claim
  UNION
  UNWIND $corrected AS id
  MATCH (claim:Claim {supersedes: id})
  RETURN claim
  UNION
  UNWIND $keys AS key
  MATCH (claim:Claim {key: key})
  RETURN claim
  UNION
  UNWIND $edges AS edge
  MATCH (claim:Claim {edge: edge})
  RETURN claim
}
CALL (claim) {
  RETURN claim AS bound
  UNION
  MATCH (claim)-[:SUPERSEDES*]-(bound:Claim)
  RETURN bound
}
WITH DISTINCT bound AS c
MATCH (c)-[:STATED_IN]->(v:ArticleVersion)-[:VERSION_OF]->(a:Article)-[:PUBLISHED_BY]->(s:Source)
RETURN DISTINCT properties(c), v.sha256, a.id, a.published, a.origin, s.id, s.reliability;

// name: record.roleSeats
UNWIND $ids AS id
MATCH (r:Entity {id: id})
RETURN r.id, r.seats;

// name: record.markHolders
UNWIND $people AS id
MATCH (person:Entity {id: id})
REMOVE person:$($all)
WITH person, COLLECT { MATCH (person)-[:HOLDS]->(role:Role) WHERE role.kind IS NOT NULL RETURN DISTINCT $labels[role.kind] } AS held
SET person:$(held);

// name: record.holdersMarked
RETURN EXISTS { (:Shape {name: 'holders'}) };

// name: record.noteHoldersMarked
MERGE (:Shape {name: 'holders'});

// name: record.peopleAfter
MATCH (person:Entity {label: 'Person'})
WHERE person.slug > $after
WITH person ORDER BY person.slug LIMIT toInteger($limit)
RETURN person.slug, person.id;

// name: record.noteLoad
// Added to what the same load wrote before, in place of what is told of the load before it.
MERGE (l:Load {name: 'last'})
SET l += CASE WHEN l.at = $at THEN {} ELSE {
  at: $at, nodesCreated: 0, nodesUpdated: 0, articles: 0, claimsCreated: 0, claimsUpdated: 0
} END
SET l.format = $format,
  l.nodesCreated = l.nodesCreated + $nodesCreated,
  l.nodesUpdated = l.nodesUpdated + $nodesUpdated,
  l.articles = l.articles + $articles,
  l.claimsCreated = l.claimsCreated + $claimsCreated,
  l.claimsUpdated = l.claimsUpdated + $claimsUpdated;

// name: record.anyClaims
// scan: it ends at the first claim
RETURN EXISTS { (:Claim) };

// name: record.beginRun
// A run that was not completed keeps its instant as long as its files are the same.
MERGE (l:Load {name: $name})
SET l.at = CASE WHEN l.files = $files THEN l.at ELSE $at END, l.files = $files
RETURN l.at;

// name: record.endRun
MATCH (l:Load {name: $name})
DELETE l;
