// name: neighbourhood.around
// Who and what is one hop from some nodes and not met yet, the first so many: by the best stated of what leads there, by
// how many articles that rests on, of which copies of one count once, by degree, by id. What Neo4j keeps counted is every
// relationship of a type, so of all of a node's those are taken off that are not derived.
UNWIND $from AS id
MATCH (n:Entity {id: id})-[r]-(o)
WHERE type(r) IN $types AND r.key IS NOT NULL AND ($first IS NULL
  OR r.possibleFrom <= $last AND (r.openEnded OR r.possibleTo >= $first AND r.possibleTo >= r.possibleFrom)
  OR (r.status IS NOT NULL OR type(r) ENDS WITH 'REPRESENTS') AND NOT r.openEnded AND r.possibleTo < $first)
WITH o, max(
  CASE WHEN type(r) STARTS WITH 'HEDGED_' THEN 100 WHEN type(r) STARTS WITH 'DENIED_' THEN 0 ELSE 200 END
  + CASE WHEN size(r.claims) = 1 THEN 1 ELSE COUNT {
    UNWIND r.claims AS claim
    MATCH (:Claim {id: claim})-[:STATED_IN]->()-[:VERSION_OF]->(a)
    RETURN DISTINCT a.origin
    LIMIT 99
  } END
) AS evidence
WITH o, o.id AS id, evidence
WHERE NOT id IN $met
WITH id, evidence, COUNT { (o)--() }
  - COUNT { (o)<-[:SUBJECT]-() } - COUNT { (o)<-[:OBJECT]-() } - COUNT { (o)<-[:AS_ROLE]-() }
  - COUNT { (o)<-[:IN_CONTEST]-() } - COUNT { (o)<-[:FOR_PARTY]-() } - COUNT { (o)<-[:ABOUT]-() }
  - COUNT { (o)-[:FOR_AREA]-() } - COUNT { (o)-[:IN_BODY]-() } AS degree
ORDER BY evidence DESC, degree DESC, id
LIMIT toInteger($limit)
RETURN id, evidence, degree;

// name: neighbourhood.shown
// Nodes with as much as is asked of them, each with what leads from it to another of them.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN
  [id, n.slug, n.name, n.kind, n.area],
  CASE WHEN $counts THEN COUNT { (n)--() }
    - COUNT { (n)<-[:SUBJECT]-() } - COUNT { (n)<-[:OBJECT]-() } - COUNT { (n)<-[:AS_ROLE]-() }
    - COUNT { (n)<-[:IN_CONTEST]-() } - COUNT { (n)<-[:FOR_PARTY]-() } - COUNT { (n)<-[:ABOUT]-() }
    - COUNT { (n)-[:FOR_AREA]-() } - COUNT { (n)-[:IN_BODY]-() } ELSE 0 END,
  CASE WHEN $counts THEN COUNT { (n)-[:ALLY_OF]-() } ELSE 0 END,
  CASE WHEN $parties THEN COLLECT {
    MATCH (n)-[m:MEMBER_OF]->(p:Party)
    WHERE m.key IS NOT NULL
    RETURN [
      [m.key, m.status, m.valid, m.disputed, m.possibleFrom, m.certainFrom, m.certainTo, m.possibleTo, m.openEnded, m.evidenceUpTo],
      [p.id, p.slug, p.name]
    ]
  } ELSE [] END,
  CASE WHEN $detail = 'NONE' THEN [] ELSE COLLECT {
    MATCH (n)-[r]->(o)
    WHERE o.id IN $ids AND type(r) IN $types AND r.key IS NOT NULL AND ($first IS NULL
      OR r.possibleFrom <= $last AND (r.openEnded OR r.possibleTo >= $first AND r.possibleTo >= r.possibleFrom)
      OR (r.status IS NOT NULL OR type(r) ENDS WITH 'REPRESENTS') AND NOT r.openEnded AND r.possibleTo < $first)
    RETURN CASE $detail
      WHEN 'KEYS' THEN [r.key, r.disputed]
      WHEN 'SPELLS' THEN [r.key, r.status, r.valid, r.disputed, r.possibleFrom, r.certainFrom, r.certainTo, r.possibleTo, r.openEnded, r.evidenceUpTo]
      ELSE [type(r), id, o.id, properties(r)]
    END
  } END;

// name: neighbourhood.totals
// How many nodes are one hop away, and how many of them by each type.
MATCH (n:Entity {id: $of})-[r]-(o)
WHERE type(r) IN $types AND r.key IS NOT NULL AND ($first IS NULL
  OR r.possibleFrom <= $last AND (r.openEnded OR r.possibleTo >= $first AND r.possibleTo >= r.possibleFrom)
  OR (r.status IS NOT NULL OR type(r) ENDS WITH 'REPRESENTS') AND NOT r.openEnded AND r.possibleTo < $first)
WITH DISTINCT o, type(r) AS name
WITH count(DISTINCT o) AS total, collect(name) AS names
UNWIND names AS name
RETURN total, name, count(*);
