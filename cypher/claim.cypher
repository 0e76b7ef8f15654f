// name: claim.byIds
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:STATED_IN]->(v:ArticleVersion)-[:VERSION_OF]->(a:Article)-[:PUBLISHED_BY]->(s:Source)
RETURN DISTINCT properties(c), v.sha256, a.id, a.published, a.origin, s.id, s.reliability;

// name: claim.around
// With every claim that could dispute or supersedes one of them, so that they can be read as of an earlier record.
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:SUBJECT|OBJECT]-(c:Claim)
WITH DISTINCT c
CALL (c) {
  RETURN c AS claim
  UNION
  WITH c
  WHERE c.key IS NOT NULL
  MATCH (claim:Claim {key: c.key})
  RETURN claim
}
CALL (claim) {
  RETURN claim AS known
  UNION
  MATCH (claim)<-[:SUPERSEDES*]-(known:Claim)
  RETURN known
}
WITH DISTINCT known AS c
MATCH (c)-[:STATED_IN]->(v:ArticleVersion)-[:VERSION_OF]->(a:Article)-[:PUBLISHED_BY]->(s:Source)
RETURN DISTINCT properties(c), v.sha256, a.id, a.published, a.origin, s.id, s.reliability;

// name: claim.about
// Claims of which one of the nodes is the subject, the object or a qualifier.
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:SUBJECT|OBJECT|AS_ROLE|IN_CONTEST|FOR_PARTY]-(c:Claim)
RETURN DISTINCT id, c.id;

// name: claim.subjects
// Whatever claims were about that were recorded by then.
// scan: asked only where all claims are few enough to be read.
MATCH (c:Claim)
WHERE datetime(c.recorded) <= datetime($known)
RETURN DISTINCT c.subject;

// name: claim.supersededBy
UNWIND $ids AS id
MATCH (:Claim {id: id})<-[:SUPERSEDES*]-(newer:Claim)
RETURN DISTINCT id, newer.id;

// name: claim.ofArticles
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:VERSION_OF]-(:ArticleVersion)<-[:STATED_IN]-(c:Claim)
RETURN DISTINCT id, c.id;

// name: claim.pageForwards
// The first ids between two of them, of claims that meet the conditions that are given.
UNWIND $asked AS asked
CALL (asked) {
  MATCH (c:Claim)
  USING INDEX c:Claim(id)
  WHERE c.id > asked.after AND c.id < asked.before
    AND (asked.predicates IS NULL OR c.predicate IN asked.predicates)
    AND (asked.hedges IS NULL OR (asked.hedges = [] AND c.hedges = [])
      OR any(hedge IN c.hedges WHERE hedge IN asked.hedges))
    AND (asked.polarity IS NULL OR c.polarity = asked.polarity)
    AND (asked.known IS NULL OR datetime(c.recorded) <= datetime(asked.known))
    AND (asked.rank IS NULL OR asked.rank =
      CASE WHEN datetime(c.ranked) > datetime(asked.known) THEN 'NORMAL' ELSE c.rank END)
    AND (asked.withdrawn OR (
      (c.withdrawn IS NULL OR datetime(c.withdrawn) > datetime(asked.known))
      AND NOT EXISTS {
        (c)<-[:SUPERSEDES*]-(newer:Claim)
        WHERE (asked.known IS NULL OR datetime(newer.recorded) <= datetime(asked.known))
          AND (newer.withdrawn IS NULL OR datetime(newer.withdrawn) > datetime(asked.known))
      }
    ))
    AND (asked.disputed IS NULL OR asked.disputed = CASE
      WHEN asked.inDispute IS NULL THEN EXISTS { (c)<-[:BETWEEN]-(:Dispute) }
      ELSE c.id IN asked.inDispute
    END)
    AND (asked.certainties IS NULL OR CASE
      WHEN coalesce(asked.last, c.evidenceUpTo) < c.possibleFrom THEN 'NOT'
      WHEN c.certainFrom <= coalesce(asked.first, c.evidenceUpTo)
        AND coalesce(asked.last, c.evidenceUpTo) <= c.certainTo THEN 'CERTAIN'
      WHEN c.possibleFrom <= c.possibleTo AND coalesce(asked.first, c.evidenceUpTo) <= c.possibleTo THEN 'POSSIBLE'
      WHEN c.openEnded THEN 'UNKNOWN'
      ELSE 'NOT'
    END IN asked.certainties)
  WITH c.id AS id ORDER BY id
  LIMIT toInteger($limit)
  RETURN collect(id) AS page
}
RETURN asked.n, page;

