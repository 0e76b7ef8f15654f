// name: stored.nodeShapes
// scan: which properties of which types there are is not kept anywhere.
MATCH (n)
RETURN DISTINCT labels(n), [key IN keys(n) | [key, valueType(n[key])]];

// name: stored.relationshipShapes
// scan: the same of relationships.
MATCH ()-[r]->()
RETURN DISTINCT [type(r)], [key IN keys(r) | [key, valueType(r[key])]];

// name: stored.nodeListsHold
// scan: any list of texts may hold the character.
MATCH (n)
WHERE any(key IN $keys WHERE n[key] IS :: LIST<STRING NOT NULL> AND any(one IN n[key] WHERE one CONTAINS $character))
RETURN 1 LIMIT 1;

// name: stored.relationshipListsHold
// scan: the same of relationships.
MATCH ()-[r]->()
WHERE any(key IN $keys WHERE r[key] IS :: LIST<STRING NOT NULL> AND any(one IN r[key] WHERE one CONTAINS $character))
RETURN 1 LIMIT 1;

// name: stored.nodes
// scan: all of them, to be written elsewhere. Element ids differ only after their last colon.
MATCH (n)
RETURN split(elementId(n), ':')[-1], labels(n), properties(n), [key IN $mixed | valueType(n[key])];

// name: stored.relationships
// scan: all of them, to be written elsewhere.
MATCH (a)-[r]->(b)
RETURN split(elementId(a), ':')[-1], split(elementId(b), ':')[-1], [type(r)], properties(r), [key IN $mixed | valueType(r[key])];

// name: stored.counts
RETURN COUNT { () }, COUNT { ()-->() };
