// name: dispute.byIds
UNWIND $ids AS id
MATCH (d:Dispute {id: id})-[b:BETWEEN]->(c:Claim)
WITH id, d, b.side AS side, b.value AS value, collect(c.id) AS claims
ORDER BY side
RETURN id, properties(d), [(d)-[:ABOUT]->(n) | n.id][0], collect([value, claims]);

// name: dispute.byClaims
UNWIND $ids AS id
MATCH (:Claim {id: id})<-[:BETWEEN]-(d:Dispute)
WITH DISTINCT id, d
MATCH (d)-[b:BETWEEN]->(c:Claim)
WITH id, d, b.side AS side, b.value AS value, collect(c.id) AS claims
ORDER BY side
RETURN id, properties(d), [(d)-[:ABOUT]->(n) | n.id][0], collect([value, claims]);

// name: dispute.about
// Between claims of which one speaks of a node, as subject, object or qualifier.
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:SUBJECT|OBJECT|AS_ROLE|IN_CONTEST|FOR_PARTY]-(:Claim)<-[:BETWEEN]-(d:Dispute)
RETURN DISTINCT id, d.id;

// name: dispute.ofArticles
// Between claims of which one is an article's.
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:VERSION_OF]-(:ArticleVersion)<-[:STATED_IN]-(:Claim)<-[:BETWEEN]-(d:Dispute)
RETURN DISTINCT id, d.id;

// name: dispute.pageForwards
// Of each kind the first ids between two of them, of disputes that meet the conditions that are given.
UNWIND $asked AS asked
UNWIND asked.kinds AS kind
CALL (asked, kind) {
  MATCH (d:Dispute {kind: kind})
  USING INDEX d:Dispute(kind, id)
  WHERE d.id > asked.after AND d.id < asked.before
    AND (asked.predicates IS NULL AND asked.types IS NULL OR EXISTS {
      (d)-[:BETWEEN]->(c:Claim)
      WHERE (asked.predicates IS NULL OR c.predicate IN asked.predicates)
        AND (asked.types IS NULL OR split(c.edge, '|')[1] IN asked.types)
    })
  WITH d ORDER BY d.kind, d.id
  LIMIT toInteger($limit)
  RETURN collect(d.id) AS page
}
RETURN asked.n, page;

// name: dispute.pageBackwards
// Of each kind the last of them, last first.
UNWIND $asked AS asked
UNWIND asked.kinds AS kind
CALL (asked, kind) {
  MATCH (d:Dispute {kind: kind})
  USING INDEX d:Dispute(kind, id)
  WHERE d.id > asked.after AND d.id < asked.before
    AND (asked.predicates IS NULL AND asked.types IS NULL OR EXISTS {
      (d)-[:BETWEEN]->(c:Claim)
      WHERE (asked.predicates IS NULL OR c.predicate IN asked.predicates)
        AND (asked.types IS NULL OR split(c.edge, '|')[1] IN asked.types)
    })
  WITH d ORDER BY d.kind DESC, d.id DESC
  LIMIT toInteger($limit)
  RETURN collect(d.id) AS page
}
RETURN asked.n, page;

// name: dispute.counts
// Of each kind, how many meet the conditions: all of that kind are looked at.
UNWIND $asked AS asked
UNWIND asked.kinds AS kind
CALL (asked, kind) {
  MATCH (d:Dispute {kind: kind})
  USING INDEX d:Dispute(kind, id)
  WHERE d.id > asked.after AND d.id < asked.before
    AND (asked.predicates IS NULL AND asked.types IS NULL OR EXISTS {
      (d)-[:BETWEEN]->(c:Claim)
      WHERE (asked.predicates IS NULL OR c.predicate IN asked.predicates)
        AND (asked.types IS NULL OR split(c.edge, '|')[1] IN asked.types)
    })
  RETURN count(d) AS number
}
RETURN asked.n, number;
