// name: export.counts
// Neo4j keeps these counted. What is read is compared with them, so that nothing is left out in silence.
RETURN COUNT { (:Source) }, COUNT { (:Entity) }, COUNT { (:Article) }, COUNT { (:Claim) };

// name: export.sources
MATCH (s:Source)
USING INDEX s:Source(id)
WHERE s.id > $after
WITH s ORDER BY s.id
LIMIT toInteger($limit)
RETURN properties(s)
ORDER BY s.id;

// name: export.entities
// The label is part of the order so that the index gives it.
MATCH (n:Entity {label: $label})
USING INDEX n:Entity(label, slug)
WHERE n.slug > $after
WITH n ORDER BY n.label, n.slug
LIMIT toInteger($limit)
RETURN properties(n)
ORDER BY n.slug;

// name: export.redirects
MATCH (n:Redirect)
USING INDEX n:Redirect(label, slug)
WHERE n.label = 'Person' AND n.slug > $after
WITH n ORDER BY n.label, n.slug
LIMIT toInteger($limit)
RETURN properties(n)
ORDER BY n.slug;

// name: export.matches
MATCH (m:Match)
USING INDEX m:Match(id)
WHERE m.id > $after
WITH m ORDER BY m.id
LIMIT toInteger($limit)
RETURN properties(m)
ORDER BY m.id;

// name: export.decisions
// With what whom it leads to was called since, where it holds.
// scan: decisions are few beside claims, and are wanted in the order of time.
MATCH (d:Decision)
WHERE d.recorded + ' ' + d.id > $after
WITH d ORDER BY d.recorded, d.id
LIMIT toInteger($limit)
OPTIONAL MATCH (:Redirect {id: d.from})-[merged:MERGED_INTO]->({id: d.into})
WHERE COUNT { (d)-[:ON]->(:Match {state: 'ACCEPTED'})<-[:ON]-(later:Decision WHERE later.number > d.number) } = 0
RETURN properties(d), merged.aliases, merged.identifiers
ORDER BY d.recorded, d.id;

// name: export.articles
// Those that are copies through so many others, so that an original comes before its copies.
MATCH (a:Article)
USING INDEX a:Article(id)
WHERE a.id > $after AND COUNT { (a)-[:COPY_OF*]->(:Article) } = $level
WITH a ORDER BY a.id
LIMIT toInteger($limit)
MATCH (a)-[:PUBLISHED_BY]->(s:Source)
RETURN
  properties(a),
  s.id,
  COLLECT { MATCH (a)-[:COPY_OF]->(original:Article) RETURN original.id },
  COLLECT { MATCH (v:ArticleVersion)-[:VERSION_OF]->(a) RETURN [v.sha256, v.characters] ORDER BY v.number, v.sha256 }
ORDER BY a.id;

// name: export.claims
// Those that correct so many others in a row, so that a claim comes before its corrections.
MATCH (c:Claim)
USING INDEX c:Claim(id)
WHERE c.id > $after AND COUNT { (c)-[:SUPERSEDES*]->(:Claim) } = $level
WITH c ORDER BY c.id
LIMIT toInteger($limit)
MATCH (c)-[:STATED_IN]->(v:ArticleVersion)-[:VERSION_OF]->(a:Article)-[:PUBLISHED_BY]->(s:Source)
WITH DISTINCT c, v, a, s
RETURN
  a.url,
  EXISTS { (c)<-[:BETWEEN]-(:Dispute) },
  properties(c), v.sha256, a.id, a.published, a.origin, s.id, s.reliability
ORDER BY c.id;

// name: export.relationships
// Those that go out from some nodes, each with where its claims are stated. What has no key was drawn by hand.
MATCH (n:Entity {label: $label})
USING INDEX n:Entity(label, slug)
WHERE n.slug > $after
WITH n ORDER BY n.label, n.slug
LIMIT toInteger($limit)
RETURN n.slug, COLLECT {
  MATCH (n)-[r]->(other:Entity)
  WHERE r.key IS NOT NULL
  RETURN [
    n.name, other.name, other.area, other.organisation,
    COLLECT {
      UNWIND r.claims AS id
      MATCH (:Claim {id: id})-[:STATED_IN]->(:ArticleVersion)-[:VERSION_OF]->(a:Article)-[:PUBLISHED_BY]->(s:Source)
      WITH DISTINCT a.url AS url, s.id AS source
      RETURN [source, url] ORDER BY source, url
    },
    type(r), n.id, other.id, properties(r)
  ]
  ORDER BY r.key
}
ORDER BY n.slug;

