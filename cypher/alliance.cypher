// name: alliance.counts
// How many are surely allies of each at the date, or at the latest evidence day about their alliances, and where a kind
// of role is given hold one then. The rules of src/claims for the plainest case, where the ties are.
UNWIND $asked AS asked
MATCH (p:Entity {id: asked.id})
CALL (p) {
  MATCH (p)-[tie:ALLY_OF|HEDGED_ALLY_OF|DENIED_ALLY_OF]-()
  RETURN max(tie.evidenceUpTo) AS evidence
}
WITH asked, p, evidence, coalesce(asked.first, evidence) AS first, coalesce(asked.last, evidence) AS last
CALL (asked, p, first, last) {
  MATCH (p)-[tie:ALLY_OF]-(ally:Person)
  WHERE tie.certainFrom <= first AND tie.certainTo >= last
  WITH DISTINCT ally
  WHERE asked.kind IS NULL OR EXISTS {
    (ally)-[held:HOLDS]->(role:Role)
    WHERE role.kind = asked.kind
      AND held.certainFrom <= first AND held.certainTo >= last
  }
  RETURN count(ally) AS number
}
RETURN asked.n, evidence, number;

// name: alliance.pages
// The first so many who surely are allies of each then, in the order of their ids, and what they hold or seek.
UNWIND $asked AS asked
MATCH (p:Entity {id: asked.id})
CALL (p) {
  MATCH (p)-[tie:ALLY_OF|HEDGED_ALLY_OF|DENIED_ALLY_OF]-()
  RETURN max(tie.evidenceUpTo) AS evidence
}
WITH asked, p, evidence, coalesce(asked.first, evidence) AS first, coalesce(asked.last, evidence) AS last
CALL (p, first, last) {
  MATCH (p)-[tie:ALLY_OF]-(ally:Person)
  WHERE tie.certainFrom <= first AND tie.certainTo >= last
  WITH DISTINCT ally, ally.id AS allyId
  ORDER BY allyId
  LIMIT toInteger($limit)
  RETURN collect([
    [ally.id, ally.label, ally.slug, ally.name, ally.kind, ally.area],
    COLLECT {
      MATCH (ally)-[r:HOLDS|HEDGED_HOLDS|DENIED_HOLDS|CANDIDATE_FOR|HEDGED_CANDIDATE_FOR|DENIED_CANDIDATE_FOR|REPRESENTS|HEDGED_REPRESENTS|DENIED_REPRESENTS|MEMBER_OF|HEDGED_MEMBER_OF|DENIED_MEMBER_OF]-(o:Entity)
      WHERE $standings AND r.key IS NOT NULL
      OPTIONAL MATCH (o)-[:FOR_AREA]->(a:Entity) WHERE $places
      RETURN [
        [r.key, r.status, r.valid, r.disputed, r.possibleFrom, r.certainFrom, r.certainTo, r.possibleTo, r.openEnded, r.evidenceUpTo],
        [o.id, o.label, o.slug, o.name, o.kind, o.area],
        CASE WHEN a IS NULL THEN null ELSE [a.id, a.label, a.slug, a.name, a.kind, a.area] END
      ]
    }
  ]) AS allies
}
RETURN asked.n, evidence, allies;