// name: claim.pageBackwards
// The last of them, last first.
UNWIND $asked AS asked
CALL (asked) {
  MATCH (c:Claim)
  USING INDEX c:Claim(id)
  WHERE c.id > asked.after AND c.id < asked.before
    AND (asked.predicates IS NULL OR c.predicate IN asked.predicates)
    AND (asked.hedges IS NULL OR (asked.hedges = [] AND c.hedges = [])
      OR any(hedge IN c.hedges WHERE hedge IN asked.hedges))
    AND (asked.polarity IS NULL OR c.polarity = asked.polarity)
    AND (asked.known IS NULL OR datetime(c.recorded) <= datetime(asked.known))
    AND (asked.rank IS NULL OR asked.rank =
      CASE WHEN datetime(c.ranked) > datetime(asked.known) THEN 'NORMAL' ELSE c.rank END)
    AND (asked.withdrawn OR (
      (c.withdrawn IS NULL OR datetime(c.withdrawn) > datetime(asked.known))
      AND NOT EXISTS {
        (c)<-[:SUPERSEDES*]-(newer:Claim)
        WHERE (asked.known IS NULL OR datetime(newer.recorded) <= datetime(asked.known))
          AND (newer.withdrawn IS NULL OR datetime(newer.withdrawn) > datetime(asked.known))
      }
    ))
    AND (asked.disputed IS NULL OR asked.disputed = CASE
      WHEN asked.inDispute IS NULL THEN EXISTS { (c)<-[:BETWEEN]-(:Dispute) }
      ELSE c.id IN asked.inDispute
    END)
    AND (asked.certainties IS NULL OR CASE
      WHEN coalesce(asked.last, c.evidenceUpTo) < c.possibleFrom THEN 'NOT'
      WHEN c.certainFrom <= coalesce(asked.first, c.evidenceUpTo)
        AND coalesce(asked.last, c.evidenceUpTo) <= c.certainTo THEN 'CERTAIN'
      WHEN c.possibleFrom <= c.possibleTo AND coalesce(asked.first, c.evidenceUpTo) <= c.possibleTo THEN 'POSSIBLE'
      WHEN c.openEnded THEN 'UNKNOWN'
      ELSE 'NOT'
    END IN asked.certainties)
  WITH c.id AS id ORDER BY id DESC
  LIMIT toInteger($limit)
  RETURN collect(id) AS page
}
RETURN asked.n, page;

// name: claim.counts
// How many meet the conditions: all of them are looked at.
UNWIND $asked AS asked
CALL (asked) {
  MATCH (c:Claim)
  USING INDEX c:Claim(id)
  WHERE c.id > asked.after AND c.id < asked.before
    AND (asked.predicates IS NULL OR c.predicate IN asked.predicates)
    AND (asked.hedges IS NULL OR (asked.hedges = [] AND c.hedges = [])
      OR any(hedge IN c.hedges WHERE hedge IN asked.hedges))
    AND (asked.polarity IS NULL OR c.polarity = asked.polarity)
    AND (asked.known IS NULL OR datetime(c.recorded) <= datetime(asked.known))
    AND (asked.rank IS NULL OR asked.rank =
      CASE WHEN datetime(c.ranked) > datetime(asked.known) THEN 'NORMAL' ELSE c.rank END)
    AND (asked.withdrawn OR (
      (c.withdrawn IS NULL OR datetime(c.withdrawn) > datetime(asked.known))
      AND NOT EXISTS {
        (c)<-[:SUPERSEDES*]-(newer:Claim)
        WHERE (asked.known IS NULL OR datetime(newer.recorded) <= datetime(asked.known))
          AND (newer.withdrawn IS NULL OR datetime(newer.withdrawn) > datetime(asked.known))
      }
    ))
    AND (asked.disputed IS NULL OR asked.disputed = CASE
      WHEN asked.inDispute IS NULL THEN EXISTS { (c)<-[:BETWEEN]-(:Dispute) }
      ELSE c.id IN asked.inDispute
    END)
    AND (asked.certainties IS NULL OR CASE
      WHEN coalesce(asked.last, c.evidenceUpTo) < c.possibleFrom THEN 'NOT'
      WHEN c.certainFrom <= coalesce(asked.first, c.evidenceUpTo)
        AND coalesce(asked.last, c.evidenceUpTo) <= c.certainTo THEN 'CERTAIN'
      WHEN c.possibleFrom <= c.possibleTo AND coalesce(asked.first, c.evidenceUpTo) <= c.possibleTo THEN 'POSSIBLE'
      WHEN c.openEnded THEN 'UNKNOWN'
      ELSE 'NOT'
    END IN asked.certainties)
  RETURN count(c) AS number
}
RETURN asked.n, number;
