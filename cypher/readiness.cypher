// name: readiness.indexes
// Constraints are told by the indexes that they own, which have their names.
SHOW INDEXES YIELD name, state
WHERE state = 'ONLINE'
RETURN name;

// name: readiness.seeded
// scan: stops at the first claim.
MATCH (c:Claim)
RETURN c.id LIMIT 1;
