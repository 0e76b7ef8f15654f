// name: role.byKind
MATCH (r:Role {kind: $kind})
RETURN properties(r);

// name: role.byArea
UNWIND $areas AS area
MATCH (r:Role)-[:FOR_AREA]->(c:Entity {id: area})
RETURN c.id, properties(r);
