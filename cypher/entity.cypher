// name: entity.byIds
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id, properties(n);

// name: entity.bySlugs
// The argument that names a node may be its slug.
UNWIND $names AS name
MATCH (n:Entity {label: name.label, slug: name.slug})
RETURN properties(n);

// name: entity.page
// All nodes of one label in the order of their slugs, between two of them.
MATCH (n:Entity {label: $label})
WHERE n.slug > $after AND n.slug < $before
WITH n ORDER BY CASE WHEN $backwards THEN null ELSE n.slug END, n.slug DESC
LIMIT $limit
RETURN properties(n);
