// Allies who surely hold a mayoralty, or stand for one, on a day. The status of HOLDS and CANDIDATE_FOR tells which.
WITH '2016-08-11' AS day
MATCH (of:Entity {id: 'person:jeremy-corbyn'})-[tie:ALLY_OF|HEDGED_ALLY_OF]-(ally:Person)
MATCH (ally)-[standing:HOLDS|CANDIDATE_FOR]->(role:Role {kind: 'MAYOR'})
WHERE tie.certainFrom <= day <= tie.certainTo
  AND standing.certainFrom <= day <= standing.certainTo
RETURN of, tie, ally, standing, role
