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
