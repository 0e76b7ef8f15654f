// name: ask.tied
// How many people, and who, have a tie to someone that is stated outright and certain throughout the date.
MATCH (of:Entity {id: $of})-[t:ALLY_OF|SUPPORTS|ENDORSED|AIDE_TO|PPS_TO|OPPOSES|CHALLENGES]-(p:Person)
WHERE type(t) IN $types
  AND (type(t) = 'ALLY_OF' OR $direction IN ['BOTH', CASE WHEN endNode(t) = of THEN 'TO' ELSE 'FROM' END])
  AND t.certainFrom <= $first AND $last <= t.certainTo
  AND ($person IS NULL OR p.id = $person)
WITH DISTINCT p ORDER BY p.name
WITH collect(p.name) AS people
RETURN CASE WHEN $last <= $freshUntil THEN size(people) END AS count,
       CASE WHEN $last <= $freshUntil THEN people ELSE [] END AS people;

// name: ask.tiedInRole
// The same, of people who besides surely are in a role of the kind, or in one of the roles or seats.
MATCH (of:Entity {id: $of})-[t:ALLY_OF|SUPPORTS|ENDORSED|AIDE_TO|PPS_TO|OPPOSES|CHALLENGES]-(p:Person)
WHERE type(t) IN $types
  AND (type(t) = 'ALLY_OF' OR $direction IN ['BOTH', CASE WHEN endNode(t) = of THEN 'TO' ELSE 'FROM' END])
  AND t.certainFrom <= $first AND $last <= t.certainTo
  AND ($person IS NULL OR p.id = $person)
WITH DISTINCT p
MATCH (p)-[h:HOLDS|CANDIDATE_FOR|REPRESENTS]->(role:Entity)
WHERE ($kind IS NULL OR role.kind = $kind) AND ($roles IS NULL OR role.id IN $roles)
  AND (CASE WHEN h.status <> 'FORMER' THEN h.status WHEN type(h) = 'CANDIDATE_FOR' THEN 'CONTENDER' ELSE 'HOLDER' END IN $statuses
    AND h.certainFrom <= $first AND $last <= h.certainTo
    OR 'FORMER' IN $statuses AND type(h) <> 'CANDIDATE_FOR' AND NOT h.openEnded AND h.possibleTo < $first)
  AND ($party IS NULL OR h.party = $party OR (h.party IS NULL AND EXISTS {
    (p)-[m:MEMBER_OF]->(:Entity {id: $party}) WHERE m.certainFrom <= $first AND $last <= m.certainTo
  }))
WITH DISTINCT p ORDER BY p.name
WITH collect(p.name) AS people
RETURN CASE WHEN $last <= $freshUntil THEN size(people) END AS count,
       CASE WHEN $last <= $freshUntil THEN people ELSE [] END AS people;

// name: ask.inRole
// How many people, and who, surely are in one of the roles or seats.
UNWIND $roles AS id
MATCH (role:Entity {id: id})<-[h:HOLDS|CANDIDATE_FOR|REPRESENTS]-(p:Person)
WHERE (CASE WHEN h.status <> 'FORMER' THEN h.status WHEN type(h) = 'CANDIDATE_FOR' THEN 'CONTENDER' ELSE 'HOLDER' END IN $statuses
    AND h.certainFrom <= $first AND $last <= h.certainTo
    OR 'FORMER' IN $statuses AND type(h) <> 'CANDIDATE_FOR' AND NOT h.openEnded AND h.possibleTo < $first)
  AND ($person IS NULL OR p.id = $person)
  AND ($party IS NULL OR h.party = $party OR (h.party IS NULL AND EXISTS {
    (p)-[m:MEMBER_OF]->(:Entity {id: $party}) WHERE m.certainFrom <= $first AND $last <= m.certainTo
  }))
WITH DISTINCT p ORDER BY p.name
WITH collect(p.name) AS people
RETURN CASE WHEN $last <= $freshUntil THEN size(people) END AS count,
       CASE WHEN $last <= $freshUntil THEN people ELSE [] END AS people;

// name: ask.tiedThen
// As ask.tied, from the claims that stood at an instant of recorded time.
MATCH (of:Entity {id: $of})<-[end:SUBJECT|OBJECT]-(c:Claim)-[:SUBJECT|OBJECT]->(p:Person)
WHERE c.predicate IN $predicates AND ($roleKind IS NULL OR c.roleKind = $roleKind)
  AND (c.predicate = 'ALLY_OF' OR $direction IN ['BOTH', CASE type(end) WHEN 'OBJECT' THEN 'TO' ELSE 'FROM' END])
  AND c.certainFrom <= $first AND $last <= c.certainTo
  AND c.polarity = 'ASSERTED' AND size(c.hedges) = 0
  AND datetime(c.recorded) <= datetime($knownAt)
  AND (c.withdrawn IS NULL OR datetime(c.withdrawn) > datetime($knownAt))
  AND (c.rank <> 'DEPRECATED' OR datetime(c.ranked) > datetime($knownAt))
  AND NOT EXISTS {
    (c)<-[:SUPERSEDES]-(newer:Claim)
    WHERE datetime(newer.recorded) <= datetime($knownAt)
      AND (newer.withdrawn IS NULL OR datetime(newer.withdrawn) > datetime($knownAt))
  }
  AND ($person IS NULL OR p.id = $person)
