// name: verify.claims
// scan: every claim is compared with what is derived from it.
MATCH (c:Claim)-[:STATED_IN]->(v:ArticleVersion)-[:VERSION_OF]->(a:Article)-[:PUBLISHED_BY]->(s:Source)
RETURN DISTINCT properties(c), v.sha256, a.id, a.published, a.origin, s.id, s.reliability;

// name: verify.relationships
// scan: every relationship between two entities is either derived or part of what a role is.
MATCH (a:Entity)-[r]->(b:Entity)
WHERE NOT r:FOR_AREA AND NOT r:IN_BODY
RETURN type(r), a.id, b.id, properties(r);

// name: verify.disputes
// scan: every dispute is compared with those found anew.
MATCH (d:Dispute)
RETURN d.id, properties(d);

// name: verify.unbound
// scan: claims that lost their subject, object, or what states them, which the writer never does.
MATCH (c:Claim)
WHERE NOT EXISTS { (c)-[:SUBJECT]->(s:Entity) WHERE s.id = c.subject }
   OR NOT EXISTS { (c)-[:STATED_IN]->(:ArticleVersion) }
   OR (c.object IS NOT NULL AND NOT EXISTS { (c)-[:OBJECT]->(o:Entity) WHERE o.id = c.object })
RETURN c.id ORDER BY c.id;

// name: verify.misbound
// scan: claims about others than those whom the merges say that they mean.
MATCH (c:Claim)
WHERE (c.statedSubject IS NOT NULL AND NOT EXISTS {
    (:Redirect {id: c.statedSubject})-[:MERGED_INTO*]->(:Entity {id: c.subject})
  })
  OR (c.statedObject IS NOT NULL AND NOT EXISTS {
    (:Redirect {id: c.statedObject})-[:MERGED_INTO*]->(:Entity {id: c.object})
  })
RETURN c.id ORDER BY c.id;

// name: verify.redirects
// scan: whoever was merged by a decision that holds has a redirect, and nobody else.
MATCH (d:Decision {verdict: 'ACCEPTED'})-[:ON]->(m:Match {state: 'ACCEPTED'})
WHERE NOT EXISTS { (m)<-[:ON]-(later:Decision) WHERE later.number > d.number }
  AND NOT EXISTS { (:Redirect {id: d.from})-[:MERGED_INTO]->({id: d.into}) }
RETURN d.from
UNION
MATCH (r:Redirect)
WHERE NOT EXISTS { (r)-[:MERGED_INTO*]->(:Entity) }
RETURN r.id AS `d.from`;

// name: verify.roles
// scan: the number of seats of every role decides which claims conflict.
MATCH (r:Role)
RETURN r.id, r.seats;

// name: verify.digests
// scan: the digest of every claim's content tells whether it was changed behind the record.
MATCH (c:Claim)
RETURN c.id, c.digest, c.standing, c.context;

// name: verify.dropRelationships
// scan: all that was derived, before it is derived anew.
MATCH (:Entity)-[r]->(:Entity)
WHERE r.key IS NOT NULL
DELETE r;

// name: verify.dropDisputes
// scan: all that were found, before they are found anew.
MATCH (d:Dispute)
DETACH DELETE d;
