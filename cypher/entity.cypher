// name: entity.byIds
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id, properties(n);

// name: entity.bySlugs
// The argument that names a node may be its slug.
UNWIND $names AS name
MATCH (n:Entity {label: name.label, slug: name.slug})
RETURN properties(n);

// name: entity.byNames
// Whose name or alias holds the phrase; the most that have it alone are among the first.
UNWIND $queries AS query
CALL (query) {
  CALL db.index.fulltext.queryNodes('names', query, {limit: 1000}) YIELD node
  RETURN node
}
RETURN query, properties(node);

// name: entity.byIdentifiers
UNWIND $queries AS query
CALL db.index.fulltext.queryNodes('identifiers', query) YIELD node
RETURN query, properties(node);

// name: entity.pageForwards
// The first of a label's nodes between two slugs. The label is part of the order so that the index gives it.
UNWIND $asked AS asked
CALL (asked) {
  MATCH (n:Entity {label: asked.label})
  WHERE n.slug > asked.after AND n.slug < asked.before
  WITH n ORDER BY n.label, n.slug
  LIMIT toInteger($limit)
  RETURN collect([n.id, n.label, n.slug, n.name, n.kind, n.area]) AS page
}
RETURN asked.n, page;

// name: entity.pageBackwards
// The last of them, last first.
UNWIND $asked AS asked
CALL (asked) {
  MATCH (n:Entity {label: asked.label})
  WHERE n.slug > asked.after AND n.slug < asked.before
  WITH n ORDER BY n.label DESC, n.slug DESC
  LIMIT toInteger($limit)
  RETURN collect([n.id, n.label, n.slug, n.name, n.kind, n.area]) AS page
}
RETURN asked.n, page;