// name: export.around
// Nodes one hop from some nodes, by what may hold between two days: of more than the limit it is enough to know that there
// are. With a kind of role only people who are stated or hinted to hold, have held or seek one.
UNWIND $from AS id
MATCH (n:Entity {id: id})-[r]-(o)
WHERE type(r) IN $types AND r.key IS NOT NULL AND ($first IS NULL
  OR r.possibleFrom <= $last AND (r.openEnded OR r.possibleTo >= $first AND r.possibleTo >= r.possibleFrom)
  OR (r.status IS NOT NULL OR type(r) ENDS WITH 'REPRESENTS') AND NOT r.openEnded AND r.possibleTo < $first)
WITH DISTINCT o
WHERE $roleKind IS NULL OR EXISTS {
  MATCH (o)-[s:HOLDS|HEDGED_HOLDS|CANDIDATE_FOR|HEDGED_CANDIDATE_FOR]->(role:Entity)
  WHERE s.key IS NOT NULL AND role.kind = $roleKind AND ($last IS NULL OR s.possibleFrom <= $last)
}
WITH o LIMIT toInteger($limit)
RETURN o.id;

// name: export.edgesBetween
// The edge groups of what relates nodes to each other and, with a kind of role, people to such roles.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[r]->(o:Entity)
WHERE r.key IS NOT NULL
  AND (type(r) IN $types AND o.id IN $ids OR type(r) IN $standings AND o.kind = $roleKind)
  AND ($first IS NULL
    OR r.possibleFrom <= $last AND (r.openEnded OR r.possibleTo >= $first AND r.possibleTo >= r.possibleFrom)
    OR (r.status IS NOT NULL OR type(r) ENDS WITH 'REPRESENTS') AND NOT r.openEnded AND r.possibleTo < $first)
WITH DISTINCT r.edge AS edge
LIMIT toInteger($limit)
RETURN edge;

// name: export.figuresOf
// What is stated of nodes in numbers or words, of a contest only where that is among them.
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:SUBJECT]-(c:Claim)
WHERE c.object IS NULL AND (c.contest IS NULL OR c.contest IN $ids)
WITH c LIMIT toInteger($limit)
RETURN c.id;

// name: export.claimsConnected
// Claims by id, by single-valued key or by edge, with what corrects or is corrected by them.
CALL () {
  UNWIND $ids AS id
  MATCH (claim:Claim {id: id})
  RETURN claim
  UNION
  UNWIND $keys AS key
  MATCH (claim:Claim {key: key})
  RETURN claim
  UNION
  UNWIND $edges AS edge
  MATCH (claim:Claim {edge: edge})
  RETURN claim
}
CALL (claim) {
  RETURN claim AS bound
  UNION
  MATCH (claim)-[:SUPERSEDES*]-(bound:Claim)
  RETURN bound
}
WITH DISTINCT bound AS c
LIMIT toInteger($limit)
MATCH (c)-[:STATED_IN]->(v:ArticleVersion)-[:VERSION_OF]->(a:Article)-[:PUBLISHED_BY]->(s:Source)
RETURN DISTINCT properties(c), v.sha256, a.id, a.published, a.origin, s.id, s.reliability;

// name: export.entitiesByIds
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN properties(n);

// name: export.articlesByIds
// With those that they are copies of.
UNWIND $ids AS id
MATCH (:Article {id: id})-[:COPY_OF*0..]->(a:Article)
WITH DISTINCT a
MATCH (a)-[:PUBLISHED_BY]->(s:Source)
RETURN
  properties(a),
  s.id,
  COLLECT { MATCH (a)-[:COPY_OF]->(original:Article) RETURN original.id },
  COLLECT { MATCH (v:ArticleVersion)-[:VERSION_OF]->(a) RETURN [v.sha256, v.characters] ORDER BY v.number, v.sha256 };

// name: export.sourcesByIds
UNWIND $ids AS id
MATCH (s:Source {id: id})
RETURN properties(s);

// name: export.mergesOf
// Matches that hold of which a decision names one of the people, with all their decisions.
UNWIND $ids AS id
CALL (id) {
  MATCH (d:Decision {from: id})
  RETURN d
  UNION
  MATCH (d:Decision {into: id})
  RETURN d
}
MATCH (d)-[:ON]->(m:Match {state: 'ACCEPTED'})
WITH DISTINCT m
RETURN properties(m), COLLECT {
  MATCH (one:Decision)-[:ON]->(m)
  OPTIONAL MATCH (:Redirect {id: one.from})-[merged:MERGED_INTO]->({id: one.into})
  WHERE COUNT { (m)<-[:ON]-(later:Decision WHERE later.number > one.number) } = 0
  RETURN [properties(one), merged.aliases, merged.identifiers] ORDER BY one.number
};

// name: export.redirectsByIds
UNWIND $ids AS id
MATCH (n:Redirect {id: id})
RETURN properties(n);
