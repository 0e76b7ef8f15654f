// name: schema.entityId
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;

// name: schema.entitySlug
// Slugs are unique within a label, so the label is part of the key.
CREATE CONSTRAINT entity_slug IF NOT EXISTS FOR (n:Entity) REQUIRE (n.label, n.slug) IS UNIQUE;

// name: schema.claimId
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;

// name: schema.articleId
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;

// name: schema.articleVersion
// Two articles may print one text, so the article is part of the key.
CREATE CONSTRAINT article_version IF NOT EXISTS FOR (n:ArticleVersion) REQUIRE (n.article, n.sha256) IS UNIQUE;

// name: schema.sourceId
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;

// name: schema.disputeId
CREATE CONSTRAINT dispute_id IF NOT EXISTS FOR (n:Dispute) REQUIRE n.id IS UNIQUE;

// name: schema.matchId
CREATE CONSTRAINT match_id IF NOT EXISTS FOR (n:Match) REQUIRE n.id IS UNIQUE;

// name: schema.matchState
CREATE INDEX match_state IF NOT EXISTS FOR (n:Match) ON (n.state);

// name: schema.decisionId
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE;

// name: schema.decisionFrom
CREATE INDEX decision_from IF NOT EXISTS FOR (n:Decision) ON (n.from);

// name: schema.decisionInto
CREATE INDEX decision_into IF NOT EXISTS FOR (n:Decision) ON (n.into);

// name: schema.redirectId
CREATE CONSTRAINT redirect_id IF NOT EXISTS FOR (n:Redirect) REQUIRE n.id IS UNIQUE;

// name: schema.redirectSlug
CREATE INDEX redirect_slug IF NOT EXISTS FOR (n:Redirect) ON (n.label, n.slug);

// name: schema.writerLock
CREATE CONSTRAINT writer_lock_name IF NOT EXISTS FOR (n:WriterLock) REQUIRE n.name IS UNIQUE;

// name: schema.shape
// What a graph from an earlier version may lack: a node each for what has been derived throughout.
CREATE CONSTRAINT shape_name IF NOT EXISTS FOR (n:Shape) REQUIRE n.name IS UNIQUE;

// name: schema.load
// What the last load wrote.
CREATE CONSTRAINT load_name IF NOT EXISTS FOR (n:Load) REQUIRE n.name IS UNIQUE;

// name: schema.disputeGroup
CREATE INDEX dispute_group IF NOT EXISTS FOR (n:Dispute) ON (n.group);

// name: schema.disputeKind
CREATE INDEX dispute_kind IF NOT EXISTS FOR (n:Dispute) ON (n.kind, n.id);

// name: schema.claimKey
CREATE INDEX claim_key IF NOT EXISTS FOR (n:Claim) ON (n.key);

// name: schema.claimEdge
CREATE INDEX claim_edge IF NOT EXISTS FOR (n:Claim) ON (n.edge);

// name: schema.claimSupersedes
CREATE INDEX claim_supersedes IF NOT EXISTS FOR (n:Claim) ON (n.supersedes);

// name: schema.roleKind
CREATE INDEX role_kind IF NOT EXISTS FOR (n:Role) ON (n.kind);

// name: schema.entityName
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.label, n.nameKey, n.id);

// name: schema.entityKind
CREATE INDEX entity_kind IF NOT EXISTS FOR (n:Entity) ON (n.label, n.kind);

// name: schema.identifiers
// A range index takes a list as one value; this one takes each member, whole.
CREATE FULLTEXT INDEX identifiers IF NOT EXISTS
FOR (n:Person|Role|Constituency|Party|Organisation|Contest) ON EACH [n.identifiers]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};

// name: schema.search
// One index over all that has a name; aliases are a list, whose members are indexed apart, and labels narrow a search.
CREATE FULLTEXT INDEX search IF NOT EXISTS
FOR (n:Person|Role|Constituency|Party|Organisation|Contest|Article) ON EACH [n.name, n.aliases, n.title, n.label]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};

// name: schema.dropNames
// The index that an earlier version had in its place, without articles.
DROP INDEX names IF EXISTS;

// name: schema.await
// Over a million names an index takes a minute or more to build.
CALL db.awaitIndexes(600);
