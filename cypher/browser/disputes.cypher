// What sources disagree about, of Rotheram: each dispute with the claims that cannot all hold.
MATCH (claim:Claim)-[about:SUBJECT|OBJECT]->(who:Entity {id: 'person:steve-rotheram'})
MATCH (dispute:Dispute)-[between:BETWEEN]->(claim)-[at:STATED_IN]->(version:ArticleVersion)
MATCH (version)-[of:VERSION_OF]->(article:Article)
RETURN dispute, between, claim, about, who, at, version, of, article
