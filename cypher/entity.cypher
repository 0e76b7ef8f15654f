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
  CALL db.index.fulltext.queryNodes('search', query, {limit: 1000}) YIELD node
  WHERE node:Entity
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
  RETURN collect([n.id, n.slug, n.name, n.kind, n.area]) AS page
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
  RETURN collect([n.id, n.slug, n.name, n.kind, n.area]) AS page
}
RETURN asked.n, page;

// name: entity.namePageForwards
// The first of a label's nodes between two places in the order of their names, and of their ids where names are the same.
// While there are but a few nodes the planner would rather sort them; the hint keeps it to the
// index; of an OR in place of CASE it would make a union, which has no order.
UNWIND $asked AS asked
CALL (asked) {
  MATCH (n:Entity {label: asked.label})
  USING INDEX n:Entity(label, nameKey, id)
  WHERE n.nameKey >= asked.from AND n.nameKey <= asked.to AND n.id IS NOT NULL
    AND CASE n.nameKey WHEN asked.from THEN n.id > asked.fromId ELSE true END
    AND CASE n.nameKey WHEN asked.to THEN n.id < asked.toId ELSE true END
  WITH n ORDER BY n.label, n.nameKey, n.id
  LIMIT toInteger($limit)
  RETURN collect([n.id, n.slug, n.name, n.kind, n.area]) AS page
}
RETURN asked.n, page;

// name: entity.namePageBackwards
// The last of them, last first.
UNWIND $asked AS asked
CALL (asked) {
  MATCH (n:Entity {label: asked.label})
  USING INDEX n:Entity(label, nameKey, id)
  WHERE n.nameKey >= asked.from AND n.nameKey <= asked.to AND n.id IS NOT NULL
    AND CASE n.nameKey WHEN asked.from THEN n.id > asked.fromId ELSE true END
    AND CASE n.nameKey WHEN asked.to THEN n.id < asked.toId ELSE true END
  WITH n ORDER BY n.label DESC, n.nameKey DESC, n.id DESC
  LIMIT toInteger($limit)
  RETURN collect([n.id, n.slug, n.name, n.kind, n.area]) AS page
}
RETURN asked.n, page;

// name: entity.countNames
MATCH (n:Entity {label: $label})
WHERE n.nameKey >= $from AND n.nameKey <= $to AND n.id IS NOT NULL
RETURN count(n);

// name: entity.ofKind
MATCH (n:Entity {label: $label, kind: $kind})
RETURN [n.id, n.slug, n.name, n.kind, n.area];

// name: entity.disputed
// scan: disputes are few beside what they are about.
MATCH (:Dispute)-[:BETWEEN]->(:Claim)-[:SUBJECT|OBJECT|AS_ROLE|IN_CONTEST|FOR_PARTY]->(n:Entity {label: $label})
WITH DISTINCT n
RETURN [n.id, n.slug, n.name, n.kind, n.area];
