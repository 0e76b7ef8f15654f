// name: match.put
// Two people who may be one. What was found stays as it was found, whatever is decided of it.
UNWIND $matches AS match
OPTIONAL MATCH (known:Match {id: match.id})
WITH match
WHERE known IS NULL
CREATE (m:Match)
SET m = match
WITH m
CALL (m) {
  UNWIND m.people AS id
  MATCH (n:Entity {id: id})
  RETURN n
  UNION
  UNWIND m.people AS id
  MATCH (n:Redirect {id: id})
  RETURN n
}
CREATE (m)-[:ABOUT]->(n);

// name: match.putDecisions
UNWIND $decisions AS decision
MATCH (m:Match {id: decision.match})
MERGE (d:Decision {id: decision.id})
SET d = decision
MERGE (d)-[:ON]->(m)
SET m.state = CASE decision.verdict WHEN 'UNDONE' THEN 'OPEN' ELSE decision.verdict END;

// name: match.decisionsKnown
UNWIND $ids AS id
MATCH (d:Decision {id: id})
RETURN d.id;

// name: match.byIds
UNWIND $ids AS id
MATCH (m:Match {id: id})
RETURN
  properties(m),
  COLLECT {
    MATCH (m)-[:ABOUT]->(n)
    OPTIONAL MATCH (n)-[:MERGED_INTO*]->(now:Entity)
    RETURN [n.id, n.name, coalesce(now, n).id, coalesce(now, n).recorded] ORDER BY n.id
  },
  COLLECT { MATCH (d:Decision)-[:ON]->(m) RETURN properties(d) ORDER BY d.number };

// name: match.held
UNWIND $ids AS id
MATCH (m:Match {id: id})
RETURN
  properties(m),
  COLLECT {
    MATCH (m)-[:ABOUT]->(n)
    OPTIONAL MATCH (n)-[:MERGED_INTO*]->(now:Entity)
    RETURN [n.id, n.name, coalesce(now, n).id, coalesce(now, n).recorded] ORDER BY n.id
  },
  COLLECT { MATCH (d:Decision)-[:ON]->(m) RETURN properties(d) ORDER BY d.number };

// name: match.after
// The ids of a page of those in one of the states, in order.
MATCH (m:Match)
USING INDEX m:Match(id)
WHERE m.id > $after AND m.state IN $states
RETURN m.id ORDER BY m.id LIMIT toInteger($limit);

// name: match.people
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id;

// name: match.pageForwards
// The first between two ids, of those in the states that are asked for.
UNWIND $asked AS asked
CALL (asked) {
  MATCH (m:Match)
  USING INDEX m:Match(id)
  WHERE m.id > asked.after AND m.id < asked.before AND m.state IN asked.states
  WITH m.id AS id ORDER BY id
  LIMIT toInteger($limit)
  RETURN collect(id) AS page
}
RETURN asked.n, page;

// name: match.pageBackwards
// The last of them, last first.
UNWIND $asked AS asked
CALL (asked) {
  MATCH (m:Match)
  USING INDEX m:Match(id)
  WHERE m.id > asked.after AND m.id < asked.before AND m.state IN asked.states
  WITH m.id AS id ORDER BY id DESC
  LIMIT toInteger($limit)
  RETURN collect(id) AS page
}
RETURN asked.n, page;

// name: match.counts
UNWIND $asked AS asked
CALL (asked) {
  MATCH (m:Match)
  WHERE m.state IN asked.states
  RETURN count(m) AS number
}
RETURN asked.n, number;
