// name: path.stated
// All shortest paths over ties between people that are stated outright; no hop is longer than the API allows.
UNWIND $asked AS asked
MATCH (from:Entity {id: asked.from})
MATCH (to:Entity {id: asked.to})
WHERE from <> to
CALL (from, to) {
  MATCH path = allShortestPaths((from)-[:ALLY_OF|SUPPORTS|OPPOSES|AIDE_TO|PPS_TO|ENDORSED|CHALLENGES|PRAISED|BEAT*..6]-(to))
  WITH path, [hop IN relationships(path) | hop.key] AS keys
  WHERE size(keys) <= $maxHops AND all(key IN keys WHERE key IS NOT NULL)
  WITH path, keys
  ORDER BY keys
  LIMIT toInteger($limit)
  RETURN path, keys
}
RETURN
  asked.n,
  [p IN nodes(path) | [p.id, p.slug, p.name]],
  keys,
  [r IN CASE WHEN $spells THEN relationships(path) ELSE [] END |
    [r.key, r.status, r.valid, r.disputed, r.possibleFrom, r.certainFrom, r.certainTo, r.possibleTo, r.openEnded, r.evidenceUpTo]];

// name: path.hedged
// The same with ties that rest on hedged claims alone, for where nothing is stated outright.
UNWIND $asked AS asked
MATCH (from:Entity {id: asked.from})
MATCH (to:Entity {id: asked.to})
WHERE from <> to
CALL (from, to) {
  MATCH path = allShortestPaths((from)-[:ALLY_OF|HEDGED_ALLY_OF|SUPPORTS|HEDGED_SUPPORTS|OPPOSES|HEDGED_OPPOSES|AIDE_TO|HEDGED_AIDE_TO|PPS_TO|HEDGED_PPS_TO|ENDORSED|HEDGED_ENDORSED|CHALLENGES|HEDGED_CHALLENGES|PRAISED|HEDGED_PRAISED|BEAT|HEDGED_BEAT*..6]-(to))
  WITH path, [hop IN relationships(path) | hop.key] AS keys
  WHERE size(keys) <= $maxHops AND all(key IN keys WHERE key IS NOT NULL)
  WITH path, keys
  ORDER BY keys
  LIMIT toInteger($limit)
  RETURN path, keys
}
RETURN
  asked.n,
  [p IN nodes(path) | [p.id, p.slug, p.name]],
  keys,
  [r IN CASE WHEN $spells THEN relationships(path) ELSE [] END |
    [r.key, r.status, r.valid, r.disputed, r.possibleFrom, r.certainFrom, r.certainTo, r.possibleTo, r.openEnded, r.evidenceUpTo]];

// name: path.through
// The same over ties of some types alone, by their names in Neo4j.
UNWIND $asked AS asked
MATCH (from:Entity {id: asked.from})
MATCH (to:Entity {id: asked.to})
WHERE from <> to
CALL (from, to) {
  MATCH path = allShortestPaths((from)-[:ALLY_OF|HEDGED_ALLY_OF|SUPPORTS|HEDGED_SUPPORTS|OPPOSES|HEDGED_OPPOSES|AIDE_TO|HEDGED_AIDE_TO|PPS_TO|HEDGED_PPS_TO|ENDORSED|HEDGED_ENDORSED|CHALLENGES|HEDGED_CHALLENGES|PRAISED|HEDGED_PRAISED|BEAT|HEDGED_BEAT*..6]-(to))
  WHERE all(hop IN relationships(path) WHERE type(hop) IN $types)
  WITH path, [hop IN relationships(path) | hop.key] AS keys
  WHERE size(keys) <= $maxHops AND all(key IN keys WHERE key IS NOT NULL)
  WITH path, keys
  ORDER BY keys
  LIMIT toInteger($limit)
  RETURN path, keys
}
RETURN
  asked.n,
  [p IN nodes(path) | [p.id, p.slug, p.name]],
  keys,
  [r IN CASE WHEN $spells THEN relationships(path) ELSE [] END |
    [r.key, r.status, r.valid, r.disputed, r.possibleFrom, r.certainFrom, r.certainTo, r.possibleTo, r.openEnded, r.evidenceUpTo]];
