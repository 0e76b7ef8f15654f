// name: stats.nodes
// Neo4j keeps these counted, by label.
RETURN [
  ['Person', COUNT { (:Person) }],
  ['Role', COUNT { (:Role) }],
  ['Constituency', COUNT { (:Constituency) }],
  ['Party', COUNT { (:Party) }],
  ['Organisation', COUNT { (:Organisation) }],
  ['Contest', COUNT { (:Contest) }],
  ['Article', COUNT { (:Article) }],
  ['Claim', COUNT { (:Claim) }],
  ['Dispute', COUNT { (:Dispute) }]
];

// name: stats.relationships
// Those that are derived, by type: stated, hedged and denied. Neo4j keeps these counted as well.
RETURN [
  ['ALLY_OF', COUNT { ()-[:ALLY_OF]->() }, COUNT { ()-[:HEDGED_ALLY_OF]->() }, COUNT { ()-[:DENIED_ALLY_OF]->() }],
  ['SUPPORTS', COUNT { ()-[:SUPPORTS]->() }, COUNT { ()-[:HEDGED_SUPPORTS]->() }, COUNT { ()-[:DENIED_SUPPORTS]->() }],
  ['OPPOSES', COUNT { ()-[:OPPOSES]->() }, COUNT { ()-[:HEDGED_OPPOSES]->() }, COUNT { ()-[:DENIED_OPPOSES]->() }],
  ['AIDE_TO', COUNT { ()-[:AIDE_TO]->() }, COUNT { ()-[:HEDGED_AIDE_TO]->() }, COUNT { ()-[:DENIED_AIDE_TO]->() }],
  ['PPS_TO', COUNT { ()-[:PPS_TO]->() }, COUNT { ()-[:HEDGED_PPS_TO]->() }, COUNT { ()-[:DENIED_PPS_TO]->() }],
  ['HOLDS', COUNT { ()-[:HOLDS]->() }, COUNT { ()-[:HEDGED_HOLDS]->() }, COUNT { ()-[:DENIED_HOLDS]->() }],
  ['CANDIDATE_FOR', COUNT { ()-[:CANDIDATE_FOR]->() }, COUNT { ()-[:HEDGED_CANDIDATE_FOR]->() }, COUNT { ()-[:DENIED_CANDIDATE_FOR]->() }],
  ['REPRESENTS', COUNT { ()-[:REPRESENTS]->() }, COUNT { ()-[:HEDGED_REPRESENTS]->() }, COUNT { ()-[:DENIED_REPRESENTS]->() }],
  ['MEMBER_OF', COUNT { ()-[:MEMBER_OF]->() }, COUNT { ()-[:HEDGED_MEMBER_OF]->() }, COUNT { ()-[:DENIED_MEMBER_OF]->() }],
  ['RESIGNED_FROM', COUNT { ()-[:RESIGNED_FROM]->() }, COUNT { ()-[:HEDGED_RESIGNED_FROM]->() }, COUNT { ()-[:DENIED_RESIGNED_FROM]->() }],
  ['REFUSED_TO_RESIGN_FROM', COUNT { ()-[:REFUSED_TO_RESIGN_FROM]->() }, COUNT { ()-[:HEDGED_REFUSED_TO_RESIGN_FROM]->() }, COUNT { ()-[:DENIED_REFUSED_TO_RESIGN_FROM]->() }],
  ['BEAT', COUNT { ()-[:BEAT]->() }, COUNT { ()-[:HEDGED_BEAT]->() }, COUNT { ()-[:DENIED_BEAT]->() }],
  ['ENDORSED', COUNT { ()-[:ENDORSED]->() }, COUNT { ()-[:HEDGED_ENDORSED]->() }, COUNT { ()-[:DENIED_ENDORSED]->() }],
  ['PRAISED', COUNT { ()-[:PRAISED]->() }, COUNT { ()-[:HEDGED_PRAISED]->() }, COUNT { ()-[:DENIED_PRAISED]->() }],
  ['CHALLENGES', COUNT { ()-[:CHALLENGES]->() }, COUNT { ()-[:HEDGED_CHALLENGES]->() }, COUNT { ()-[:DENIED_CHALLENGES]->() }],
  ['CONTESTED', COUNT { ()-[:CONTESTED]->() }, COUNT { ()-[:HEDGED_CONTESTED]->() }, COUNT { ()-[:DENIED_CONTESTED]->() }],
  ['WON', COUNT { ()-[:WON]->() }, COUNT { ()-[:HEDGED_WON]->() }, COUNT { ()-[:DENIED_WON]->() }],
  ['CONTEST_FOR', COUNT { ()-[:CONTEST_FOR]->() }, COUNT { ()-[:HEDGED_CONTEST_FOR]->() }, COUNT { ()-[:DENIED_CONTEST_FOR]->() }],
  ['ORGANISED_BY', COUNT { ()-[:ORGANISED_BY]->() }, COUNT { ()-[:HEDGED_ORGANISED_BY]->() }, COUNT { ()-[:DENIED_ORGANISED_BY]->() }],
  ['HELD_IN', COUNT { ()-[:HELD_IN]->() }, COUNT { ()-[:HEDGED_HELD_IN]->() }, COUNT { ()-[:DENIED_HELD_IN]->() }],
  ['VACATED_BY', COUNT { ()-[:VACATED_BY]->() }, COUNT { ()-[:HEDGED_VACATED_BY]->() }, COUNT { ()-[:DENIED_VACATED_BY]->() }],
  ['PART_OF', COUNT { ()-[:PART_OF]->() }, COUNT { ()-[:HEDGED_PART_OF]->() }, COUNT { ()-[:DENIED_PART_OF]->() }],
  ['SAFE_FOR', COUNT { ()-[:SAFE_FOR]->() }, COUNT { ()-[:HEDGED_SAFE_FOR]->() }, COUNT { ()-[:DENIED_SAFE_FOR]->() }]
];

// name: stats.predicates
// scan: only where the whole record is asked for by predicate.
MATCH (c:Claim)
RETURN c.predicate, count(c);

// name: stats.lastLoad
MATCH (l:Load {name: 'last'})
RETURN l.at, l.format, l.nodesCreated, l.nodesUpdated, l.articles, l.claimsCreated, l.claimsUpdated;
