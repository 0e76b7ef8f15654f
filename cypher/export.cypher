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
