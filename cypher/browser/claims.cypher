// What the tie of Corbyn and Rotheram rests upon: each claim with the article that states it. As a table it has the
// passage too, from the first character to the one after the last.
MATCH (one:Entity {id: 'person:jeremy-corbyn'})-[tie:ALLY_OF]-(other:Entity {id: 'person:steve-rotheram'})
UNWIND tie.claims AS id
MATCH (claim:Claim {id: id})-[at:STATED_IN]->(version:ArticleVersion)
MATCH (version)-[of:VERSION_OF]->(article:Article)-[by:PUBLISHED_BY]->(source:Source)
MATCH (claim)-[about:SUBJECT|OBJECT]->(end:Entity)
RETURN
  source.name AS publisher, article.published AS published, claim.gist AS gist, claim.hedges AS hedges,
  at.start AS start, at.end AS end, article.url AS url,
  one, tie, other, claim, at, version, of, article, by, source, about, end AS who
ORDER BY published, start
