// name: alliance.evidence
// The latest day of publication of what says anything about each one's alliances.
UNWIND $asked AS asked
MATCH (p:Entity {id: asked.id})-[tie:ALLY_OF|HEDGED_ALLY_OF|DENIED_ALLY_OF]-()
RETURN asked.n, max(tie.evidenceUpTo);

// name: alliance.counts
// How many surely are allies of each at a date within the evidence: src/claims's rules for the plainest case, where the
// ties are. There is no row where nothing was published about them since.
UNWIND $asked AS asked
MATCH (p:Entity {id: asked.id})
WHERE EXISTS {
  (p)-[tie:ALLY_OF|HEDGED_ALLY_OF|DENIED_ALLY_OF]-() WHERE tie.evidenceUpTo >= asked.since
}
CALL (asked, p) {
  MATCH (p)-[tie:ALLY_OF]-(ally:Person)
  WHERE tie.certainFrom <= asked.first AND tie.certainTo >= asked.last
  RETURN count(DISTINCT ally) AS number
}
RETURN asked.n, number;

// name: alliance.countsHolding
// The same of those who then surely hold a role of a kind. Who never held one lacks the label, so that most are passed
// over before any date is read.
UNWIND $asked AS asked
MATCH (p:Entity {id: asked.id})
WHERE EXISTS {
  (p)-[tie:ALLY_OF|HEDGED_ALLY_OF|DENIED_ALLY_OF]-() WHERE tie.evidenceUpTo >= asked.since
}
CALL (asked, p) {
  MATCH (p)-[tie:ALLY_OF]-(ally:$(asked.label))
  WHERE tie.certainFrom <= asked.first AND tie.certainTo >= asked.last
  MATCH (ally)-[held:HOLDS]->(role:Role)
  WHERE held.certainFrom <= asked.first AND held.certainTo >= asked.last AND role.kind = asked.kind
  RETURN count(DISTINCT ally) AS number
}
RETURN asked.n, number;

// name: alliance.pages
// Of people by their ids, or of the first so many between two slugs: the first so many who surely are allies of each
// then, in the order of their ids, with their standings of some types. There are no allies, not even none, where nothing was
// published about them since. The label is part of the order of slugs so that the index gives it.
UNWIND $asked AS asked
CALL (asked) {
  UNWIND asked.ids AS id
  MATCH (p:Entity {id: id})
  RETURN p
  UNION ALL
  WITH asked
  MATCH (p:Entity {label: 'Person'})
  WHERE p.slug > asked.after AND p.slug < asked.before
  WITH p ORDER BY p.label, p.slug
  LIMIT toInteger($people)
  RETURN p
}
RETURN
  asked.n,
  [p.id, p.slug, p.name],
  CASE WHEN EXISTS {
    (p)-[tie:ALLY_OF|HEDGED_ALLY_OF|DENIED_ALLY_OF]-() WHERE tie.evidenceUpTo >= asked.since
  } THEN COLLECT {
    MATCH (p)-[tie:ALLY_OF]-(ally:Person)
    WHERE tie.certainFrom <= asked.first AND tie.certainTo >= asked.last
    WITH DISTINCT ally, ally.id AS id
    ORDER BY id
    LIMIT toInteger($limit)
    RETURN [
      id, ally.slug, ally.name,
      COLLECT {
        MATCH (ally)-[r:HOLDS|HEDGED_HOLDS|DENIED_HOLDS|CANDIDATE_FOR|HEDGED_CANDIDATE_FOR|DENIED_CANDIDATE_FOR|REPRESENTS|HEDGED_REPRESENTS|DENIED_REPRESENTS|MEMBER_OF|HEDGED_MEMBER_OF|DENIED_MEMBER_OF]->(o:Entity)
        WHERE type(r) IN $types AND r.key IS NOT NULL AND (NOT $current
          OR r.possibleFrom <= asked.last AND (r.openEnded OR r.possibleTo >= asked.first AND r.possibleTo >= r.possibleFrom))
        RETURN [
          o.id, o.slug, o.name, o.kind, o.area, r.key, r.status,
          CASE WHEN $spells THEN [r.valid, r.disputed, r.possibleFrom, r.certainFrom, r.certainTo, r.possibleTo, r.openEnded, r.evidenceUpTo] END,
          CASE WHEN $places THEN [(o)-[:FOR_AREA]->(a:Entity) | [a.id, a.slug, a.name, a.kind, a.area]] END
        ]
      }
    ]
  } END;