WITH DISTINCT p ORDER BY p.name
WITH collect(p.name) AS people
RETURN CASE WHEN $last <= $freshUntil THEN size(people) END AS count,
       CASE WHEN $last <= $freshUntil THEN people ELSE [] END AS people;

// name: ask.tiedInRoleThen
// As ask.tiedInRole, from the claims that stood at an instant of recorded time.
MATCH (of:Entity {id: $of})<-[end:SUBJECT|OBJECT]-(c:Claim)-[:SUBJECT|OBJECT]->(p:Person)
WHERE c.predicate IN $predicates AND ($roleKind IS NULL OR c.roleKind = $roleKind)
  AND (c.predicate = 'ALLY_OF' OR $direction IN ['BOTH', CASE type(end) WHEN 'OBJECT' THEN 'TO' ELSE 'FROM' END])
  AND c.certainFrom <= $first AND $last <= c.certainTo
  AND c.polarity = 'ASSERTED' AND size(c.hedges) = 0
  AND datetime(c.recorded) <= datetime($knownAt)
  AND (c.withdrawn IS NULL OR datetime(c.withdrawn) > datetime($knownAt))
  AND (c.rank <> 'DEPRECATED' OR datetime(c.ranked) > datetime($knownAt))
  AND NOT EXISTS {
    (c)<-[:SUPERSEDES]-(newer:Claim)
    WHERE datetime(newer.recorded) <= datetime($knownAt)
      AND (newer.withdrawn IS NULL OR datetime(newer.withdrawn) > datetime($knownAt))
  }
  AND ($person IS NULL OR p.id = $person)
WITH DISTINCT p
MATCH (p)<-[:SUBJECT]-(h:Claim)-[:OBJECT]->(role:Entity)
WHERE h.predicate IN ['HOLDS_ROLE', 'CANDIDATE_FOR', 'REPRESENTS']
  AND ($kind IS NULL OR role.kind = $kind) AND ($roles IS NULL OR role.id IN $roles)
  AND (CASE WHEN h.status <> 'FORMER' THEN h.status WHEN h.predicate = 'CANDIDATE_FOR' THEN 'CONTENDER' ELSE 'HOLDER' END IN $statuses
    AND h.certainFrom <= $first AND $last <= h.certainTo
    OR 'FORMER' IN $statuses AND h.predicate <> 'CANDIDATE_FOR' AND NOT h.openEnded AND h.possibleTo < $first)
  AND h.polarity = 'ASSERTED' AND size(h.hedges) = 0
  AND datetime(h.recorded) <= datetime($knownAt)
  AND (h.withdrawn IS NULL OR datetime(h.withdrawn) > datetime($knownAt))
  AND (h.rank <> 'DEPRECATED' OR datetime(h.ranked) > datetime($knownAt))
  AND NOT EXISTS {
    (h)<-[:SUPERSEDES]-(newer:Claim)
    WHERE datetime(newer.recorded) <= datetime($knownAt)
      AND (newer.withdrawn IS NULL OR datetime(newer.withdrawn) > datetime($knownAt))
  }
  AND ($party IS NULL OR h.party = $party OR (h.party IS NULL AND EXISTS {
    (p)<-[:SUBJECT]-(m:Claim {predicate: 'MEMBER_OF', object: $party})
    WHERE m.polarity = 'ASSERTED' AND size(m.hedges) = 0 AND datetime(m.recorded) <= datetime($knownAt)
      AND m.certainFrom <= $first AND $last <= m.certainTo
  }))
WITH DISTINCT p ORDER BY p.name
WITH collect(p.name) AS people
RETURN CASE WHEN $last <= $freshUntil THEN size(people) END AS count,
       CASE WHEN $last <= $freshUntil THEN people ELSE [] END AS people;

