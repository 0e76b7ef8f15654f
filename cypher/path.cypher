// name: path.stated
// All shortest paths over ties between people that are stated outright; no hop is longer than the API allows.
UNWIND $asked AS asked
MATCH (from:Entity {id: asked.from})
MATCH (to:Entity {id: asked.to})
WHERE from <> to
CALL (from, to) {
  MATCH path = allShortestPaths((from)-[:ALLY_OF|SUPPORTS|OPPOSES|AIDE_TO|PPS_TO|ENDORSED|CHALLENGES|PRAISED|BEAT*..6]-(to))
  WITH nodes(path) AS people, relationships(path) AS hops
  WHERE size(hops) <= $maxHops AND all(hop IN hops WHERE hop.key IS NOT NULL)
  WITH people, hops
  ORDER BY [hop IN hops | hop.key]
  LIMIT toInteger($limit)
  RETURN people, hops
}
RETURN
  asked.n,
  [p IN people | [p.id, p.label, p.slug, p.name, p.kind, p.area]],
  [r IN hops | [r.key, r.status, r.valid, r.disputed, r.possibleFrom, r.certainFrom, r.certainTo, r.possibleTo, r.openEnded, r.evidenceUpTo]];

// name: path.hedged
// The same with ties that rest on hedged claims alone, for where nothing is stated outright.
UNWIND $asked AS asked
MATCH (from:Entity {id: asked.from})
MATCH (to:Entity {id: asked.to})
WHERE from <> to
CALL (from, to) {
  MATCH path = allShortestPaths((from)-[:ALLY_OF|HEDGED_ALLY_OF|SUPPORTS|HEDGED_SUPPORTS|OPPOSES|HEDGED_OPPOSES|AIDE_TO|HEDGED_AIDE_TO|PPS_TO|HEDGED_PPS_TO|ENDORSED|HEDGED_ENDORSED|CHALLENGES|HEDGED_CHALLENGES|PRAISED|HEDGED_PRAISED|BEAT|HEDGED_BEAT*..6]-(to))
  WITH nodes(path) AS people, relationships(path) AS hops
  WHERE size(hops) <= $maxHops AND all(hop IN hops WHERE hop.key IS NOT NULL)
  WITH people, hops
  ORDER BY [hop IN hops | hop.key]
  LIMIT toInteger($limit)
  RETURN people, hops
}
RETURN
  asked.n,
  [p IN people | [p.id, p.label, p.slug, p.name, p.kind, p.area]],
  [r IN hops | [r.key, r.status, r.valid, r.disputed, r.possibleFrom, r.certainFrom, r.certainTo, r.possibleTo, r.openEnded, r.evidenceUpTo]];
