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
