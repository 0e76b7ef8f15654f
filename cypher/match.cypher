// name: match.put
// Two people who may be one. What was found stays as it was found, until someone says whether they are.
UNWIND $matches AS match
MATCH (person:Entity {id: match.person})
MATCH (other:Entity {id: match.other})
MERGE (m:Match {id: match.properties.id})
ON CREATE SET m += match.properties
MERGE (m)-[:ABOUT]->(person)
MERGE (m)-[:ABOUT]->(other);

// name: match.pageAfter
UNWIND [$after] AS after
MATCH (m:Match)
WHERE m.id > after
WITH m ORDER BY m.id LIMIT toInteger($limit)
RETURN properties(m), COLLECT { MATCH (m)-[:ABOUT]->(n:Entity) RETURN [n.id, n.name] ORDER BY n.id };
