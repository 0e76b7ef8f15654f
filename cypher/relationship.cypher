// name: relationship.ties
// Between people: the types that can be a tie, stated, hedged and denied. What has no key was drawn by hand.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:ALLY_OF|HEDGED_ALLY_OF|DENIED_ALLY_OF|SUPPORTS|HEDGED_SUPPORTS|DENIED_SUPPORTS|OPPOSES|HEDGED_OPPOSES|DENIED_OPPOSES|AIDE_TO|HEDGED_AIDE_TO|DENIED_AIDE_TO|PPS_TO|HEDGED_PPS_TO|DENIED_PPS_TO|ENDORSED|HEDGED_ENDORSED|DENIED_ENDORSED|CHALLENGES|HEDGED_CHALLENGES|DENIED_CHALLENGES|PRAISED|HEDGED_PRAISED|DENIED_PRAISED|BEAT|HEDGED_BEAT|DENIED_BEAT]-()
WHERE r.key IS NOT NULL
RETURN id, type(r), startNode(r).id, endNode(r).id, properties(r);

// name: relationship.standings
// Of people in roles, seats and bodies, found from either end.
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:HOLDS|HEDGED_HOLDS|DENIED_HOLDS|CANDIDATE_FOR|HEDGED_CANDIDATE_FOR|DENIED_CANDIDATE_FOR|REPRESENTS|HEDGED_REPRESENTS|DENIED_REPRESENTS|MEMBER_OF|HEDGED_MEMBER_OF|DENIED_MEMBER_OF]-()
WHERE r.key IS NOT NULL
RETURN id, type(r), startNode(r).id, endNode(r).id, properties(r);

// name: relationship.around
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r]-(:Entity)
WHERE r.key IS NOT NULL
RETURN id, type(r), startNode(r).id, endNode(r).id, properties(r);

// name: relationship.spells
// Standings of some types, all or those that may hold between two days, with the nodes at both ends and, with $places,
// the areas of the roles: in one round trip what a selection goes through level by level. Their own days only with $spells.
UNWIND $asked AS asked
UNWIND asked.ids AS id
MATCH (n:Entity {id: id})
RETURN
  asked.n,
  [n.id, n.slug, n.name, n.kind, n.area],
  COLLECT {
    MATCH (n)-[r:HOLDS|HEDGED_HOLDS|DENIED_HOLDS|CANDIDATE_FOR|HEDGED_CANDIDATE_FOR|DENIED_CANDIDATE_FOR|REPRESENTS|HEDGED_REPRESENTS|DENIED_REPRESENTS|MEMBER_OF|HEDGED_MEMBER_OF|DENIED_MEMBER_OF]-(o:Entity)
    WHERE type(r) IN $types AND r.key IS NOT NULL AND (asked.first IS NULL
      OR r.possibleFrom <= asked.last AND (r.openEnded OR r.possibleTo >= asked.first AND r.possibleTo >= r.possibleFrom))
    RETURN [
      o.id, o.slug, o.name, o.kind, o.area, r.key, r.status,
      CASE WHEN $spells THEN [r.valid, r.disputed, r.possibleFrom, r.certainFrom, r.certainTo, r.possibleTo, r.openEnded, r.evidenceUpTo] END,
      CASE WHEN $places THEN [(o)-[:FOR_AREA]->(a:Entity) | [a.id, a.slug, a.name, a.kind, a.area]] END
    ]
  };

// name: relationship.byKeys
// Each from the end that has fewer relationships, which Neo4j finds out.
UNWIND $keys AS wanted
MATCH (:Entity {id: wanted.from})-[r]->(:Entity {id: wanted.to})
WHERE r.key = wanted.key
RETURN r.key, type(r), startNode(r).id, endNode(r).id, properties(r);
