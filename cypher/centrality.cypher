// name: centrality.evidence
// The latest day of publication of what says anything about someone's ties.
MATCH (:Entity {id: $of})-[tie]-()
WHERE type(tie) IN $types AND tie.key IS NOT NULL
RETURN max(tie.evidenceUpTo);

// name: centrality.evidenceOfAll
// How many ties there are and their latest day, as far as they are looked at.
// scan: it stops after the first $limit.
MATCH ()-[tie:ALLY_OF|HEDGED_ALLY_OF|DENIED_ALLY_OF|SUPPORTS|HEDGED_SUPPORTS|DENIED_SUPPORTS|ENDORSED|HEDGED_ENDORSED|DENIED_ENDORSED|AIDE_TO|HEDGED_AIDE_TO|DENIED_AIDE_TO|PPS_TO|HEDGED_PPS_TO|DENIED_PPS_TO|OPPOSES|HEDGED_OPPOSES|DENIED_OPPOSES|CHALLENGES|HEDGED_CHALLENGES|DENIED_CHALLENGES]->()
WHERE type(tie) IN $types AND tie.key IS NOT NULL
WITH tie LIMIT toInteger($limit)
RETURN count(tie), max(tie.evidenceUpTo);

// name: centrality.people
// Who surely is tied to someone throughout a date, the first so many by id.
MATCH (:Entity {id: $of})-[tie]-(p)
WHERE type(tie) IN $types AND tie.key IS NOT NULL AND tie.certainFrom <= $first AND tie.certainTo >= $last
WITH DISTINCT p.id AS id
ORDER BY id
LIMIT toInteger($limit)
RETURN id;

// name: centrality.pairs
// Which of some people surely are tied to each other throughout a date.
UNWIND $people AS id
MATCH (:Entity {id: id})-[tie]->(p)
WHERE type(tie) IN $types AND tie.key IS NOT NULL AND tie.certainFrom <= $first AND tie.certainTo >= $last
  AND p.id IN $people
WITH DISTINCT CASE WHEN id < p.id THEN [id, p.id] ELSE [p.id, id] END AS pair
LIMIT toInteger($limit)
RETURN pair;

// name: centrality.pairsOfAll
// All who surely are tied to each other throughout a date.
// scan: no more ties are there than centrality.evidenceOfAll allows.
MATCH (one)-[tie:ALLY_OF|HEDGED_ALLY_OF|SUPPORTS|HEDGED_SUPPORTS|ENDORSED|HEDGED_ENDORSED|AIDE_TO|HEDGED_AIDE_TO|PPS_TO|HEDGED_PPS_TO|OPPOSES|HEDGED_OPPOSES|CHALLENGES|HEDGED_CHALLENGES]->(other)
WHERE type(tie) IN $types AND tie.key IS NOT NULL AND tie.certainFrom <= $first AND tie.certainTo >= $last
WITH DISTINCT CASE WHEN one.id < other.id THEN [one.id, other.id] ELSE [other.id, one.id] END AS pair
LIMIT toInteger($limit)
RETURN pair;