// name: ask.inRoleThen
// As ask.inRole, from the claims that stood at an instant of recorded time.
UNWIND $roles AS id
MATCH (:Entity {id: id})<-[:OBJECT]-(h:Claim)-[:SUBJECT]->(p:Person)
WHERE h.predicate IN ['HOLDS_ROLE', 'CANDIDATE_FOR', 'REPRESENTS']
  AND (CASE WHEN h.status <> 'FORMER' THEN h.status WHEN h.predicate = 'CANDIDATE_FOR' THEN 'CONTENDER' ELSE 'HOLDER' END IN $statuses
    AND h.certainFrom <= $first AND $last <= h.certainTo
    OR 'FORMER' IN $statuses AND h.predicate <> 'CANDIDATE_FOR' AND NOT h.openEnded AND h.possibleTo < $first)
  AND h.polarity = 'ASSERTED' AND size(h.hedges) = 0
  AND datetime(h.recorded) <= datetime($knownAt)
  AND (h.withdrawn IS NULL OR datetime(h.withdrawn) > datetime($knownAt))
  AND (h.rank <> 'DEPRECATED' OR datetime(h.ranked) > datetime($knownAt))
  AND NOT EXISTS {
    (h)<-[:SUPERSEDES]-(newer:Claim)
    WHERE datetime(newer.recorded) <= datetime($knownAt)
      AND (newer.withdrawn IS NULL OR datetime(newer.withdrawn) > datetime($knownAt))
  }
  AND ($person IS NULL OR p.id = $person)
  AND ($party IS NULL OR h.party = $party OR (h.party IS NULL AND EXISTS {
    (p)<-[:SUBJECT]-(m:Claim {predicate: 'MEMBER_OF', object: $party})
    WHERE m.polarity = 'ASSERTED' AND size(m.hedges) = 0 AND datetime(m.recorded) <= datetime($knownAt)
      AND m.certainFrom <= $first AND $last <= m.certainTo
  }))
WITH DISTINCT p ORDER BY p.name
WITH collect(p.name) AS people
RETURN CASE WHEN $last <= $freshUntil THEN size(people) END AS count,
       CASE WHEN $last <= $freshUntil THEN people ELSE [] END AS people;

// name: ask.outcome
// Who beat whom, or who won (surely by the day $by, where one is given), by the claims that stood at the instant (now, where it is null).
MATCH (:Entity {id: $node})<-[end:SUBJECT|OBJECT]-(c:Claim {predicate: $predicate})-[:SUBJECT|OBJECT]->(p:Person)
WHERE type(end) = $end AND c.polarity = 'ASSERTED' AND c.rank <> 'DEPRECATED'
  AND ($contests IS NULL OR c.contest IN $contests)
  AND ($by IS NULL OR c.certainFrom <= $by)
  AND datetime(c.recorded) <= coalesce(datetime($knownAt), datetime())
  AND (c.withdrawn IS NULL OR datetime(c.withdrawn) > coalesce(datetime($knownAt), datetime()))
WITH DISTINCT p ORDER BY p.name
WITH collect(p.name) AS people
RETURN size(people) AS count, people;

// name: ask.figures
// The figures that the claims state.
UNWIND $claims AS id
MATCH (c:Claim {id: id})-[:SUBJECT]->(about:Entity)
RETURN about.name AS about, c.predicate AS figure, c.round AS round, c.bound AS bound, c.value AS value, c.unit AS unit, c.gist AS gist
ORDER BY c.id;

// name: ask.shares
// A share as stated (null where only votes are), and as worked out from the votes stated for its round of the contest.
MATCH (s:Claim) WHERE s.id IN $claims
WITH s
MATCH (v:Claim {predicate: 'VOTES', key: s.key})
WITH s, v.subject AS person, max(v.value) AS votes
WITH s, sum(votes) AS total, max(CASE WHEN person = s.subject THEN votes END) AS own
RETURN CASE s.predicate WHEN 'VOTE_SHARE' THEN s.value END AS stated, round(1000.0 * own / total) / 10 AS computed, own AS votes, total;

// name: ask.pathThen
// All shortest chains of ties, from the claims that stood at an instant of recorded time.
MATCH (from:Entity {id: $from})
MATCH (to:Entity {id: $to}) WHERE to <> from
MATCH path = ALL SHORTEST (from)
  (()<-[:SUBJECT|OBJECT]-(c:Claim
    WHERE c.predicate IN ['ALLY_OF', 'SUPPORTS', 'OPPOSES', 'AIDE_TO', 'ENDORSED', 'CHALLENGES']
      AND c.polarity = 'ASSERTED' AND ($hedged OR size(c.hedges) = 0)
      AND datetime(c.recorded) <= datetime($knownAt)
      AND (c.withdrawn IS NULL OR datetime(c.withdrawn) > datetime($knownAt)))
   -[:SUBJECT|OBJECT]->()){1,4}
  (to)
RETURN [n IN nodes(path) | coalesce(n.name, n.predicate)] AS chain;

// name: ask.profile
// What claims say between a person and someone or something else, in the order of publication.
MATCH (:Entity {id: $person})<-[:SUBJECT|OBJECT]-(c:Claim)-[:STATED_IN]->(:ArticleVersion)-[:VERSION_OF]->(a:Article)
WHERE c.object IS NOT NULL
  AND datetime(c.recorded) <= coalesce(datetime($knownAt), datetime())
  AND (c.withdrawn IS NULL OR datetime(c.withdrawn) > coalesce(datetime($knownAt), datetime()))
RETURN DISTINCT c.predicate AS predicate, c.subject AS subject, c.object AS object, c.hedges AS hedges, c.gist AS gist, a.published AS published, c.id AS claim
ORDER BY published, claim;
