import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityRow, EntityListRow, ArticleListRow, ClaimListRow, ArticleRow, ClaimRow, PassageRow, TieRow, DisputeRow, DisputeSideRow, DisputeListRow, DisputeEdgeRow, MatchRow, MatchedPersonRow, MatchListRow, RelatedEdgeRow, RelationshipEdgeRow, ClaimEdgeRow, PeopleCountRow, PeopleCountEdgeRow, RoleStandingRow, ContestantRow, ContestantRoundRow, ComputedShareRow, PathRow, HopRow, CentralityRow, CentralityEdgeRow, CommunityRow, NeighbourhoodRow, NeighbourhoodNodeRow, DrawnRow, SearchEdgeRow, SuggestionRow, StatsRow, TimelineRow, TimelineTieRow, TimelineDisputeRow } from './rows.js';
import type { Answer as AnswerObject } from '../ask/answer.js';
import type { Context } from './context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant with its offset (ISO 8601), such as `2016-08-11T09:00:00Z`. */
  DateTime: { input: string; output: string; }
  /**
   * A time as ISO 8601-2 (EDTF) writes it: `2016-08-11`, `2016-08`, `2016`, with `~` and `?` as written. Valid times may be
   * intervals: `2016-06/2017-05`, `/2016-06` (start unknown), `../2016-06` (no start). An argument is a day, a month or a
   * year; a month asks for the whole of it.
   */
  EDTF: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
};

/** How a tie is named when people are counted. */
export type AllianceBasis =
  /** Parliamentary private secretary, adviser. */
  | 'AIDE'
  /** Ally. */
  | 'ALLY'
  /** Opposes or challenges. */
  | 'CRITIC'
  /** Loyal to, backs, endorsed. */
  | 'SUPPORTER';

/** One and the same object for the command line, GraphQL and the page. */
export type Answer = {
  /** The date as asked or chosen. */
  readonly asOf?: Maybe<Scalars['EDTF']['output']>;
  /** What was near but not counted, each with why. */
  readonly besides: ReadonlyArray<AnswerRow>;
  /** How many; null where nothing is counted, or where the date lies past the evidence. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** A Cypher statement that gives the same answer; null where nothing was understood. */
  readonly cypher?: Maybe<AnswerCypher>;
  /** Whether a claim that the answer rests upon is in dispute. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The latest evidence day about what is asked (ISO 8601). */
  readonly evidenceUpTo?: Maybe<Scalars['String']['output']>;
  /** A GraphQL operation that gives the same answer; null where nothing was understood. */
  readonly graphql?: Maybe<AnswerGraphql>;
  /** How the question was read, with the definitions used; null where it was not understood. */
  readonly interpretation?: Maybe<Scalars['String']['output']>;
  /** What sort of answer it is; null where there is none. */
  readonly kind?: Maybe<AnswerKind>;
  /** The instant of recorded time; null: as the graph stands. */
  readonly knownAt?: Maybe<Scalars['DateTime']['output']>;
  /** What became of it. */
  readonly outcome: Outcome;
  /** The hops from one to the other; null where no path was asked for or found. */
  readonly path?: Maybe<ReadonlyArray<AnswerHop>>;
  /** Who was counted or found. */
  readonly people: ReadonlyArray<AnswerRow>;
  /** Path and query under which the page shows the same answer. */
  readonly permalink: Scalars['String']['output'];
  /** The question as asked. */
  readonly question: Scalars['String']['output'];
  /** The answer in words. */
  readonly sentence: Scalars['String']['output'];
  /** Names or questions that may be meant. */
  readonly suggestions: ReadonlyArray<Scalars['String']['output']>;
  /** Values, stated and computed. */
  readonly values: ReadonlyArray<AnswerValue>;
  /** For a yes-or-no question, or where the date lies past the evidence. */
  readonly verdict?: Maybe<Verdict>;
};

/** A Cypher statement that runs as printed. */
export type AnswerCypher = {
  /** Its parameters. */
  readonly params: Scalars['JSON']['output'];
  /** The statement. */
  readonly statement: Scalars['String']['output'];
};

/** A GraphQL operation that runs as printed. */
export type AnswerGraphql = {
  /** The document. */
  readonly query: Scalars['String']['output'];
  /** Its variables. */
  readonly variables: Scalars['JSON']['output'];
};

/** One step of a path, from the person reached before to the next. */
export type AnswerHop = {
  /** Whether one of the claims is in dispute. */
  readonly disputed: Scalars['Boolean']['output'];
  /** What it rests upon. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Whether it points from `from` to `to`; a symmetric one always does. */
  readonly forwards: Scalars['Boolean']['output'];
  /** The person reached before. */
  readonly from: AnswerName;
  /** How it is stated. */
  readonly stance: Stance;
  /** The next person. */
  readonly to: AnswerName;
  /** What relates the two. */
  readonly type: RelationshipType;
  /** The valid time as the most telling claim writes it. */
  readonly valid: Scalars['EDTF']['output'];
};

/** What sort of answer it is. */
export type AnswerKind =
  /** How many. */
  | 'COUNT'
  /** Who or which. */
  | 'LIST'
  /** How two people are connected. */
  | 'PATH'
  /** A figure, date or text. */
  | 'VALUE'
  /** Whether it is so. */
  | 'YES_NO';

/** A node by id and name. */
export type AnswerName = {
  /** The node's id. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** A person or role in an answer. */
export type AnswerRow = {
  /** How the tie is named. */
  readonly basis?: Maybe<AllianceBasis>;
  /** Whether it is so at the date. */
  readonly certainty: Certainty;
  /** Whether a claim about it is in dispute. */
  readonly disputed: Scalars['Boolean']['output'];
  /** What it rests upon. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Why it is less than plainly asserted. */
  readonly hedges: ReadonlyArray<Hedge>;
  /** The node's id. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The person's role. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** The person's standing in it. */
  readonly roleStatus?: Maybe<RoleStatus>;
  /** Which of the two it is. */
  readonly type: AnswerRowType;
  /** Why it is not counted; null where it is. */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** Whether a row of an answer is a person or a role. */
export type AnswerRowType =
  /** A person. */
  | 'Person'
  /** A role, told about because nobody holds it. */
  | 'Role';

/** A value in an answer. */
export type AnswerValue = {
  /** Worked out from stated values, not stated. */
  readonly computed: Scalars['Boolean']['output'];
  /** What it rests upon. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its measure. */
  readonly unit: Scalars['String']['output'];
  /** A number or a text. */
  readonly value: Scalars['JSON']['output'];
};

/** One published text, in versions. */
export type Article = Node & {
  /** What it claims, in text order. */
  readonly claims: ClaimConnection;
  /** The article that it copies through however many copies; null for an original. Copies corroborate once. */
  readonly copyOf?: Maybe<Article>;
  /** Permanent, as in `article:ibtimes-2016-08`. */
  readonly id: Scalars['ID']['output'];
  /** When it was published. */
  readonly published: Scalars['EDTF']['output'];
  /** Who published it. */
  readonly publisher: Source;
  /** Its headline; shortened where the text repeats it. */
  readonly title: Scalars['String']['output'];
  /** Where it is published. */
  readonly url: Scalars['String']['output'];
  /** Its texts, newest last; passages point into the newest. */
  readonly versions: ReadonlyArray<ArticleVersion>;
};


/** One published text, in versions. */
export type ArticleClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  withdrawn?: Scalars['Boolean']['input'];
};

/** Articles in the order asked for. */
export type ArticleConnection = {
  /** The page's edges. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An article in the list of all. */
export type ArticleEdge = {
  /** Opaque; encodes the place in the order asked for. */
  readonly cursor: Scalars['String']['output'];
  /** The article. */
  readonly node: Article;
};

/** Which articles are asked for: those that meet every condition. */
export type ArticleFilter = {
  /** That speak of this node: its id. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  /** That may have been published on this day, or in this month or year. */
  readonly published?: InputMaybe<Scalars['EDTF']['input']>;
  /** Of this publisher: its id, or that without `source:`. */
  readonly publisher?: InputMaybe<Scalars['ID']['input']>;
  /** What the title begins with; case and diacritics do not matter. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** In which order articles are listed. */
export type ArticleOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field?: ArticleOrderField;
};

/** By what articles are listed. */
export type ArticleOrderField =
  /** By id. */
  | 'ID'
  /** By date of publication as written; then by id. */
  | 'PUBLISHED'
  /** By title, without case and diacritics; then by id. */
  | 'TITLE';

/** One text of an article. */
export type ArticleVersion = {
  /** Its length in Unicode code points. */
  readonly characters: Scalars['Int']['output'];
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: Scalars['String']['output'];
};

/** People with one basis. */
export type BasisCount = {
  /** The basis; null for none. */
  readonly basis?: Maybe<AllianceBasis>;
  /** How many stand beside. */
  readonly beside: Scalars['Int']['output'];
  /** How many of them count. */
  readonly counted: Scalars['Int']['output'];
};

/** What people belong to: a party or another body. */
export type Body = Organisation | Party;

/** Whether a value is the value itself or a limit of it. */
export type Bound =
  /** It is near. */
  | 'ABOUT'
  /** The value itself. */
  | 'EXACT'
  /** It is less. */
  | 'LESS_THAN'
  /** It is more. */
  | 'MORE_THAN';

/**
 * When a state holds: ISO 8601 days, both ends included. `0001-01-01` and `9999-12-31` stand for no limit. The certain
 * part is empty where `certainFrom` is after `certainTo`.
 */
export type Bounds = {
  /** The first day on which it surely holds; with an unknown start, the day of publication. */
  readonly certainFrom: Scalars['String']['output'];
  /** The last day on which it surely holds; with no end given, the last on which its evidence is taken as current. */
  readonly certainTo: Scalars['String']['output'];
  /** No end is given, so that nothing is known after `possibleTo`. */
  readonly openEnded: Scalars['Boolean']['output'];
  /** The first day on which it may hold. */
  readonly possibleFrom: Scalars['String']['output'];
  /** The last day on which it may hold. */
  readonly possibleTo: Scalars['String']['output'];
};

/** People by falling betweenness, then by falling degree, then by id. */
export type CentralityConnection = {
  /** The date as asked or chosen; null where nothing is known and none was asked. */
  readonly asOf?: Maybe<Scalars['EDTF']['output']>;
  /**
   * Groups with more ties within than between them (Louvain method, Blondel et al. 2008, walked in the order of ids, so that
   * the same ties give the same groups), the largest first, then by id. Who is tied to nobody is one alone.
   */
  readonly communities: ReadonlyArray<Community>;
  /** Who is compared and which ties count, in words. */
  readonly definition: Scalars['String']['output'];
  /** The page's edges. */
  readonly edges: ReadonlyArray<CentralityEdge>;
  /**
   * The latest day of publication of what is known about such ties, hedged and denied ones among them (ISO 8601); null where
   * nothing is.
   */
  readonly evidenceUpTo?: Maybe<Scalars['String']['output']>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many pairs of them are tied. */
  readonly pairs: Scalars['Int']['output'];
  /** How many people are compared; null where the date lies past the evidence, and then there are no edges. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** How someone is placed among those who are compared. */
export type CentralityEdge = {
  /**
   * Of the pairs of others, the share whose shortest chain of ties leads over this person, 0 to 1; where there are several
   * chains, the share of these (Freeman 1977, divided by the number of pairs).
   */
  readonly betweenness: Scalars['Float']['output'];
  /** The community that they are in. */
  readonly community: Scalars['ID']['output'];
  /** Opaque; encodes the place. */
  readonly cursor: Scalars['String']['output'];
  /** With how many of the others they are tied. */
  readonly degree: Scalars['Int']['output'];
  /** The person. */
  readonly node: Person;
};

/** Whether a state holds at a date. */
export type Certainty =
  /** The date lies in the certain part of its time. */
  | 'CERTAIN'
  /** It does not hold at the date. */
  | 'NOT'
  /** The date lies where it may have begun or ended. */
  | 'POSSIBLE'
  /** No end is given, and its last evidence is too old for it to be taken as current. */
  | 'UNKNOWN';

/** One statement that one source makes: the unit of truth, from which every relationship is derived. */
export type Claim = Node & {
  /** What states it. */
  readonly article: Article;
  /** The same as days. */
  readonly bounds: Bounds;
  /** Whether what it says holds at the date, by its own time alone; on the day of its evidence where none is given. */
  readonly certainty: Certainty;
  /** In which contest. */
  readonly contest?: Maybe<Contest>;
  /** The disputes that it is part of. */
  readonly disputes: ReadonlyArray<Dispute>;
  /** What the passage says, in one line of our own words. */
  readonly gist: Scalars['String']['output'];
  /** Why it is less than a plain assertion; empty where it is one. */
  readonly hedges: ReadonlyArray<Hedge>;
  /** Permanent, never used again. */
  readonly id: Scalars['ID']['output'];
  /** The value that it gives; null where it has an object. */
  readonly literal?: Maybe<Literal>;
  /** The node that it relates the subject to; null where it gives a value. */
  readonly object?: Maybe<Entity>;
  /** For which party. */
  readonly party?: Maybe<Party>;
  /** Where it is stated; empty where the source gives no passage. */
  readonly passages: ReadonlyArray<Passage>;
  /** Whether it says that it is so or that it is not. */
  readonly polarity: Polarity;
  /** What is said. */
  readonly predicate: Predicate;
  /** When what states it was published. */
  readonly published: Scalars['EDTF']['output'];
  /** A curator's rank (Wikibase). */
  readonly rank: Rank;
  /** Why it has this rank; null for NORMAL. */
  readonly rankReason?: Maybe<Scalars['String']['output']>;
  /** When it entered the record. */
  readonly recorded: Scalars['DateTime']['output'];
  /** As which role. */
  readonly role?: Maybe<Role>;
  /** In which round of the contest, from 1. */
  readonly round?: Maybe<Scalars['Int']['output']>;
  /** In which standing, of a role. */
  readonly status?: Maybe<RoleStatus>;
  /** Of what it is said. */
  readonly subject: Entity;
  /** The claim that it corrects. */
  readonly supersedes?: Maybe<Claim>;
  /** The valid time as written; `/` where the source only says that it holds as it writes. */
  readonly valid: Scalars['EDTF']['output'];
  /** When, by whom and why it left the record; null while it stands. */
  readonly withdrawn?: Maybe<Withdrawal>;
};

/**
 * Claims of a node or article in the order of their articles and, within one, of the text; of the whole record in that of
 * their ids.
 */
export type ClaimConnection = {
  /** The page's edges. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A claim in a list. */
export type ClaimEdge = {
  /** Opaque; encodes the place in the order of the list. */
  readonly cursor: Scalars['String']['output'];
  /** Whether it is in dispute. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The claim. */
  readonly node: Claim;
};

/** Which claims are asked for: those that meet every condition. */
export type ClaimFilter = {
  /** That speak of this node, as subject, object or qualifier: its id. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  /** Of this article: its id, or that without `article:`. */
  readonly article?: InputMaybe<Scalars['ID']['input']>;
  /** Of ties on one of these bases. */
  readonly basis?: InputMaybe<ReadonlyArray<AllianceBasis>>;
  /** How surely it holds at the date, or on the day of its evidence where none is given. */
  readonly certainty?: InputMaybe<ReadonlyArray<Certainty>>;
  /** Whether it is in dispute; as of an earlier record of more than 10,000 claims this needs `article` or `about`. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** With one of these hedges; with none where the list is empty. */
  readonly hedge?: InputMaybe<ReadonlyArray<Hedge>>;
  /** That say so, or that deny it. */
  readonly polarity?: InputMaybe<Polarity>;
  /** With one of these predicates. */
  readonly predicate?: InputMaybe<ReadonlyArray<Predicate>>;
  /** With this rank. */
  readonly rank?: InputMaybe<Rank>;
};

/** People who are tied among each other more than to the rest. */
export type Community = {
  /** The smallest id of a member. */
  readonly id: Scalars['ID']['output'];
  /** The members, in the order in which people are placed. */
  readonly members: ReadonlyArray<Person>;
  /** How many members it has. */
  readonly size: Scalars['Int']['output'];
};

/** A share worked out from stated votes: an upper bound, as the ballots of contestants without stated votes are missing. */
export type ComputedShare = {
  /** For how many contestants votes are stated. */
  readonly candidates: Scalars['Int']['output'];
  /** The claims that it was worked out from. */
  readonly claims: ReadonlyArray<Claim>;
  /** The share, in percent, not rounded. */
  readonly percent: Scalars['Float']['output'];
  /** All votes stated for the round. */
  readonly total: Scalars['Int']['output'];
  /** The contestant's votes. */
  readonly votes: Scalars['Int']['output'];
};

/** An area that roles are for (Popolo *Area*). */
export type Constituency = Entity & Node & {
  /** Every other spelling met, misspellings included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Claims that speak of it, as subject, object or qualifier, in text order article by article. */
  readonly claims: ClaimConnection;
  /** Disputes between claims that speak of it. */
  readonly disputes: ReadonlyArray<Dispute>;
  /** The label in lower case, a colon and the first slug, as in `person:jeremy-corbyn`. */
  readonly id: Scalars['ID']['output'];
  /** Ids that others have given it. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What sort of area it is. */
  readonly kind: ConstituencyKind;
  /** The name as it is usually written. */
  readonly name: Scalars['String']['output'];
  /** Relationships derived from claims, in either direction. */
  readonly relationships: RelationshipConnection;
  /** Those who sit for it in an elected assembly. */
  readonly representatives: RelatedPersonConnection;
  /** The posts that are for this area. */
  readonly roles: ReadonlyArray<Role>;
  /** A name for addresses, unique among nodes of its type; arguments take it in place of the id. */
  readonly slug: Scalars['String']['output'];
};


/** An area that roles are for (Popolo *Area*). */
export type ConstituencyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  withdrawn?: Scalars['Boolean']['input'];
};


/** An area that roles are for (Popolo *Area*). */
export type ConstituencyRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** An area that roles are for (Popolo *Area*). */
export type ConstituencyRepresentativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Constituencies in the order asked for. */
export type ConstituencyConnection = {
  /** The page's edges. */
  readonly edges: ReadonlyArray<ConstituencyEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A constituency in the list of all. */
export type ConstituencyEdge = {
  /** Opaque; encodes the place in the order asked for. */
  readonly cursor: Scalars['String']['output'];
  /** The constituency. */
  readonly node: Constituency;
};

/** Which areas are asked for: those that meet every condition. */
export type ConstituencyFilter = {
  /** Spoken of by a claim of this article: its id, or that without `article:`. */
  readonly article?: InputMaybe<Scalars['ID']['input']>;
  /** Whether a claim that speaks of it is in dispute. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this kind. */
  readonly kind?: InputMaybe<ConstituencyKind>;
  /** What the name begins with; case and diacritics do not matter. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of area a constituency is. */
export type ConstituencyKind =
  /** A city. */
  | 'CITY'
  /** A combined authority or metropolitan area. */
  | 'CITY_REGION'
  /** A county. */
  | 'COUNTY'
  /** A district or borough. */
  | 'DISTRICT'
  /** A region of the European Parliament. */
  | 'EUROPEAN_PARLIAMENT_REGION'
  /** A nation or country. */
  | 'NATION'
  /** Any other area. */
  | 'OTHER'
  /** A seat of the House of Commons. */
  | 'UK_PARLIAMENT_SEAT';

/** An election or a selection. */
export type Contest = Entity & Node & {
  /** Every other spelling met, misspellings included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Claims that speak of it, as subject, object or qualifier, in text order article by article. */
  readonly claims: ClaimConnection;
  /** Those who stood, by id, with what is stated of their results. */
  readonly contestants: ReadonlyArray<Contestant>;
  /** Disputes between claims that speak of it. */
  readonly disputes: ReadonlyArray<Dispute>;
  /** Claims that give a value: dates, votes, shares, turnout, outcome. */
  readonly figures: ReadonlyArray<Claim>;
  /** When it was, or is to be, held or decided, as the most precise plain claim says; null where it is not stated outright. */
  readonly heldOn?: Maybe<Scalars['EDTF']['output']>;
  /** The label in lower case, a colon and the first slug, as in `person:jeremy-corbyn`. */
  readonly id: Scalars['ID']['output'];
  /** Ids that others have given it. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What sort of contest it is. */
  readonly kind: ContestKind;
  /** The name as it is usually written. */
  readonly name: Scalars['String']['output'];
  /** The parties and bodies that hold it. */
  readonly organisers: RelatedBodyConnection;
  /** Relationships derived from claims, in either direction. */
  readonly relationships: RelationshipConnection;
  /** What it decides: who gets the role, or who may stand for it. */
  readonly roles: RelatedRoleConnection;
  /** A name for addresses, unique among nodes of its type; arguments take it in place of the id. */
  readonly slug: Scalars['String']['output'];
};


/** An election or a selection. */
export type ContestClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  withdrawn?: Scalars['Boolean']['input'];
};


/** An election or a selection. */
export type ContestOrganisersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An election or a selection. */
export type ContestRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** An election or a selection. */
export type ContestRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Contests in the order asked for. */
export type ContestConnection = {
  /** The page's edges. */
  readonly edges: ReadonlyArray<ContestEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A contest in the list of all. */
export type ContestEdge = {
  /** Opaque; encodes the place in the order asked for. */
  readonly cursor: Scalars['String']['output'];
  /** The contest. */
  readonly node: Contest;
};

/** Which contests are asked for: those that meet every condition. */
export type ContestFilter = {
  /** Spoken of by a claim of this article: its id, or that without `article:`. */
  readonly article?: InputMaybe<Scalars['ID']['input']>;
  /** Whether a claim that speaks of it is in dispute. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this kind. */
  readonly kind?: InputMaybe<ContestKind>;
  /** What the name begins with; case and diacritics do not matter. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** About this role: its id or slug. */
  readonly role?: InputMaybe<Scalars['ID']['input']>;
};

/** What sort of contest it is. */
export type ContestKind =
  /** An election to fill one vacant seat. */
  | 'BY_ELECTION'
  /** A party choosing its leader. */
  | 'LEADERSHIP_ELECTION'
  /** An election to a body of a party. */
  | 'PARTY_ELECTION'
  /** A party choosing its candidate. */
  | 'PARTY_SELECTION'
  /** A public election. */
  | 'PUBLIC_ELECTION';

/** How someone came out of a contest. */
export type ContestOutcome =
  /** Said outright to have been beaten. */
  | 'BEATEN'
  /** Nothing is stated outright. */
  | 'NOT_STATED'
  /** Said outright to have won. */
  | 'WON';

/** Someone who stood in a contest. */
export type Contestant = {
  /** Those whom they are said to have come before. */
  readonly beat: ReadonlyArray<Person>;
  /** All that is claimed of them in this contest. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether one of these claims is in dispute. */
  readonly disputed: Scalars['Boolean']['output'];
  /** How they came out of it. */
  readonly outcome: ContestOutcome;
  /** Who stood. */
  readonly person: Person;
  /** Their figures, round by round; figures of no stated round come last. */
  readonly rounds: ReadonlyArray<ContestantRound>;
};

/** One contestant's figures in one round. */
export type ContestantRound = {
  /** Their share of the votes stated for this round; null where those of fewer than two contestants are stated. */
  readonly computedShare?: Maybe<ComputedShare>;
  /** The round, from 1; null where it is not stated. */
  readonly round?: Maybe<Scalars['Int']['output']>;
  /** Claims of their percentage of the votes. */
  readonly shares: ReadonlyArray<Claim>;
  /** Claims of the votes they received. */
  readonly votes: ReadonlyArray<Claim>;
};

/** How those who count and those beside divide. A person with two hedges stands under both. */
export type CountBreakdown = {
  /** By the basis of the tie. */
  readonly byBasis: ReadonlyArray<BasisCount>;
  /** By hedge. */
  readonly byHedge: ReadonlyArray<HedgeCount>;
  /** By standing in the role. */
  readonly byRoleStatus: ReadonlyArray<RoleStatusCount>;
};

/** What someone, or an import that was sure, decided of a match. */
export type Decision = {
  /** Who decided; `import` where the data left no doubt. */
  readonly by: Scalars['String']['output'];
  /** Whose id became a redirect; null where the two were not made one. */
  readonly from?: Maybe<Scalars['ID']['output']>;
  /** Permanent. */
  readonly id: Scalars['ID']['output'];
  /** Whom it leads to; null where the two were not made one. */
  readonly into?: Maybe<Scalars['ID']['output']>;
  /** When it was decided. */
  readonly recorded: Scalars['DateTime']['output'];
  /** What was decided. */
  readonly verdict: DecisionVerdict;
  /** Why, if that was said. */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** What can be decided of a match. */
export type DecisionVerdict =
  /** The two are one. */
  | 'ACCEPTED'
  /** They are not. */
  | 'REJECTED'
  /** What was decided before does not hold. */
  | 'UNDONE';

/** Of what a count is a part. */
export type Denominator = {
  /** How many people surely are in the role then. */
  readonly count: Scalars['Int']['output'];
  /** Of how many of them no such tie is stated at all, which does not deny it. */
  readonly notStated: Scalars['Int']['output'];
};

/** At which end of a tie the named person stands. */
export type Direction =
  /** Either. */
  | 'BOTH'
  /** The tie points from them: whom they support. */
  | 'FROM'
  /** The tie points to them: who supports them. */
  | 'TO';

/** Claims that cannot all hold. It is found, never declared. A value that changed over time is none. */
export type Dispute = Node & {
  /** What it is about. */
  readonly about: Entity;
  /** All nodes of which every one of its claims speaks, as subject, object or qualifier; `about` comes first. */
  readonly concerns: ReadonlyArray<Entity>;
  /** The side that the evidence favours: advice, which changes no answer. Null where it favours none. */
  readonly favours?: Maybe<Favour>;
  /** The same whenever it is found between the same claims. */
  readonly id: Scalars['ID']['output'];
  /** In what way the claims cannot all hold. */
  readonly kind: DisputeKind;
  /** The predicate at issue; of what is computed, that of the stated figure. */
  readonly predicate: Predicate;
  /** The values, each with the claims that state it. */
  readonly sides: ReadonlyArray<DisputeSide>;
  /** The relationship at issue; null where it is a value. */
  readonly type?: Maybe<RelationshipType>;
  /** Why the evidence favours no side, in one sentence; null where it favours one. */
  readonly undecided?: Maybe<Scalars['String']['output']>;
  /** What would have to be so for them to agree after all. */
  readonly unless?: Maybe<Scalars['String']['output']>;
  /** Why they cannot all hold, in one sentence. */
  readonly why: Scalars['String']['output'];
};

/** Disputes in the order of their ids. */
export type DisputeConnection = {
  /** The page's edges. */
  readonly edges: ReadonlyArray<DisputeEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A dispute in the list. */
export type DisputeEdge = {
  /** Opaque; encodes the place in the order of the list. */
  readonly cursor: Scalars['String']['output'];
  /** The dispute. */
  readonly node: Dispute;
  /** The predicate at issue. */
  readonly predicate: Predicate;
};

/** Which disputes are asked for: those that meet every condition. */
export type DisputeFilter = {
  /** With a claim that speaks of this node, as subject, object or qualifier: its id. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  /** With a claim of this article: its id, or that without `article:`. */
  readonly article?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<DisputeKind>>;
  /** With a claim of one of these predicates. */
  readonly predicate?: InputMaybe<ReadonlyArray<Predicate>>;
  /** With a claim that derives a relationship of one of these types; of the same claim as `predicate`. */
  readonly type?: InputMaybe<ReadonlyArray<RelationshipType>>;
};

/** In what way claims cannot all hold. */
export type DisputeKind =
  /** A stated figure is not what other stated figures give. */
  | 'COMPUTED'
  /** One says that it is so, the other that it is not. */
  | 'POLARITY'
  /** One lets a state end before the other, without saying that it began anew, still has it. */
  | 'SPELL'
  /** They give different values where there can be only one. */
  | 'VALUE';

/** One of the values of a dispute. */
export type DisputeSide = {
  /** The articles that these are stated in, in the order of publication as written. */
  readonly articles: ReadonlyArray<Article>;
  /** The claims that state it. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether more than one does; else it rests on a single source. */
  readonly corroborated: Scalars['Boolean']['output'];
  /** Whether the evidence favours it. */
  readonly favoured: Scalars['Boolean']['output'];
  /** How many sources state it independently: copies of one text count once, and what also states another side not at all. */
  readonly independentSources: Scalars['Int']['output'];
  /** The same as people read it: the node's name in place of its id. */
  readonly label: Scalars['String']['output'];
  /** Who published these, by name. */
  readonly publishers: ReadonlyArray<Source>;
  /** The best reliability among them that can be judged; F where none can. */
  readonly reliability: Reliability;
  /** A node's id, an EDTF time, a value with its unit, or a polarity. */
  readonly value: Scalars['String']['output'];
};

/** What claims are about: a person, role, constituency, party, organisation or contest. */
export type Entity = {
  /** Every other spelling met, misspellings included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Claims that speak of it, as subject, object or qualifier, in text order article by article. */
  readonly claims: ClaimConnection;
  /** Disputes between claims that speak of it. */
  readonly disputes: ReadonlyArray<Dispute>;
  /** The label in lower case, a colon and the first slug, as in `person:jeremy-corbyn`. */
  readonly id: Scalars['ID']['output'];
  /** Ids that others have given it. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The name as it is usually written. */
  readonly name: Scalars['String']['output'];
  /** Relationships derived from claims, in either direction. */
  readonly relationships: RelationshipConnection;
  /** A name for addresses, unique among nodes of its type; arguments take it in place of the id. */
  readonly slug: Scalars['String']['output'];
};


/** What claims are about: a person, role, constituency, party, organisation or contest. */
export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  withdrawn?: Scalars['Boolean']['input'];
};


/** What claims are about: a person, role, constituency, party, organisation or contest. */
export type EntityRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};

/** Exactly one way to name a node. */
export type EntityBy =
  /** Its id. */
  { readonly id: Scalars['ID']['input']; readonly identifier?: never; readonly name?: never; readonly slug?: never; }
  |  /** An id that another register has given it. */
  { readonly id?: never; readonly identifier: IdentifierInput; readonly name?: never; readonly slug?: never; }
  |  /**
   * Its name or one of its aliases, whole; case and diacritics do not matter. Where several are called so it is an error
   * with the code `AMBIGUOUS` that names them.
   */
  { readonly id?: never; readonly identifier?: never; readonly name: Scalars['String']['input']; readonly slug?: never; }
  |  /** Its slug. */
  { readonly id?: never; readonly identifier?: never; readonly name?: never; readonly slug: Scalars['String']['input']; };

/** In which order nodes are listed. */
export type EntityOrder = {
  /** Which way. */
  readonly direction?: OrderDirection;
  /** By what. */
  readonly field?: EntityOrderField;
};

/** By what nodes are listed. */
export type EntityOrderField =
  /** By name, without case and diacritics; then by id. */
  | 'NAME'
  /** By slug. */
  | 'SLUG';

/** A claim as it is cited. */
export type Evidence = {
  /** The article's id. */
  readonly article: Scalars['ID']['output'];
  /** The claim's id. */
  readonly claim: Scalars['ID']['output'];
  /** The code point after its last. */
  readonly end?: Maybe<Scalars['Int']['output']>;
  /** What the passage says, in one line of our own words. */
  readonly gist: Scalars['String']['output'];
  /** Why it is less than a plain assertion. */
  readonly hedges: ReadonlyArray<Hedge>;
  /** Whether it says that it is so or that it is not. */
  readonly polarity: Polarity;
  /** When it was published. */
  readonly published: Scalars['EDTF']['output'];
  /** The publisher's name. */
  readonly publisher: Scalars['String']['output'];
  /** Its words; null where the text is not at hand. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** A curator's rank. */
  readonly rank: Rank;
  /** The first Unicode code point of the passage; null where the source gives none. */
  readonly start?: Maybe<Scalars['Int']['output']>;
  /** Where the article is published. */
  readonly url: Scalars['String']['output'];
};

/** A selection of the record as it can be fetched in a format. The counts are those of the graph as it stands. */
export type Export = {
  /** How many articles are in it: those that state the claims, and those of which they are copies. */
  readonly articles: Scalars['Int']['output'];
  /** How many claims are in it. */
  readonly claims: Scalars['Int']['output'];
  /** The files, each with its own address. */
  readonly files: ReadonlyArray<ExportFile>;
  /** The media type of what is there. */
  readonly mediaType: Scalars['String']['output'];
  /** How many nodes are in it. */
  readonly nodes: Scalars['Int']['output'];
  /** How many relationships are in it; `JSONL` has none, as they follow from the claims. */
  readonly relationships: Scalars['Int']['output'];
  /** Path and query of all that the format has: its file or, where there are several, a zip of them. */
  readonly url: Scalars['String']['output'];
};

/** One file of an export. */
export type ExportFile = {
  /** Its media type. */
  readonly mediaType: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Path and query of it alone. */
  readonly url: Scalars['String']['output'];
};

/** A format of exports. */
export type ExportFormat =
  /** Tables of nodes, relationships and claims. */
  | 'CSV'
  /** FollowTheMoney entities for Aleph and OpenSanctions. */
  | 'FTM'
  /** GEXF: nodes and relationships for Gephi, with its timeline. */
  | 'GEXF'
  /** GraphML: nodes and relationships for network tools. */
  | 'GRAPHML'
  /** This record without loss, which `alliances import jsonl` takes: a line for each source, entity, article and claim. */
  | 'JSONL'
  /** Linked data with the terms of schema.org and PROV-O. */
  | 'JSON_LD'
  /** Popolo: people, bodies, posts, memberships, areas and events. */
  | 'POPOLO';

/** Which side of a dispute the evidence favours. */
export type Favour = {
  /** Why: reliability, precision, or independent corroboration. */
  readonly reason: Scalars['String']['output'];
  /** The value of the favoured side. */
  readonly value: Scalars['String']['output'];
};

/** Why a statement is less than a plain assertion. */
export type Hedge =
  /** Its source is not named. */
  | 'ANONYMOUS_SOURCE'
  /** It is said to seem so. */
  | 'APPEARANCE'
  /** It is not said, but follows. */
  | 'IMPLIED'
  /** It is the writer's view. */
  | 'OPINION'
  /** It is about what is to come. */
  | 'PREDICTION';

/** People with one hedge. */
export type HedgeCount = {
  /** How many stand beside. */
  readonly beside: Scalars['Int']['output'];
  /** How many of them count. */
  readonly counted: Scalars['Int']['output'];
  /** The hedge; null for none. */
  readonly hedge?: Maybe<Hedge>;
};

/** One tie of a path, seen from the person reached before. */
export type Hop = {
  /** The claims that it is derived from. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether one of its claims is in dispute. */
  readonly disputed: Scalars['Boolean']['output'];
  /** Whether the relationship points from `from` to `to`; a symmetric one always does. */
  readonly forwards: Scalars['Boolean']['output'];
  /** The person reached before. */
  readonly from: Person;
  /** The tie. */
  readonly relationship: Relationship;
  /** The next person. */
  readonly to: Person;
};

/** An id that another register has given. */
export type Identifier = {
  /** The register: `wikidata`, `parlparse`, ... */
  readonly scheme: Scalars['String']['output'];
  /** The id there. */
  readonly value: Scalars['String']['output'];
};

/** An id in another register. */
export type IdentifierInput = {
  /** The register: `wikidata`, `parlparse`, ... */
  readonly scheme: Scalars['String']['input'];
  /** The id there. */
  readonly value: Scalars['String']['input'];
};

/** Nodes of one label. */
export type LabelCount = {
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
  /** The label, which is the name of the type. */
  readonly label: Scalars['String']['output'];
};

/** A value that is not a node. */
export type Literal = {
  /** Whether it is the value itself or a limit of it. */
  readonly bound: Bound;
  /** Its measure: `votes`, `percent`, `GBP`, `districts`, `date` (EDTF), `text`. */
  readonly unit: Scalars['String']['output'];
  /** A number or a text. */
  readonly value: Scalars['JSON']['output'];
};

/**
 * A load of facts into the graph: what it wrote, which is noted in the transactions that wrote it. Of one that was
 * interrupted it is as much as it wrote.
 */
export type Load = {
  /** Articles of which anything was written. */
  readonly articles: Scalars['Int']['output'];
  /** When it began. */
  readonly at: Scalars['DateTime']['output'];
  /** New claims. */
  readonly claimsCreated: Scalars['Int']['output'];
  /** Claims that were ranked or withdrawn, or whose article, source or role was corrected. */
  readonly claimsUpdated: Scalars['Int']['output'];
  /** Sources, people, roles and other nodes that claims are about: new ones. */
  readonly nodesCreated: Scalars['Int']['output'];
  /** The same: those that were other than given. */
  readonly nodesUpdated: Scalars['Int']['output'];
};

/** Two people who may be one, or were found to be, with what speaks for it and what was decided. */
export type Match = Node & {
  /** All that was decided of it, the first first; the last holds. */
  readonly decisions: ReadonlyArray<Decision>;
  /** The same for the same two, whichever is named first. */
  readonly id: Scalars['ID']['output'];
  /** The two, as they were recorded. */
  readonly people: ReadonlyArray<MatchedPerson>;
  /** What speaks for it and against it, in words. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** When it entered the record. */
  readonly recorded: Scalars['DateTime']['output'];
  /** How much speaks for it, from 0 to 100; null where a curator named the two. */
  readonly score?: Maybe<Scalars['Int']['output']>;
  /** What became of it. */
  readonly state: MatchState;
};

/** Matches in the order of their ids. */
export type MatchConnection = {
  /** The page's edges. */
  readonly edges: ReadonlyArray<MatchEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A match in a list. */
export type MatchEdge = {
  /** Opaque; encodes the match's id. */
  readonly cursor: Scalars['String']['output'];
  /** The match. */
  readonly node: Match;
};

/** What became of two people who may be one. */
export type MatchState =
  /** They are one: the id of the one is a redirect to the other. */
  | 'ACCEPTED'
  /** Nobody has decided. */
  | 'OPEN'
  /** They are two. */
  | 'REJECTED';

/** One of the two of a match. */
export type MatchedPerson = {
  /** The id that the person was recorded with; a redirect where the two are one and the other's stayed. */
  readonly id: Scalars['ID']['output'];
  /** The name that the person was recorded with. */
  readonly name: Scalars['String']['output'];
  /** Who that is now. */
  readonly person: Person;
};

/** A node and some of those around it. */
export type Neighbourhood = {
  /** The node that is asked about. */
  readonly center: Entity;
  /** The centre, then the others by falling `rank`, then by id. */
  readonly nodes: ReadonlyArray<NeighbourhoodNode>;
  /** All relationships that are asked for between two of the nodes, in the order of their keys. */
  readonly relationships: ReadonlyArray<NeighbourhoodRelationship>;
  /** How many nodes are one hop from the centre in all. */
  readonly totalCount: Scalars['Int']['output'];
  /** The centre's own neighbours by the relationships that lead to them, shown or not, in the order of `RelationshipType`. */
  readonly totals: ReadonlyArray<NeighbourhoodTotal>;
};

/** A node that is shown, with what it takes to draw it. */
export type NeighbourhoodNode = {
  /** How many `ALLY_OF` relationships it has that are stated outright, shown or not, whenever they hold. */
  readonly alliances: Scalars['Int']['output'];
  /** How many derived relationships it has, shown or not, of whichever type, stance and time. */
  readonly degree: Scalars['Int']['output'];
  /** How many hops it is from the centre; 0 for the centre. */
  readonly distance: Scalars['Int']['output'];
  /** The node. */
  readonly node: Entity;
  /**
   * The party of which it is stated outright to be a member: where there are several, one that has not surely ended at the
   * date, then the one with the latest evidence. Null where none is stated.
   */
  readonly party?: Maybe<Party>;
  /**
   * By what it is ordered; the centre has 10. The whole part is 3 for each hop fewer than three, and 2 where it is reached by
   * a relationship that is stated outright, 1 by a hedged and 0 by a denied one. The hundredths are the number of independent
   * articles that this relationship rests on, at most 99; copies of one text count once. What is left is `degree` as a
   * share of a hundredth: degree / (degree + 1).
   */
  readonly rank: Scalars['Float']['output'];
};

/** A relationship between two nodes that are shown. */
export type NeighbourhoodRelationship = {
  /** The claims that it is derived from. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether one of its claims is in dispute. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The relationship. */
  readonly relationship: Relationship;
};

/** How many nodes one sort of relationship joins to the centre. One that is joined by several stands under each. */
export type NeighbourhoodTotal = {
  /** How many nodes in all. */
  readonly count: Scalars['Int']['output'];
  /** How many of them are shown. */
  readonly shown: Scalars['Int']['output'];
  /** How it is stated. */
  readonly stance: Stance;
  /** What relates them. */
  readonly type: RelationshipType;
};

/** Anything with an id of its own. */
export type Node = {
  /** Permanent and unique in the whole graph. */
  readonly id: Scalars['ID']['output'];
};

/** Which way a list goes. */
export type OrderDirection =
  /** From A to Z, from early to late. */
  | 'ASC'
  /** From Z to A, from late to early. */
  | 'DESC';

/** A body other than a party: a legislature, a government, a body of a party. */
export type Organisation = Entity & Node & {
  /** Every other spelling met, misspellings included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Claims that speak of it, as subject, object or qualifier, in text order article by article. */
  readonly claims: ClaimConnection;
  /** Disputes between claims that speak of it. */
  readonly disputes: ReadonlyArray<Dispute>;
  /** The label in lower case, a colon and the first slug, as in `person:jeremy-corbyn`. */
  readonly id: Scalars['ID']['output'];
  /** Ids that others have given it. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What sort of body it is. */
  readonly kind: OrganisationKind;
  /** Those who belong to it. */
  readonly members: RelatedPersonConnection;
  /** The name as it is usually written. */
  readonly name: Scalars['String']['output'];
  /** Relationships derived from claims, in either direction. */
  readonly relationships: RelationshipConnection;
  /** A name for addresses, unique among nodes of its type; arguments take it in place of the id. */
  readonly slug: Scalars['String']['output'];
};


/** A body other than a party: a legislature, a government, a body of a party. */
export type OrganisationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  withdrawn?: Scalars['Boolean']['input'];
};


/** A body other than a party: a legislature, a government, a body of a party. */
export type OrganisationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body other than a party: a legislature, a government, a body of a party. */
export type OrganisationRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};

/** Organisations in the order asked for. */
export type OrganisationConnection = {
  /** The page's edges. */
  readonly edges: ReadonlyArray<OrganisationEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An organisation in the list of all. */
export type OrganisationEdge = {
  /** Opaque; encodes the place in the order asked for. */
  readonly cursor: Scalars['String']['output'];
  /** The organisation. */
  readonly node: Organisation;
};

/** Which bodies are asked for: those that meet every condition. */
export type OrganisationFilter = {
  /** Spoken of by a claim of this article: its id, or that without `article:`. */
  readonly article?: InputMaybe<Scalars['ID']['input']>;
  /** Whether a claim that speaks of it is in dispute. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this kind. */
  readonly kind?: InputMaybe<OrganisationKind>;
  /** What the name begins with; case and diacritics do not matter. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of body an organisation is. */
export type OrganisationKind =
  /** A government. */
  | 'GOVERNMENT'
  /** A parliament or council. */
  | 'LEGISLATURE'
  /** Any other body. */
  | 'OTHER'
  /** A body within a party. */
  | 'PARTY_BODY'
  /** The opposition's front bench. */
  | 'SHADOW_CABINET';

/** What became of a question. */
export type Outcome =
  /** Several bear a name in it. */
  | 'AMBIGUOUS'
  /** It has an answer, which may be that it is unknown. */
  | 'ANSWERED'
  /** A name in it is not in the graph. */
  | 'NOT_FOUND'
  /** It is none of the questions that can be answered. */
  | 'NOT_UNDERSTOOD';

/** Where a page lies in its connection (Relay). */
export type PageInfo = {
  /** The cursor of the last edge; null for an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follow after `endCursor`. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are some before `startCursor`. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge; null for an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A political party (Popolo *Organization*). */
export type Party = Entity & Node & {
  /** Every other spelling met, misspellings included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Claims that speak of it, as subject, object or qualifier, in text order article by article. */
  readonly claims: ClaimConnection;
  /** Disputes between claims that speak of it. */
  readonly disputes: ReadonlyArray<Dispute>;
  /** The label in lower case, a colon and the first slug, as in `person:jeremy-corbyn`. */
  readonly id: Scalars['ID']['output'];
  /** Ids that others have given it. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Those who belong to it. */
  readonly members: RelatedPersonConnection;
  /** The name as it is usually written. */
  readonly name: Scalars['String']['output'];
  /** Relationships derived from claims, in either direction. */
  readonly relationships: RelationshipConnection;
  /** A name for addresses, unique among nodes of its type; arguments take it in place of the id. */
  readonly slug: Scalars['String']['output'];
};


/** A political party (Popolo *Organization*). */
export type PartyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  withdrawn?: Scalars['Boolean']['input'];
};


/** A political party (Popolo *Organization*). */
export type PartyMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A political party (Popolo *Organization*). */
export type PartyRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};

/** Parties in the order asked for. */
export type PartyConnection = {
  /** The page's edges. */
  readonly edges: ReadonlyArray<PartyEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A party in the list of all. */
export type PartyEdge = {
  /** Opaque; encodes the place in the order asked for. */
  readonly cursor: Scalars['String']['output'];
  /** The party. */
  readonly node: Party;
};

/** Which parties are asked for: those that meet every condition. */
export type PartyFilter = {
  /** Spoken of by a claim of this article: its id, or that without `article:`. */
  readonly article?: InputMaybe<Scalars['ID']['input']>;
  /** Whether a claim that speaks of it is in dispute. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the name begins with; case and diacritics do not matter. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** A passage of one version of an article (W3C TextPositionSelector). */
export type Passage = {
  /** Its words with those beside them; null where the text is not at hand. */
  readonly context?: Maybe<TextQuote>;
  /** SHA-256 of its UTF-8 bytes, in hexadecimal. */
  readonly digest: Scalars['String']['output'];
  /** The code point after its last. */
  readonly end: Scalars['Int']['output'];
  /** Its words; null where the text is not at hand. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** The first Unicode code point of the passage, counted from 0. */
  readonly start: Scalars['Int']['output'];
};


/** A passage of one version of an article (W3C TextPositionSelector). */
export type PassageContextArgs = {
  characters?: Scalars['Int']['input'];
};

/** A chain of ties from one person to another. */
export type Path = {
  /** The hops, in order. */
  readonly hops: ReadonlyArray<Hop>;
  /** How many hops it has. */
  readonly length: Scalars['Int']['output'];
};

/** People counted by a tie, a role or both. The edges are the people who count, in the order of their ids. */
export type PeopleCountConnection = {
  /** The date as asked or chosen; null where nothing is known and none was asked. */
  readonly asOf?: Maybe<Scalars['EDTF']['output']>;
  /** Those who come near, each with why they do not count. */
  readonly besides: ReadonlyArray<PeopleCountEdge>;
  /** How those who count and those beside divide. */
  readonly breakdown: CountBreakdown;
  /** What denies such a tie or role outright. */
  readonly denied: ReadonlyArray<Relationship>;
  /** Of how many people in the role it is a count; null where not both a tie and a role were asked for. */
  readonly denominator?: Maybe<Denominator>;
  /** The people who count; empty where `totalCount` is null. */
  readonly edges: ReadonlyArray<PeopleCountEdge>;
  /** The latest day of publication of what is known about it (ISO 8601); null where nothing is. */
  readonly evidenceUpTo?: Maybe<Scalars['String']['output']>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many people count; null where the date lies past the evidence. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};


/** People counted by a tie, a role or both. The edges are the people who count, in the order of their ids. */
export type PeopleCountConnectionBesidesArgs = {
  first?: Scalars['Int']['input'];
};

/** Someone who counts or comes near. */
export type PeopleCountEdge = {
  /** How the tie is named; null where no tie was asked for, or it is none of the bases. */
  readonly basis?: Maybe<AllianceBasis>;
  /** Whether it is so at the date: the weaker of tie and role. */
  readonly certainty: Certainty;
  /** The claims about these ties and roles. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether the person counts. */
  readonly counted: Scalars['Boolean']['output'];
  /** Opaque; encodes the person's id. */
  readonly cursor: Scalars['String']['output'];
  /** Whether one of the claims is in dispute. */
  readonly disputed: Scalars['Boolean']['output'];
  /** Why tie or role are less than plainly asserted. */
  readonly hedges: ReadonlyArray<Hedge>;
  /** The person. */
  readonly node: Person;
  /** The standings in roles that were looked at. */
  readonly roles: ReadonlyArray<RoleStanding>;
  /** Their standing in the role; null where no role was asked for. */
  readonly status?: Maybe<RoleStatus>;
  /** The ties that were looked at. */
  readonly ties: ReadonlyArray<Relationship>;
  /** Why not; null where they do. */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** A politician. */
export type Person = Entity & Node & {
  /** Every other spelling met, misspellings included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The people with a tie to this person: see `Query.alliances`. */
  readonly alliances: PeopleCountConnection;
  /** Claims that speak of it, as subject, object or qualifier, in text order article by article. */
  readonly claims: ClaimConnection;
  /** Disputes between claims that speak of it. */
  readonly disputes: ReadonlyArray<Dispute>;
  /** The label in lower case, a colon and the first slug, as in `person:jeremy-corbyn`. */
  readonly id: Scalars['ID']['output'];
  /** Ids that others have given it. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Parties and bodies that the person belongs to. */
  readonly memberships: RelatedBodyConnection;
  /** The name as it is usually written. */
  readonly name: Scalars['String']['output'];
  /** Relationships derived from claims, in either direction. */
  readonly relationships: RelationshipConnection;
  /** Posts that the person holds, held or seeks. */
  readonly roles: RelatedRoleConnection;
  /** Areas that the person represents in an elected assembly. */
  readonly seats: RelatedConstituencyConnection;
  /** A name for addresses, unique among nodes of its type; arguments take it in place of the id. */
  readonly slug: Scalars['String']['output'];
};


/** A politician. */
export type PersonAlliancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: ReadonlyArray<AllianceBasis>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  party?: InputMaybe<Scalars['ID']['input']>;
  roleKind?: InputMaybe<RoleKind>;
  roleStatus?: InputMaybe<ReadonlyArray<RoleStatus>>;
};


/** A politician. */
export type PersonClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  withdrawn?: Scalars['Boolean']['input'];
};


/** A politician. */
export type PersonMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A politician. */
export type PersonRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** A politician. */
export type PersonRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<RoleKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ReadonlyArray<RoleStatus>>;
};


/** A politician. */
export type PersonSeatsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** People in the order asked for. */
export type PersonConnection = {
  /** The page's edges. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A person in the list of all. */
export type PersonEdge = {
  /** Opaque; encodes the place in the order asked for. */
  readonly cursor: Scalars['String']['output'];
  /** The person. */
  readonly node: Person;
};

/** Which people are asked for: those who meet every condition. */
export type PersonFilter = {
  /** Spoken of by a claim of this article: its id, or that without `article:`. */
  readonly article?: InputMaybe<Scalars['ID']['input']>;
  /** The bases of that tie; any when absent. Needs `of`. */
  readonly basis?: InputMaybe<ReadonlyArray<AllianceBasis>>;
  /** How surely these standings and ties hold at the date, or at the latest evidence day about them where none is given; CERTAIN when absent. */
  readonly certainty?: InputMaybe<ReadonlyArray<Certainty>>;
  /** In a role of `roleKind` for this area or, without it, in its seat in an elected assembly: id or slug. */
  readonly constituency?: InputMaybe<Scalars['ID']['input']>;
  /** Whether a claim that speaks of it is in dispute. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether what rests on hedged claims alone is enough; it is not when absent. */
  readonly hedged?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the name begins with; case and diacritics do not matter. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** With a tie to this person: id or slug. */
  readonly of?: InputMaybe<Scalars['ID']['input']>;
  /** Members of this party: its id or slug. */
  readonly party?: InputMaybe<Scalars['ID']['input']>;
  /** In this role: its id or slug. It stands alone. */
  readonly role?: InputMaybe<Scalars['ID']['input']>;
  /** In a role of this kind. */
  readonly roleKind?: InputMaybe<RoleKind>;
  /** Their statuses in it; HOLDER when absent. Needs `role`, `roleKind` or `constituency`. */
  readonly roleStatus?: InputMaybe<ReadonlyArray<RoleStatus>>;
};

/** Whether a claim says that it is so or that it is not. */
export type Polarity =
  /** It is so. */
  | 'ASSERTED'
  /** It is not so. */
  | 'DENIED';

/** What a claim says: the closed vocabulary. */
export type Predicate =
  /** The subject works for the object as an aide; in the role of PPS it derives PPS_TO. */
  | 'AIDE_TO'
  /** The two are political allies of each other. */
  | 'ALLY_OF'
  /** The subject came before the object in the contest. */
  | 'BEAT'
  /** Money that the holder of the role may spend. */
  | 'BUDGET'
  /** The subject seeks the role, as a nominee, a contender or prospectively. */
  | 'CANDIDATE_FOR'
  /** The subject contests the object's post. */
  | 'CHALLENGES'
  /** The subject stood in the contest. */
  | 'CONTESTED'
  /** The contest decides who gets, or who may stand for, the role. */
  | 'CONTEST_FOR'
  /** Number of districts that the area has. */
  | 'DISTRICTS'
  /** The subject publicly declared support for the object. */
  | 'ENDORSED'
  /** The contest, or the announcement of its result, takes place there. */
  | 'HELD_IN'
  /** The day, month or year (EDTF) of the contest, or of its announced result. */
  | 'HELD_ON'
  /** The subject holds, or formerly held, the role. */
  | 'HOLDS_ROLE'
  /** The subject belongs to the party or body. */
  | 'MEMBER_OF'
  /** The subject works against or criticises the object. */
  | 'OPPOSES'
  /** The contest is held by and within the party or body. */
  | 'ORGANISED_BY'
  /** How the contest ended, in our own words. */
  | 'OUTCOME'
  /** The area lies in the other area, or the body belongs to the other body. */
  | 'PART_OF'
  /** The subject spoke well of the object, which is not yet support. */
  | 'PRAISED'
  /** The subject stayed in the role or body when others left it in protest. */
  | 'REFUSED_TO_RESIGN_FROM'
  /** The subject sits for the area in an elected assembly. */
  | 'REPRESENTS'
  /** The subject gave up the role or left the body. */
  | 'RESIGNED_FROM'
  /** The area is said to be sure to elect the party. */
  | 'SAFE_FOR'
  /** The subject backs, defends or is loyal to the object. */
  | 'SUPPORTS'
  /** Percentage of those entitled who voted; `bound` says where only a limit is stated. */
  | 'TURNOUT'
  /** The contest fills the seat that the object leaves. */
  | 'VACATED_BY'
  /** Votes the subject received in the round of the contest. */
  | 'VOTES'
  /** Percentage of the votes the subject received in the round of the contest. */
  | 'VOTE_SHARE'
  /** The subject won the contest. */
  | 'WON';

/** Claims of one predicate. */
export type PredicateCount = {
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
  /** The predicate. */
  readonly predicate: Predicate;
};

/**
 * `asOf` (the date asked about) and `knownAt` (the record as it stood at an instant), given to a root field, hold for
 * everything below it. Without `asOf`, each statement is read at the latest evidence day of what is asked.
 * Arguments that name a node take its id or its slug.
 */
export type Query = {
  /**
   * How many, and which, people have a tie to someone: distinct people whose tie is stated outright, on one of the bases, and
   * certain at the date, and who surely are in such a role then, if one is asked for. Whoever comes near stands beside.
   */
  readonly alliances: PeopleCountConnection;
  /** One article; null where there is none. */
  readonly article?: Maybe<Article>;
  /** All articles, or those that a filter leaves. */
  readonly articles: ArticleConnection;
  /** The answer to a question in English, from the graph alone, with the definitions used and everything it rests upon. */
  readonly ask: Answer;
  /**
   * Who is best connected: people by the ties among them, the best placed first. With `of` they are the people tied to that
   * person, who is left out; without it all people who have such a tie. At most 2,000 people and 10,000 pairs of them are
   * compared; where there are more it is an error.
   */
  readonly centrality: CentralityConnection;
  /** One claim, also a withdrawn one; null where there is none, or it was not yet recorded. */
  readonly claim?: Maybe<Claim>;
  /** Claims of the whole record, or those that a filter leaves, in the order of their ids. */
  readonly claims: ClaimConnection;
  /** All constituencies, or those that a filter leaves. */
  readonly constituencies: ConstituencyConnection;
  /** One constituency, by exactly one of `id` and `by`; null where there is none. */
  readonly constituency?: Maybe<Constituency>;
  /** One contest, by exactly one of `id` and `by`; null where there is none. */
  readonly contest?: Maybe<Contest>;
  /** All contests, or those that a filter leaves. */
  readonly contests: ContestConnection;
  /** One dispute; null where there is none. */
  readonly dispute?: Maybe<Dispute>;
  /** Disputes of the whole record, or those that a filter leaves, in the order of their ids. */
  readonly disputes: DisputeConnection;
  /**
   * Where a selection of the record is served as a file: what is around some nodes, or what the answer to a question rests on.
   * The file itself is fetched from there, piece by piece, since within a reply it would be one text that both sides hold
   * whole. Besides what is asked for it has every claim that these are derived together with, such as who else holds a seat, and
   * whatever those name, so that it names nothing that is not in it. More than 5000 nodes or 10000 claims are refused.
   */
  readonly export: Export;
  /** One match; null where there is none. */
  readonly match?: Maybe<Match>;
  /** Pairs of people who may be one, in the order of their ids. `alliances review` decides upon them; here they are read. */
  readonly matches: MatchConnection;
  /**
   * A node and who and what is around it, best first, for drawing: reached hop by hop over relationships derived from
   * claims, and of each hop those that rank highest.
   */
  readonly neighbourhood: Neighbourhood;
  /** The node with this id; null where there is none. */
  readonly node?: Maybe<Node>;
  /** The nodes with these ids, in their order; null for each that is not there. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One organisation, by exactly one of `id` and `by`; null where there is none. */
  readonly organisation?: Maybe<Organisation>;
  /** All organisations, or those that a filter leaves. */
  readonly organisations: OrganisationConnection;
  /** All parties, or those that a filter leaves. */
  readonly parties: PartyConnection;
  /** One party, by exactly one of `id` and `by`; null where there is none. */
  readonly party?: Maybe<Party>;
  /**
   * All shortest paths between two people over ties between people, at most 100. Ties that rest on hedged claims alone are
   * used only where those stated outright give no path. Empty where there is none.
   */
  readonly path: ReadonlyArray<Path>;
  /** All people, or those that a filter leaves. */
  readonly people: PersonConnection;
  /** One person, by exactly one of `id` and `by`; null where there is none. */
  readonly person?: Maybe<Person>;
  /**
   * Questions that `ask` understands, one of each family, to offer while one is written. Braces mark a name in whose place
   * another may stand: `whom does {Ward} support`.
   */
  readonly questions: ReadonlyArray<Scalars['String']['output']>;
  /** One relationship; null where there is none. */
  readonly relationship?: Maybe<Relationship>;
  /** One role, by exactly one of `id` and `by`; null where there is none. */
  readonly role?: Maybe<Role>;
  /**
   * How many, and which, people are in a role, or in the roles of a kind or area. One of the three must be given, and
   * `role` stands alone.
   */
  readonly roleHolders: PeopleCountConnection;
  /** All roles, or those that a filter leaves. */
  readonly roles: RoleConnection;
  /**
   * Whatever has a name, found by words of it: people, roles, places, parties, organisations and contests by name and
   * aliases, articles by title. Case and diacritics make no difference, and the last word may be only the beginning of
   * one. Misspelt words are looked for only where nothing fits as it is written. Best first: the whole name, a whole
   * alias, the beginning of the name, all words, misspelt ones; of equals whole words before one that is only begun, then
   * what has more claims and ties, then by id. At most the 100 that the full-text index finds first are ranked.
   */
  readonly search: SearchConnection;
  /** How much the graph holds now. */
  readonly stats: Stats;
  /** What a name that is being written may become, best first: as `search`, of half as many. */
  readonly suggest: ReadonlyArray<Suggestion>;
  /** How many, and which, people have ties of these types with someone: the general form of `alliances`. */
  readonly ties: PeopleCountConnection;
  /**
   * What is stated of a node's roles, ties, contests and disputes, in order of time: by the first day that a stated start
   * can mean or, where only an end is stated, the last that it can mean; of one day by kind, then by id. What gives neither
   * is undated: it comes after all that is dated, by the latest day of its evidence.
   */
  readonly timeline: TimelineConnection;
};


/**
 * `asOf` (the date asked about) and `knownAt` (the record as it stood at an instant), given to a root field, hold for
 * everything below it. Without `asOf`, each statement is read at the latest evidence day of what is asked.
 * Arguments that name a node take its id or its slug.
 */
export type QueryAlliancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  basis?: ReadonlyArray<AllianceBasis>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  of: Scalars['ID']['input'];
  party?: InputMaybe<Scalars['ID']['input']>;
  person?: InputMaybe<Scalars['ID']['input']>;
  role?: InputMaybe<Scalars['ID']['input']>;
  roleKind?: InputMaybe<RoleKind>;
  roleStatus?: InputMaybe<ReadonlyArray<RoleStatus>>;
};


/**
 * `asOf` (the date asked about) and `knownAt` (the record as it stood at an instant), given to a root field, hold for
 * everything below it. Without `asOf`, each statement is read at the latest evidence day of what is asked.
 * Arguments that name a node take its id or its slug.
 */
export type QueryArticleArgs = {
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * `asOf` (the date asked about) and `knownAt` (the record as it stood at an instant), given to a root field, hold for
 * everything below it. Without `asOf`, each statement is read at the latest evidence day of what is asked.
 * Arguments that name a node take its id or its slug.
 */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ArticleOrder;
};


/**
 * `asOf` (the date asked about) and `knownAt` (the record as it stood at an instant), given to a root field, hold for
 * everything below it. Without `asOf`, each statement is read at the latest evidence day of what is asked.
 * Arguments that name a node take its id or its slug.
 */
export type QueryAskArgs = {
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  question: Scalars['String']['input'];
};


/**
 * `asOf` (the date asked about) and `knownAt` (the record as it stood at an instant), given to a root field, hold for
 * everything below it. Without `asOf`, each statement is read at the latest evidence day of what is asked.
 * Arguments that name a node take its id or its slug.
 */
export type QueryCentralityArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  basis?: ReadonlyArray<AllianceBasis>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  hedged?: Scalars['Boolean']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * `asOf` (the date asked about) and `knownAt` (the record as it stood at an instant), given to a root field, hold for
 * everything below it. Without `asOf`, each statement is read at the latest evidence day of what is asked.
 * Arguments that name a node take its id or its slug.
 */
export type QueryClaimArgs = {
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * `asOf` (the date asked about) and `knownAt` (the record as it stood at an instant), given to a root field, hold for
 * everything below it. Without `asOf`, each statement is read at the latest evidence day of what is asked.
 * Arguments that name a node take its id or its slug.
 */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: OrderDirection;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  withdrawn?: Scalars['Boolean']['input'];
};


/**
 * `asOf` (the date asked about) and `knownAt` (the record as it stood at an instant), given to a root field, hold for
 * everything below it. Without `asOf`, each statement is read at the latest evidence day of what is asked.
 * Arguments that name a node take its id or its slug.
 */
export type QueryConstituenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConstituencyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EntityOrder;
};


/**
 * `asOf` (the date asked about) and `knownAt` (the record as it stood at an instant), given to a root field, hold for
 * everything below it. Without `asOf`, each statement is read at the latest evidence day of what is asked.
 * Arguments that name a node take its id or its slug.
 */
export type QueryConstituencyArgs = {
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  by?: InputMaybe<EntityBy>;
  id?: InputMaybe<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * `asOf` (the date asked about) and `knownAt` (the record as it stood at an instant), given to a root field, hold for
 * everything below it. Without `asOf`, each statement is read at the latest evidence day of what is asked.
 * Arguments that name a node take its id or its slug.
 */
export type QueryContestArgs = {
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  by?: InputMaybe<EntityBy>;
  id?: InputMaybe<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * `asOf` (the date asked about) and `knownAt` (the record as it stood at an instant), given to a root field, hold for
 * everything below it. Without `asOf`, each statement is read at the latest evidence day of what is asked.
 * Arguments that name a node take its id or its slug.
 */
export type QueryContestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EntityOrder;
};


/**
 * `asOf` (the date asked about) and `knownAt` (the record as it stood at an instant), given to a root field, hold for
 * everything below it. Without `asOf`, each statement is read at the latest evidence day of what is asked.
 * Arguments that name a node take its id or its slug.
 */
export type QueryDisputeArgs = {
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * `asOf` (the date asked about) and `knownAt` (the record as it stood at an instant), given to a root field, hold for
 * everything below it. Without `asOf`, each statement is read at the latest evidence day of what is asked.
 * Arguments that name a node take its id or its slug.
 */
export type QueryDisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: OrderDirection;
  filter?: InputMaybe<DisputeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * `asOf` (the date asked about) and `knownAt` (the record as it stood at an instant), given to a root field, hold for
 * everything below it. Without `asOf`, each statement is read at the latest evidence day of what is asked.
 * Arguments that name a node take its id or its slug.
 */
export type QueryExportArgs = {
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  ask?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<AllianceBasis>>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  format: ExportFormat;
  of?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  roleKind?: InputMaybe<RoleKind>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/**
 * `asOf` (the date asked about) and `knownAt` (the record as it stood at an instant), given to a root field, hold for
 * everything below it. Without `asOf`, each statement is read at the latest evidence day of what is asked.
 * Arguments that name a node take its id or its slug.
 */
export type QueryMatchArgs = {
  id: Scalars['ID']['input'];
};


/**
 * `asOf` (the date asked about) and `knownAt` (the record as it stood at an instant), given to a root field, hold for
 * everything below it. Without `asOf`, each statement is read at the latest evidence day of what is asked.
 * Arguments that name a node take its id or its slug.
 */
export type QueryMatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  state?: ReadonlyArray<MatchState>;
};


/**
 * `asOf` (the date asked about) and `knownAt` (the record as it stood at an instant), given to a root field, hold for
 * everything below it. Without `asOf`, each statement is read at the latest evidence day of what is asked.
 * Arguments that name a node take its id or its slug.
 */
export type QueryNeighbourhoodArgs = {
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  depth?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  limit?: Scalars['Int']['input'];
  of: Scalars['ID']['input'];
  through?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/**
 * `asOf` (the date asked about) and `knownAt` (the record as it stood at an instant), given to a root field, hold for
 * everything below it. Without `asOf`, each statement is read at the latest evidence day of what is asked.
 * Arguments that name a node take its id or its slug.
 */
export type QueryNodeArgs = {
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * `asOf` (the date asked about) and `knownAt` (the record as it stood at an instant), given to a root field, hold for
 * everything below it. Without `asOf`, each statement is read at the latest evidence day of what is asked.
 * Arguments that name a node take its id or its slug.
 */
export type QueryNodesArgs = {
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * `asOf` (the date asked about) and `knownAt` (the record as it stood at an instant), given to a root field, hold for
 * everything below it. Without `asOf`, each statement is read at the latest evidence day of what is asked.
 * Arguments that name a node take its id or its slug.
 */
export type QueryOrganisationArgs = {
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  by?: InputMaybe<EntityBy>;
  id?: InputMaybe<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * `asOf` (the date asked about) and `knownAt` (the record as it stood at an instant), given to a root field, hold for
 * everything below it. Without `asOf`, each statement is read at the latest evidence day of what is asked.
 * Arguments that name a node take its id or its slug.
 */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EntityOrder;
};


/**
 * `asOf` (the date asked about) and `knownAt` (the record as it stood at an instant), given to a root field, hold for
 * everything below it. Without `asOf`, each statement is read at the latest evidence day of what is asked.
 * Arguments that name a node take its id or its slug.
 */
export type QueryPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EntityOrder;
};


/**
 * `asOf` (the date asked about) and `knownAt` (the record as it stood at an instant), given to a root field, hold for
 * everything below it. Without `asOf`, each statement is read at the latest evidence day of what is asked.
 * Arguments that name a node take its id or its slug.
 */
export type QueryPartyArgs = {
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  by?: InputMaybe<EntityBy>;
  id?: InputMaybe<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * `asOf` (the date asked about) and `knownAt` (the record as it stood at an instant), given to a root field, hold for
 * everything below it. Without `asOf`, each statement is read at the latest evidence day of what is asked.
 * Arguments that name a node take its id or its slug.
 */
export type QueryPathArgs = {
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  from: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  maxHops?: Scalars['Int']['input'];
  through?: InputMaybe<ReadonlyArray<RelationshipType>>;
  to: Scalars['ID']['input'];
};


/**
 * `asOf` (the date asked about) and `knownAt` (the record as it stood at an instant), given to a root field, hold for
 * everything below it. Without `asOf`, each statement is read at the latest evidence day of what is asked.
 * Arguments that name a node take its id or its slug.
 */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EntityOrder;
};


/**
 * `asOf` (the date asked about) and `knownAt` (the record as it stood at an instant), given to a root field, hold for
 * everything below it. Without `asOf`, each statement is read at the latest evidence day of what is asked.
 * Arguments that name a node take its id or its slug.
 */
export type QueryPersonArgs = {
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  by?: InputMaybe<EntityBy>;
  id?: InputMaybe<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * `asOf` (the date asked about) and `knownAt` (the record as it stood at an instant), given to a root field, hold for
 * everything below it. Without `asOf`, each statement is read at the latest evidence day of what is asked.
 * Arguments that name a node take its id or its slug.
 */
export type QueryRelationshipArgs = {
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * `asOf` (the date asked about) and `knownAt` (the record as it stood at an instant), given to a root field, hold for
 * everything below it. Without `asOf`, each statement is read at the latest evidence day of what is asked.
 * Arguments that name a node take its id or its slug.
 */
export type QueryRoleArgs = {
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  by?: InputMaybe<EntityBy>;
  id?: InputMaybe<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * `asOf` (the date asked about) and `knownAt` (the record as it stood at an instant), given to a root field, hold for
 * everything below it. Without `asOf`, each statement is read at the latest evidence day of what is asked.
 * Arguments that name a node take its id or its slug.
 */
export type QueryRoleHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  party?: InputMaybe<Scalars['ID']['input']>;
  person?: InputMaybe<Scalars['ID']['input']>;
  role?: InputMaybe<Scalars['ID']['input']>;
  roleKind?: InputMaybe<RoleKind>;
  roleStatus?: ReadonlyArray<RoleStatus>;
};


/**
 * `asOf` (the date asked about) and `knownAt` (the record as it stood at an instant), given to a root field, hold for
 * everything below it. Without `asOf`, each statement is read at the latest evidence day of what is asked.
 * Arguments that name a node take its id or its slug.
 */
export type QueryRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RoleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EntityOrder;
};


/**
 * `asOf` (the date asked about) and `knownAt` (the record as it stood at an instant), given to a root field, hold for
 * everything below it. Without `asOf`, each statement is read at the latest evidence day of what is asked.
 * Arguments that name a node take its id or its slug.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<SearchType>>;
};


/**
 * `asOf` (the date asked about) and `knownAt` (the record as it stood at an instant), given to a root field, hold for
 * everything below it. Without `asOf`, each statement is read at the latest evidence day of what is asked.
 * Arguments that name a node take its id or its slug.
 */
export type QuerySuggestArgs = {
  first?: Scalars['Int']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  prefix: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<SearchType>>;
};


/**
 * `asOf` (the date asked about) and `knownAt` (the record as it stood at an instant), given to a root field, hold for
 * everything below it. Without `asOf`, each statement is read at the latest evidence day of what is asked.
 * Arguments that name a node take its id or its slug.
 */
export type QueryTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  near?: ReadonlyArray<RelationshipType>;
  of: Scalars['ID']['input'];
  party?: InputMaybe<Scalars['ID']['input']>;
  person?: InputMaybe<Scalars['ID']['input']>;
  role?: InputMaybe<Scalars['ID']['input']>;
  roleKind?: InputMaybe<RoleKind>;
  roleStatus?: InputMaybe<ReadonlyArray<RoleStatus>>;
  types: ReadonlyArray<RelationshipType>;
};


/**
 * `asOf` (the date asked about) and `knownAt` (the record as it stood at an instant), given to a root field, hold for
 * everything below it. Without `asOf`, each statement is read at the latest evidence day of what is asked.
 * Arguments that name a node take its id or its slug.
 */
export type QueryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['EDTF']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<TimelineKind>>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  of: Scalars['ID']['input'];
};

/** A curator's rank of a claim (Wikibase). */
export type Rank =
  /** Known to be wrong; derives nothing. */
  | 'DEPRECATED'
  /** As recorded. */
  | 'NORMAL'
  /** Best: where there are any, only these derive relationships. */
  | 'PREFERRED';

/** Parties and bodies reached over relationships, in the order of the relationships' keys. */
export type RelatedBodyConnection = {
  /** The page's edges. */
  readonly edges: ReadonlyArray<RelatedBodyEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A step to a party or body. */
export type RelatedBodyEdge = RelatedEdge & {
  /** The same as days. */
  readonly bounds: Bounds;
  /** Whether it holds at the date, or at its latest evidence day where none is given. */
  readonly certainty: Certainty;
  /** The claims that say so. */
  readonly claims: ReadonlyArray<Claim>;
  /** Opaque; encodes the relationship's key. */
  readonly cursor: Scalars['String']['output'];
  /** Whether one of the claims is in dispute. */
  readonly disputed: Scalars['Boolean']['output'];
  /** Why it is less than plainly asserted; empty where it is. */
  readonly hedges: ReadonlyArray<Hedge>;
  /** The party or body at its other end. */
  readonly node: Body;
  /** The relationship that it was reached over. */
  readonly relationship: Relationship;
  /** The standing in the role at the date; null for what is no role. */
  readonly status?: Maybe<RoleStatus>;
  /** The valid time as the most telling claim writes it. */
  readonly valid: Scalars['EDTF']['output'];
};

/** Constituencies reached over relationships, in the order of the relationships' keys. */
export type RelatedConstituencyConnection = {
  /** The page's edges. */
  readonly edges: ReadonlyArray<RelatedConstituencyEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A step to a constituency. */
export type RelatedConstituencyEdge = RelatedEdge & {
  /** The same as days. */
  readonly bounds: Bounds;
  /** Whether it holds at the date, or at its latest evidence day where none is given. */
  readonly certainty: Certainty;
  /** The claims that say so. */
  readonly claims: ReadonlyArray<Claim>;
  /** Opaque; encodes the relationship's key. */
  readonly cursor: Scalars['String']['output'];
  /** Whether one of the claims is in dispute. */
  readonly disputed: Scalars['Boolean']['output'];
  /** Why it is less than plainly asserted; empty where it is. */
  readonly hedges: ReadonlyArray<Hedge>;
  /** The constituency at its other end. */
  readonly node: Constituency;
  /** The relationship that it was reached over. */
  readonly relationship: Relationship;
  /** The standing in the role at the date; null for what is no role. */
  readonly status?: Maybe<RoleStatus>;
  /** The valid time as the most telling claim writes it. */
  readonly valid: Scalars['EDTF']['output'];
};

/** Contests reached over relationships, in the order of the relationships' keys. */
export type RelatedContestConnection = {
  /** The page's edges. */
  readonly edges: ReadonlyArray<RelatedContestEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A step to a contest. */
export type RelatedContestEdge = RelatedEdge & {
  /** The same as days. */
  readonly bounds: Bounds;
  /** Whether it holds at the date, or at its latest evidence day where none is given. */
  readonly certainty: Certainty;
  /** The claims that say so. */
  readonly claims: ReadonlyArray<Claim>;
  /** Opaque; encodes the relationship's key. */
  readonly cursor: Scalars['String']['output'];
  /** Whether one of the claims is in dispute. */
  readonly disputed: Scalars['Boolean']['output'];
  /** Why it is less than plainly asserted; empty where it is. */
  readonly hedges: ReadonlyArray<Hedge>;
  /** The contest at its other end. */
  readonly node: Contest;
  /** The relationship that it was reached over. */
  readonly relationship: Relationship;
  /** The standing in the role at the date; null for what is no role. */
  readonly status?: Maybe<RoleStatus>;
  /** The valid time as the most telling claim writes it. */
  readonly valid: Scalars['EDTF']['output'];
};

/** A step over a relationship derived from claims: it carries what the claims say of it. */
export type RelatedEdge = {
  /** The same as days. */
  readonly bounds: Bounds;
  /** Whether it holds at the date, or at its latest evidence day where none is given. */
  readonly certainty: Certainty;
  /** The claims that say so. */
  readonly claims: ReadonlyArray<Claim>;
  /** Opaque; encodes the relationship's key. */
  readonly cursor: Scalars['String']['output'];
  /** Whether one of the claims is in dispute. */
  readonly disputed: Scalars['Boolean']['output'];
  /** Why it is less than plainly asserted; empty where it is. */
  readonly hedges: ReadonlyArray<Hedge>;
  /** The relationship that it was reached over. */
  readonly relationship: Relationship;
  /** The standing in the role at the date; null for what is no role. */
  readonly status?: Maybe<RoleStatus>;
  /** The valid time as the most telling claim writes it. */
  readonly valid: Scalars['EDTF']['output'];
};

/** People reached over relationships, in the order of the relationships' keys. */
export type RelatedPersonConnection = {
  /** The page's edges. */
  readonly edges: ReadonlyArray<RelatedPersonEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A step to a person. */
export type RelatedPersonEdge = RelatedEdge & {
  /** The same as days. */
  readonly bounds: Bounds;
  /** Whether it holds at the date, or at its latest evidence day where none is given. */
  readonly certainty: Certainty;
  /** The claims that say so. */
  readonly claims: ReadonlyArray<Claim>;
  /** Opaque; encodes the relationship's key. */
  readonly cursor: Scalars['String']['output'];
  /** Whether one of the claims is in dispute. */
  readonly disputed: Scalars['Boolean']['output'];
  /** Why it is less than plainly asserted; empty where it is. */
  readonly hedges: ReadonlyArray<Hedge>;
  /** The person at its other end. */
  readonly node: Person;
  /** The relationship that it was reached over. */
  readonly relationship: Relationship;
  /** The standing in the role at the date; null for what is no role. */
  readonly status?: Maybe<RoleStatus>;
  /** The valid time as the most telling claim writes it. */
  readonly valid: Scalars['EDTF']['output'];
};

/** Roles reached over relationships, in the order of the relationships' keys. */
export type RelatedRoleConnection = {
  /** The page's edges. */
  readonly edges: ReadonlyArray<RelatedRoleEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A step to a role. */
export type RelatedRoleEdge = RelatedEdge & {
  /** The same as days. */
  readonly bounds: Bounds;
  /** Whether it holds at the date, or at its latest evidence day where none is given. */
  readonly certainty: Certainty;
  /** The claims that say so. */
  readonly claims: ReadonlyArray<Claim>;
  /** Opaque; encodes the relationship's key. */
  readonly cursor: Scalars['String']['output'];
  /** Whether one of the claims is in dispute. */
  readonly disputed: Scalars['Boolean']['output'];
  /** Why it is less than plainly asserted; empty where it is. */
  readonly hedges: ReadonlyArray<Hedge>;
  /** The role at its other end. */
  readonly node: Role;
  /** The relationship that it was reached over. */
  readonly relationship: Relationship;
  /** The standing in the role at the date; null for what is no role. */
  readonly status?: Maybe<RoleStatus>;
  /** The valid time as the most telling claim writes it. */
  readonly valid: Scalars['EDTF']['output'];
};

/**
 * One spell of a direct relationship, derived from claims by fixed rules. A symmetric one is stored once, from the smaller
 * id to the larger.
 */
export type Relationship = Node & {
  /** How the tie is named when people are counted; null for what is no such tie. */
  readonly basis?: Maybe<AllianceBasis>;
  /** The same as days. */
  readonly bounds: Bounds;
  /** Whether it holds at the date, or at `evidenceUpTo` where none is given. */
  readonly certainty: Certainty;
  /** The claims that it is derived from. */
  readonly claims: ReadonlyArray<Claim>;
  /** The contest in which it is so. */
  readonly contest?: Maybe<Contest>;
  /** Whether one of the claims is in dispute. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The latest day of publication of these claims (ISO 8601). */
  readonly evidenceUpTo: Scalars['String']['output'];
  /** Where it starts. */
  readonly from: Entity;
  /** Why it is less than plainly asserted; empty where it is. */
  readonly hedges: ReadonlyArray<Hedge>;
  /** Its key, the same whenever it is derived from the same claims. */
  readonly id: Scalars['ID']['output'];
  /** The party for which it is so. */
  readonly party?: Maybe<Party>;
  /** Whether it is stated outright, rests on hedged claims alone, or is denied. */
  readonly stance: Stance;
  /** The standing in the role at the date; null for what is no role. */
  readonly status?: Maybe<RoleStatus>;
  /** Where it ends. */
  readonly to: Entity;
  /** What relates the two. */
  readonly type: RelationshipType;
  /** The valid time as the most telling claim writes it. */
  readonly valid: Scalars['EDTF']['output'];
};

/** Relationships in the order of their keys. */
export type RelationshipConnection = {
  /** The page's edges. */
  readonly edges: ReadonlyArray<RelationshipEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Relationships of one type, stated in one way. */
export type RelationshipCount = {
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
  /** How they are stated. */
  readonly stance: Stance;
  /** The type. */
  readonly type: RelationshipType;
};

/** A relationship of a node. */
export type RelationshipEdge = {
  /** The claims that it is derived from. */
  readonly claims: ReadonlyArray<Claim>;
  /** Opaque; encodes the relationship's key. */
  readonly cursor: Scalars['String']['output'];
  /** Whether one of its claims is in dispute. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The relationship. */
  readonly node: Relationship;
};

/** What relates two nodes. In Neo4j a hedged one is named `HEDGED_...`, a denied one `DENIED_...`. */
export type RelationshipType =
  /** Works for, as an aide. */
  | 'AIDE_TO'
  /** The two are political allies; symmetric. */
  | 'ALLY_OF'
  /** Came before in a contest. */
  | 'BEAT'
  /** Seeks the role. */
  | 'CANDIDATE_FOR'
  /** Contests the post of. */
  | 'CHALLENGES'
  /** Stood in the contest. */
  | 'CONTESTED'
  /** The contest decides about the role. */
  | 'CONTEST_FOR'
  /** Publicly declared support for. */
  | 'ENDORSED'
  /** The contest takes place there. */
  | 'HELD_IN'
  /** Holds or held the role. */
  | 'HOLDS'
  /** Belongs to the party or body. */
  | 'MEMBER_OF'
  /** Works against or criticises. */
  | 'OPPOSES'
  /** The contest is held by the party or body. */
  | 'ORGANISED_BY'
  /** Lies in the other area, or belongs to the other body. */
  | 'PART_OF'
  /** Is parliamentary private secretary to. */
  | 'PPS_TO'
  /** Spoke well of, which is not yet support. */
  | 'PRAISED'
  /** Stayed when others left in protest. */
  | 'REFUSED_TO_RESIGN_FROM'
  /** Sits for the area. */
  | 'REPRESENTS'
  /** Gave up the role or left the body. */
  | 'RESIGNED_FROM'
  /** The area is said to be sure to elect the party. */
  | 'SAFE_FOR'
  /** Backs, defends or is loyal to. */
  | 'SUPPORTS'
  /** The contest fills the seat that this person leaves. */
  | 'VACATED_BY'
  /** Won the contest. */
  | 'WON';

/** The Admiralty code's reliability of a source. */
export type Reliability =
  /** Completely reliable. */
  | 'A'
  /** Usually reliable. */
  | 'B'
  /** Fairly reliable. */
  | 'C'
  /** Not usually reliable. */
  | 'D'
  /** Unreliable. */
  | 'E'
  /** Cannot be judged. */
  | 'F';

/** A post, which exists while vacant (Popolo *Post*). */
export type Role = Entity & Node & {
  /** Every other spelling met, misspellings included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The area that it is for. */
  readonly area?: Maybe<Constituency>;
  /** Claims that speak of it, as subject, object or qualifier, in text order article by article. */
  readonly claims: ClaimConnection;
  /** Contests that decide who gets it, or who may stand for it. */
  readonly contests: RelatedContestConnection;
  /** Disputes between claims that speak of it. */
  readonly disputes: ReadonlyArray<Dispute>;
  /** The label in lower case, a colon and the first slug, as in `person:jeremy-corbyn`. */
  readonly id: Scalars['ID']['output'];
  /** Ids that others have given it. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What sort of post it is. */
  readonly kind: RoleKind;
  /** The name as it is usually written. */
  readonly name: Scalars['String']['output'];
  /** The body that it belongs to. */
  readonly organisation?: Maybe<Body>;
  /** Those who hold, held or seek it. */
  readonly people: RelatedPersonConnection;
  /** Relationships derived from claims, in either direction. */
  readonly relationships: RelationshipConnection;
  /** How many hold it at a time; null where no limit is known. */
  readonly seats?: Maybe<Scalars['Int']['output']>;
  /** A name for addresses, unique among nodes of its type; arguments take it in place of the id. */
  readonly slug: Scalars['String']['output'];
};


/** A post, which exists while vacant (Popolo *Post*). */
export type RoleClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  withdrawn?: Scalars['Boolean']['input'];
};


/** A post, which exists while vacant (Popolo *Post*). */
export type RoleContestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A post, which exists while vacant (Popolo *Post*). */
export type RolePeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ReadonlyArray<RoleStatus>>;
};


/** A post, which exists while vacant (Popolo *Post*). */
export type RoleRelationshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};

/** Roles in the order asked for. */
export type RoleConnection = {
  /** The page's edges. */
  readonly edges: ReadonlyArray<RoleEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A role in the list of all. */
export type RoleEdge = {
  /** Opaque; encodes the place in the order asked for. */
  readonly cursor: Scalars['String']['output'];
  /** The role. */
  readonly node: Role;
};

/** Which roles are asked for: those that meet every condition. */
export type RoleFilter = {
  /** Spoken of by a claim of this article: its id, or that without `article:`. */
  readonly article?: InputMaybe<Scalars['ID']['input']>;
  /** How surely somebody has that status at the date, or at the latest evidence day about these roles where none is given; CERTAIN when absent. */
  readonly certainty?: InputMaybe<ReadonlyArray<Certainty>>;
  /** For this area: its id or slug. */
  readonly constituency?: InputMaybe<Scalars['ID']['input']>;
  /** Whether a claim that speaks of it is in dispute. */
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether what rests on hedged claims alone is enough; it is not when absent. */
  readonly hedged?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this kind. */
  readonly kind?: InputMaybe<RoleKind>;
  /** What the name begins with; case and diacritics do not matter. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Somebody has one of these statuses in it. */
  readonly status?: InputMaybe<ReadonlyArray<RoleStatus>>;
};

/** What sort of post a role is. */
export type RoleKind =
  /** Member of a local council. */
  | 'COUNCILLOR'
  /** Deputy leader of a party. */
  | 'DEPUTY_LEADER'
  /** Directly elected mayor. */
  | 'MAYOR'
  /** Member of the European Parliament. */
  | 'MEP'
  /** Member of the government. */
  | 'MINISTER'
  /** Member of the House of Commons. */
  | 'MP'
  /** Any other post. */
  | 'OTHER'
  /** Leader of a party. */
  | 'PARTY_LEADER'
  /** Member of the House of Lords. */
  | 'PEER'
  /** Parliamentary private secretary. */
  | 'PPS'
  /** Head of the government. */
  | 'PRIME_MINISTER'
  /** Member of the shadow cabinet. */
  | 'SHADOW_CABINET'
  /** Opposition spokesperson below the shadow cabinet. */
  | 'SHADOW_MINISTER';

/** A person's standing in one of the roles asked for. */
export type RoleStanding = {
  /** The area that they sit for; null where the role is known. */
  readonly constituency?: Maybe<Constituency>;
  /** The relationship that says so. */
  readonly relationship: Relationship;
  /** The role; null where it is known only that they sit for the area. */
  readonly role?: Maybe<Role>;
  /** The standing at the date. */
  readonly status?: Maybe<RoleStatus>;
};

/** A person's standing in a role; a candidacy is never a holding. */
export type RoleStatus =
  /** Seeks it, or the nomination for it. */
  | 'CONTENDER'
  /** Held or sought it once. */
  | 'FORMER'
  /** Holds it. */
  | 'HOLDER'
  /** Chosen by a party to stand for it. */
  | 'NOMINEE'
  /** Expected or said to seek it. */
  | 'PROSPECTIVE';

/** People with one standing. */
export type RoleStatusCount = {
  /** How many stand beside. */
  readonly beside: Scalars['Int']['output'];
  /** How many of them count. */
  readonly counted: Scalars['Int']['output'];
  /** The standing; null for none. */
  readonly roleStatus?: Maybe<RoleStatus>;
};

/** What a search finds, best first. */
export type SearchConnection = {
  /** The page's edges. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many fit; null where the full-text index has more than are ranked. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** One thing that a search finds. */
export type SearchEdge = {
  /** Opaque; encodes the rank. */
  readonly cursor: Scalars['String']['output'];
  /** What of `matched` was sought. */
  readonly highlights: ReadonlyArray<TextRange>;
  /** How a name of it fits. */
  readonly match: SearchMatch;
  /** The name, alias or title that fits best. */
  readonly matched: Scalars['String']['output'];
  /** What is found. */
  readonly node: SearchResult;
  /** How well it fits, from 0 to 1: 1 for the whole name, less for each way that is worse and for each misspelt letter. */
  readonly score: Scalars['Float']['output'];
};

/** How a name fits what is sought, best first. */
export type SearchMatch =
  /** The whole of an alias. */
  | 'ALIAS'
  /** Words are misspelt, or missing. */
  | 'FUZZY'
  /** The whole name. */
  | 'NAME'
  /** The name begins so. */
  | 'PREFIX'
  /** All words are among those of the name or alias, but for articles and prepositions. */
  | 'WORDS';

/** Whatever has a name. */
export type SearchResult = Article | Constituency | Contest | Organisation | Party | Person | Role;

/** A type of node that has a name. */
export type SearchType =
  /** An article, by its title. */
  | 'ARTICLE'
  /** An area. */
  | 'CONSTITUENCY'
  /** An election or a selection. */
  | 'CONTEST'
  /** A body. */
  | 'ORGANISATION'
  /** A party. */
  | 'PARTY'
  /** A politician. */
  | 'PERSON'
  /** A post. */
  | 'ROLE';

/** A publisher or a data set. */
export type Source = {
  /** Permanent, as in `source:ibtimes-uk`. */
  readonly id: Scalars['ID']['output'];
  /** What sort of source it is. */
  readonly kind: SourceKind;
  /** What may be done with what it publishes. */
  readonly licence: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** How reliable we judge the publisher, which is apart from the credibility of any one statement. */
  readonly reliability: Reliability;
  /** Why we judge it so. */
  readonly reliabilityReason: Scalars['String']['output'];
  /** Where it is found. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** What sort of source it is. */
export type SourceKind =
  /** A data set. */
  | 'DATASET'
  /** A newspaper or news site. */
  | 'NEWS'
  /** An official record. */
  | 'OFFICIAL';

/** How a relationship is stated. */
export type Stance =
  /** Denied outright. */
  | 'DENIED'
  /** Only by hedged claims. */
  | 'HEDGED'
  /** Stated outright by at least one claim. */
  | 'STATED';

/** How much the graph holds. */
export type Stats = {
  /** Articles that state them. */
  readonly articles: Scalars['Int']['output'];
  /** Claims, withdrawn ones among them. */
  readonly claims: Scalars['Int']['output'];
  /** Disputes found between them. */
  readonly disputes: Scalars['Int']['output'];
  /** The earliest day of publication of an article (ISO 8601); null while there is none. */
  readonly evidenceFrom?: Maybe<Scalars['String']['output']>;
  /** The latest day of publication of an article (ISO 8601); null while there is none. */
  readonly evidenceUpTo?: Maybe<Scalars['String']['output']>;
  /** The version of the format that the graph was last written in, from 1. */
  readonly format: Scalars['Int']['output'];
  /** The last load that changed the graph; null before any was noted. One that found all in place writes nothing. */
  readonly lastLoad?: Maybe<Load>;
  /** Nodes by label, those that claims are about. */
  readonly nodes: ReadonlyArray<LabelCount>;
  /** Claims by predicate, withdrawn ones among them, in the order of the vocabulary; all claims are looked at. */
  readonly predicates: ReadonlyArray<PredicateCount>;
  /** The same by type and by how they are stated, in the order of the vocabulary; without those of which there is none. */
  readonly relationshipTypes: ReadonlyArray<RelationshipCount>;
  /** Relationships derived from them. */
  readonly relationships: Scalars['Int']['output'];
};

/** What a name that is being written may become. */
export type Suggestion = {
  /** What of `matched` is written already. */
  readonly highlights: ReadonlyArray<TextRange>;
  /** How it fits. */
  readonly match: SearchMatch;
  /** The name, alias or title that fits best. */
  readonly matched: Scalars['String']['output'];
  /** Its name as it is usually written, or its title. */
  readonly name: Scalars['String']['output'];
  /** What bears the name. */
  readonly node: SearchResult;
  /** The type of node. */
  readonly type: SearchType;
};

/** A passage with what stands beside it in its text (W3C TextQuoteSelector). */
export type TextQuote = {
  /** Its words. */
  readonly exact: Scalars['String']['output'];
  /** What goes before it; empty where the text begins. */
  readonly prefix: Scalars['String']['output'];
  /** What follows it; empty where the text ends. */
  readonly suffix: Scalars['String']['output'];
};

/** A part of a text, as a TextPositionSelector (W3C Web Annotation) says it. */
export type TextRange = {
  /** The position after its last. */
  readonly end: Scalars['Int']['output'];
  /** The position of its first Unicode code point. */
  readonly start: Scalars['Int']['output'];
};

/** A timeline, in order of time. */
export type TimelineConnection = {
  /** The page's edges. */
  readonly edges: ReadonlyArray<TimelineEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A contest, by what relates the node to it. */
export type TimelineContest = TimelineEntry & {
  /** The same as days; a contest has been held from its day on. */
  readonly bounds: Bounds;
  /** Whether it holds at the date, or at `evidenceUpTo` where none is given. */
  readonly certainty: Certainty;
  /** The claims that say so, with those that date the contest where its date is taken. */
  readonly claims: ReadonlyArray<Claim>;
  /** The contest. */
  readonly contest: Contest;
  /** Whether a time of either sort is stated. */
  readonly dated: Scalars['Boolean']['output'];
  /** Whether one of its claims is in dispute. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The latest day of publication of its claims (ISO 8601). */
  readonly evidenceUpTo: Scalars['String']['output'];
  /** The node at the other end: the contest, or who stood in it and the like in its own timeline. */
  readonly other: Entity;
  /** Of which type it is, and how it is stated. */
  readonly relationship: Relationship;
  /**
   * The time as the most telling claim writes it or, where none gives one, the date on which the contest is stated to be
   * held; else `/`.
   */
  readonly valid: Scalars['EDTF']['output'];
};

/** A dispute, over the time for which its claims speak. */
export type TimelineDispute = TimelineEntry & {
  /** From the first to the last day on which the claim of one of its sides holds. */
  readonly bounds: Bounds;
  /** Whether the date, or `evidenceUpTo` where none is given, lies within these days. */
  readonly certainty: Certainty;
  /** The claims of all its sides. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether `valid` has a start or an end. */
  readonly dated: Scalars['Boolean']['output'];
  /** The dispute. */
  readonly dispute: Dispute;
  /** It always is. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The latest day of publication of its claims (ISO 8601). */
  readonly evidenceUpTo: Scalars['String']['output'];
  /** The time as the most telling claim of any side writes it; `/` where none says more than that it is so as it writes. */
  readonly valid: Scalars['EDTF']['output'];
};

/** An entry of a timeline. */
export type TimelineEdge = {
  /** Opaque; encodes the place in time. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: TimelineEntry;
};

/** Something that is stated of the node for some time. */
export type TimelineEntry = {
  /** The same as days. */
  readonly bounds: Bounds;
  /** Whether it holds at the date, or at `evidenceUpTo` where none is given. */
  readonly certainty: Certainty;
  /** The claims that say so. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether its start or its end is stated. */
  readonly dated: Scalars['Boolean']['output'];
  /** Whether one of its claims is in dispute. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The latest day of publication of its claims (ISO 8601). */
  readonly evidenceUpTo: Scalars['String']['output'];
  /** The time as the most telling claim writes it; `/` where none says more than that it is so as it writes. */
  readonly valid: Scalars['EDTF']['output'];
};

/** What a timeline tells of; of one day, in this order. */
export type TimelineKind =
  /** Contests: who stood and won, what they decide, who holds them and where. */
  | 'CONTEST'
  /** Disputes between claims that speak of the node. */
  | 'DISPUTE'
  /** Posts, candidacies, seats and memberships; resignations, and refusals to resign. */
  | 'ROLE'
  /** Ties between people. */
  | 'TIE';

/** A role, seat or membership of a person. */
export type TimelineRole = TimelineEntry & {
  /** The same as days. */
  readonly bounds: Bounds;
  /** Whether it holds at the date, or at `evidenceUpTo` where none is given; what has surely ended is a certain FORMER. */
  readonly certainty: Certainty;
  /** The claims that say so. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether its start or its end is stated. */
  readonly dated: Scalars['Boolean']['output'];
  /** Whether one of its claims is in dispute. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The latest day of publication of its claims (ISO 8601). */
  readonly evidenceUpTo: Scalars['String']['output'];
  /** The role, area, party or body; the person, in the timeline of one of these. */
  readonly other: Entity;
  /** Of which type it is, how it is stated, and the standing at the date. */
  readonly relationship: Relationship;
  /** The time as the most telling claim writes it; `/` where none says more than that it is so as it writes. */
  readonly valid: Scalars['EDTF']['output'];
};

/** A tie between two people. */
export type TimelineTie = TimelineEntry & {
  /** The same as days. */
  readonly bounds: Bounds;
  /** Whether it holds at the date, or at `evidenceUpTo` where none is given. */
  readonly certainty: Certainty;
  /** The claims that say so. */
  readonly claims: ReadonlyArray<Claim>;
  /** Whether its start or its end is stated. */
  readonly dated: Scalars['Boolean']['output'];
  /** Whether one of its claims is in dispute. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The latest day of publication of its claims (ISO 8601). */
  readonly evidenceUpTo: Scalars['String']['output'];
  /** The other person. */
  readonly other: Entity;
  /** Of which type it is, and how it is stated. */
  readonly relationship: Relationship;
  /** The time as the most telling claim writes it; `/` where none says more than that it is so as it writes. */
  readonly valid: Scalars['EDTF']['output'];
};

/** Whether it is so. */
export type Verdict =
  /** It is denied, or cannot be beside what is certain. */
  | 'NO'
  /** Not stated, hedged, or past the evidence. */
  | 'UNKNOWN'
  /** It is stated outright and certain at the date. */
  | 'YES';

/** How a claim left the record. */
export type Withdrawal = {
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who withdrew it. */
  readonly by: Scalars['String']['output'];
  /** Why. */
  readonly why: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Body:
    | ( EntityRow )
    | ( EntityRow )
  ;
  SearchResult:
    | ( ArticleRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
  ;
  Node:
    | ( ArticleRow )
    | ( ClaimRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( DisputeRow )
    | ( MatchRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( TieRow )
    | ( EntityRow )
  ;
  RelatedEdge:
    | ( RelatedEdgeRow )
    | ( RelatedEdgeRow )
    | ( RelatedEdgeRow )
    | ( RelatedEdgeRow )
    | ( RelatedEdgeRow )
  ;
  TimelineEntry:
    | ( TimelineTieRow )
    | ( TimelineDisputeRow )
    | ( TimelineTieRow )
    | ( TimelineTieRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AllianceBasis: AllianceBasis;
  Answer: ResolverTypeWrapper<AnswerObject>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AnswerCypher: ResolverTypeWrapper<AnswerCypher>;
  AnswerGraphql: ResolverTypeWrapper<AnswerGraphql>;
  AnswerHop: ResolverTypeWrapper<AnswerHop>;
  AnswerKind: AnswerKind;
  AnswerName: ResolverTypeWrapper<AnswerName>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AnswerRow: ResolverTypeWrapper<AnswerRow>;
  AnswerRowType: AnswerRowType;
  AnswerValue: ResolverTypeWrapper<AnswerValue>;
  Article: ResolverTypeWrapper<ArticleRow>;
  ArticleConnection: ResolverTypeWrapper<ArticleListRow>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleFilter: ArticleFilter;
  ArticleOrder: ArticleOrder;
  ArticleOrderField: ArticleOrderField;
  ArticleVersion: ResolverTypeWrapper<ArticleVersion>;
  BasisCount: ResolverTypeWrapper<BasisCount>;
  Body: ResolverTypeWrapper<EntityRow>;
  Bound: Bound;
  Bounds: ResolverTypeWrapper<Bounds>;
  CentralityConnection: ResolverTypeWrapper<CentralityRow>;
  CentralityEdge: ResolverTypeWrapper<CentralityEdgeRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Certainty: Certainty;
  Claim: ResolverTypeWrapper<ClaimRow>;
  ClaimConnection: ResolverTypeWrapper<ClaimListRow>;
  ClaimEdge: ResolverTypeWrapper<ClaimEdgeRow>;
  ClaimFilter: ClaimFilter;
  Community: ResolverTypeWrapper<CommunityRow>;
  ComputedShare: ResolverTypeWrapper<ComputedShareRow>;
  Constituency: ResolverTypeWrapper<EntityRow>;
  ConstituencyConnection: ResolverTypeWrapper<EntityListRow>;
  ConstituencyEdge: ResolverTypeWrapper<Omit<ConstituencyEdge, 'node'> & { node: ResolversTypes['Constituency'] }>;
  ConstituencyFilter: ConstituencyFilter;
  ConstituencyKind: ConstituencyKind;
  Contest: ResolverTypeWrapper<EntityRow>;
  ContestConnection: ResolverTypeWrapper<EntityListRow>;
  ContestEdge: ResolverTypeWrapper<Omit<ContestEdge, 'node'> & { node: ResolversTypes['Contest'] }>;
  ContestFilter: ContestFilter;
  ContestKind: ContestKind;
  ContestOutcome: ContestOutcome;
  Contestant: ResolverTypeWrapper<ContestantRow>;
  ContestantRound: ResolverTypeWrapper<ContestantRoundRow>;
  CountBreakdown: ResolverTypeWrapper<CountBreakdown>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decision: ResolverTypeWrapper<Decision>;
  DecisionVerdict: DecisionVerdict;
  Denominator: ResolverTypeWrapper<Denominator>;
  Direction: Direction;
  Dispute: ResolverTypeWrapper<DisputeRow>;
  DisputeConnection: ResolverTypeWrapper<DisputeListRow>;
  DisputeEdge: ResolverTypeWrapper<DisputeEdgeRow>;
  DisputeFilter: DisputeFilter;
  DisputeKind: DisputeKind;
  DisputeSide: ResolverTypeWrapper<DisputeSideRow>;
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>;
  Entity: ResolverTypeWrapper<EntityRow>;
  EntityBy: EntityBy;
  EntityOrder: EntityOrder;
  EntityOrderField: EntityOrderField;
  Evidence: ResolverTypeWrapper<Evidence>;
  Export: ResolverTypeWrapper<Export>;
  ExportFile: ResolverTypeWrapper<ExportFile>;
  ExportFormat: ExportFormat;
  Favour: ResolverTypeWrapper<Favour>;
  Hedge: Hedge;
  HedgeCount: ResolverTypeWrapper<HedgeCount>;
  Hop: ResolverTypeWrapper<HopRow>;
  Identifier: ResolverTypeWrapper<Identifier>;
  IdentifierInput: IdentifierInput;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LabelCount: ResolverTypeWrapper<LabelCount>;
  Literal: ResolverTypeWrapper<Literal>;
  Load: ResolverTypeWrapper<Load>;
  Match: ResolverTypeWrapper<MatchRow>;
  MatchConnection: ResolverTypeWrapper<MatchListRow>;
  MatchEdge: ResolverTypeWrapper<Omit<MatchEdge, 'node'> & { node: ResolversTypes['Match'] }>;
  MatchState: MatchState;
  MatchedPerson: ResolverTypeWrapper<MatchedPersonRow>;
  Neighbourhood: ResolverTypeWrapper<NeighbourhoodRow>;
  NeighbourhoodNode: ResolverTypeWrapper<NeighbourhoodNodeRow>;
  NeighbourhoodRelationship: ResolverTypeWrapper<DrawnRow>;
  NeighbourhoodTotal: ResolverTypeWrapper<NeighbourhoodTotal>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OrderDirection: OrderDirection;
  Organisation: ResolverTypeWrapper<EntityRow>;
  OrganisationConnection: ResolverTypeWrapper<EntityListRow>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  OrganisationFilter: OrganisationFilter;
  OrganisationKind: OrganisationKind;
  Outcome: Outcome;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Party: ResolverTypeWrapper<EntityRow>;
  PartyConnection: ResolverTypeWrapper<EntityListRow>;
  PartyEdge: ResolverTypeWrapper<Omit<PartyEdge, 'node'> & { node: ResolversTypes['Party'] }>;
  PartyFilter: PartyFilter;
  Passage: ResolverTypeWrapper<PassageRow>;
  Path: ResolverTypeWrapper<PathRow>;
  PeopleCountConnection: ResolverTypeWrapper<PeopleCountRow>;
  PeopleCountEdge: ResolverTypeWrapper<PeopleCountEdgeRow>;
  Person: ResolverTypeWrapper<EntityRow>;
  PersonConnection: ResolverTypeWrapper<EntityListRow>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonFilter: PersonFilter;
  Polarity: Polarity;
  Predicate: Predicate;
  PredicateCount: ResolverTypeWrapper<PredicateCount>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rank: Rank;
  RelatedBodyConnection: ResolverTypeWrapper<Omit<RelatedBodyConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RelatedBodyEdge']> }>;
  RelatedBodyEdge: ResolverTypeWrapper<RelatedEdgeRow>;
  RelatedConstituencyConnection: ResolverTypeWrapper<Omit<RelatedConstituencyConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RelatedConstituencyEdge']> }>;
  RelatedConstituencyEdge: ResolverTypeWrapper<RelatedEdgeRow>;
  RelatedContestConnection: ResolverTypeWrapper<Omit<RelatedContestConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RelatedContestEdge']> }>;
  RelatedContestEdge: ResolverTypeWrapper<RelatedEdgeRow>;
  RelatedEdge: ResolverTypeWrapper<RelatedEdgeRow>;
  RelatedPersonConnection: ResolverTypeWrapper<Omit<RelatedPersonConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RelatedPersonEdge']> }>;
  RelatedPersonEdge: ResolverTypeWrapper<RelatedEdgeRow>;
  RelatedRoleConnection: ResolverTypeWrapper<Omit<RelatedRoleConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RelatedRoleEdge']> }>;
  RelatedRoleEdge: ResolverTypeWrapper<RelatedEdgeRow>;
  Relationship: ResolverTypeWrapper<TieRow>;
  RelationshipConnection: ResolverTypeWrapper<Omit<RelationshipConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RelationshipEdge']> }>;
  RelationshipCount: ResolverTypeWrapper<RelationshipCount>;
  RelationshipEdge: ResolverTypeWrapper<RelationshipEdgeRow>;
  RelationshipType: RelationshipType;
  Reliability: Reliability;
  Role: ResolverTypeWrapper<EntityRow>;
  RoleConnection: ResolverTypeWrapper<EntityListRow>;
  RoleEdge: ResolverTypeWrapper<Omit<RoleEdge, 'node'> & { node: ResolversTypes['Role'] }>;
  RoleFilter: RoleFilter;
  RoleKind: RoleKind;
  RoleStanding: ResolverTypeWrapper<RoleStandingRow>;
  RoleStatus: RoleStatus;
  RoleStatusCount: ResolverTypeWrapper<RoleStatusCount>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']> }>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeRow>;
  SearchMatch: SearchMatch;
  SearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchResult']>;
  SearchType: SearchType;
  Source: ResolverTypeWrapper<Source>;
  SourceKind: SourceKind;
  Stance: Stance;
  Stats: ResolverTypeWrapper<StatsRow>;
  Suggestion: ResolverTypeWrapper<SuggestionRow>;
  TextQuote: ResolverTypeWrapper<TextQuote>;
  TextRange: ResolverTypeWrapper<TextRange>;
  TimelineConnection: ResolverTypeWrapper<Omit<TimelineConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TimelineEdge']> }>;
  TimelineContest: ResolverTypeWrapper<TimelineTieRow>;
  TimelineDispute: ResolverTypeWrapper<TimelineDisputeRow>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>;
  TimelineEntry: ResolverTypeWrapper<TimelineRow>;
  TimelineKind: TimelineKind;
  TimelineRole: ResolverTypeWrapper<TimelineTieRow>;
  TimelineTie: ResolverTypeWrapper<TimelineTieRow>;
  Verdict: Verdict;
  Withdrawal: ResolverTypeWrapper<Withdrawal>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Answer: AnswerObject;
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  AnswerCypher: AnswerCypher;
  AnswerGraphql: AnswerGraphql;
  AnswerHop: AnswerHop;
  AnswerName: AnswerName;
  ID: Scalars['ID']['output'];
  AnswerRow: AnswerRow;
  AnswerValue: AnswerValue;
  Article: ArticleRow;
  ArticleConnection: ArticleListRow;
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleFilter: ArticleFilter;
  ArticleOrder: ArticleOrder;
  ArticleVersion: ArticleVersion;
  BasisCount: BasisCount;
  Body: EntityRow;
  Bounds: Bounds;
  CentralityConnection: CentralityRow;
  CentralityEdge: CentralityEdgeRow;
  Float: Scalars['Float']['output'];
  Claim: ClaimRow;
  ClaimConnection: ClaimListRow;
  ClaimEdge: ClaimEdgeRow;
  ClaimFilter: ClaimFilter;
  Community: CommunityRow;
  ComputedShare: ComputedShareRow;
  Constituency: EntityRow;
  ConstituencyConnection: EntityListRow;
  ConstituencyEdge: Omit<ConstituencyEdge, 'node'> & { node: ResolversParentTypes['Constituency'] };
  ConstituencyFilter: ConstituencyFilter;
  Contest: EntityRow;
  ContestConnection: EntityListRow;
  ContestEdge: Omit<ContestEdge, 'node'> & { node: ResolversParentTypes['Contest'] };
  ContestFilter: ContestFilter;
  Contestant: ContestantRow;
  ContestantRound: ContestantRoundRow;
  CountBreakdown: CountBreakdown;
  DateTime: Scalars['DateTime']['output'];
  Decision: Decision;
  Denominator: Denominator;
  Dispute: DisputeRow;
  DisputeConnection: DisputeListRow;
  DisputeEdge: DisputeEdgeRow;
  DisputeFilter: DisputeFilter;
  DisputeSide: DisputeSideRow;
  EDTF: Scalars['EDTF']['output'];
  Entity: EntityRow;
  EntityBy: EntityBy;
  EntityOrder: EntityOrder;
  Evidence: Evidence;
  Export: Export;
  ExportFile: ExportFile;
  Favour: Favour;
  HedgeCount: HedgeCount;
  Hop: HopRow;
  Identifier: Identifier;
  IdentifierInput: IdentifierInput;
  JSON: Scalars['JSON']['output'];
  LabelCount: LabelCount;
  Literal: Literal;
  Load: Load;
  Match: MatchRow;
  MatchConnection: MatchListRow;
  MatchEdge: Omit<MatchEdge, 'node'> & { node: ResolversParentTypes['Match'] };
  MatchedPerson: MatchedPersonRow;
  Neighbourhood: NeighbourhoodRow;
  NeighbourhoodNode: NeighbourhoodNodeRow;
  NeighbourhoodRelationship: DrawnRow;
  NeighbourhoodTotal: NeighbourhoodTotal;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organisation: EntityRow;
  OrganisationConnection: EntityListRow;
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  OrganisationFilter: OrganisationFilter;
  PageInfo: PageInfo;
  Party: EntityRow;
  PartyConnection: EntityListRow;
  PartyEdge: Omit<PartyEdge, 'node'> & { node: ResolversParentTypes['Party'] };
  PartyFilter: PartyFilter;
  Passage: PassageRow;
  Path: PathRow;
  PeopleCountConnection: PeopleCountRow;
  PeopleCountEdge: PeopleCountEdgeRow;
  Person: EntityRow;
  PersonConnection: EntityListRow;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonFilter: PersonFilter;
  PredicateCount: PredicateCount;
  Query: Record<PropertyKey, never>;
  RelatedBodyConnection: Omit<RelatedBodyConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RelatedBodyEdge']> };
  RelatedBodyEdge: RelatedEdgeRow;
  RelatedConstituencyConnection: Omit<RelatedConstituencyConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RelatedConstituencyEdge']> };
  RelatedConstituencyEdge: RelatedEdgeRow;
  RelatedContestConnection: Omit<RelatedContestConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RelatedContestEdge']> };
  RelatedContestEdge: RelatedEdgeRow;
  RelatedEdge: RelatedEdgeRow;
  RelatedPersonConnection: Omit<RelatedPersonConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RelatedPersonEdge']> };
  RelatedPersonEdge: RelatedEdgeRow;
  RelatedRoleConnection: Omit<RelatedRoleConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RelatedRoleEdge']> };
  RelatedRoleEdge: RelatedEdgeRow;
  Relationship: TieRow;
  RelationshipConnection: Omit<RelationshipConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RelationshipEdge']> };
  RelationshipCount: RelationshipCount;
  RelationshipEdge: RelationshipEdgeRow;
  Role: EntityRow;
  RoleConnection: EntityListRow;
  RoleEdge: Omit<RoleEdge, 'node'> & { node: ResolversParentTypes['Role'] };
  RoleFilter: RoleFilter;
  RoleStanding: RoleStandingRow;
  RoleStatusCount: RoleStatusCount;
  SearchConnection: Omit<SearchConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']> };
  SearchEdge: SearchEdgeRow;
  SearchResult: ResolversUnionTypes<ResolversParentTypes>['SearchResult'];
  Source: Source;
  Stats: StatsRow;
  Suggestion: SuggestionRow;
  TextQuote: TextQuote;
  TextRange: TextRange;
  TimelineConnection: Omit<TimelineConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TimelineEdge']> };
  TimelineContest: TimelineTieRow;
  TimelineDispute: TimelineDisputeRow;
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] };
  TimelineEntry: TimelineRow;
  TimelineRole: TimelineTieRow;
  TimelineTie: TimelineTieRow;
  Withdrawal: Withdrawal;
};

export type AnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  asOf?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  besides?: Resolver<ReadonlyArray<ResolversTypes['AnswerRow']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cypher?: Resolver<Maybe<ResolversTypes['AnswerCypher']>, ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidenceUpTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  graphql?: Resolver<Maybe<ResolversTypes['AnswerGraphql']>, ParentType, ContextType>;
  interpretation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AnswerKind']>, ParentType, ContextType>;
  knownAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AnswerHop']>>, ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['AnswerRow']>, ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['AnswerValue']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
};

export type AnswerCypherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerCypher'] = ResolversParentTypes['AnswerCypher']> = {
  params?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnswerGraphqlResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerGraphql'] = ResolversParentTypes['AnswerGraphql']> = {
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variables?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type AnswerHopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerHop'] = ResolversParentTypes['AnswerHop']> = {
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  forwards?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['AnswerName'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['AnswerName'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
};

export type AnswerNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerName'] = ResolversParentTypes['AnswerName']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnswerRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerRow'] = ResolversParentTypes['AnswerRow']> = {
  basis?: Resolver<Maybe<ResolversTypes['AllianceBasis']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  hedges?: Resolver<ReadonlyArray<ResolversTypes['Hedge']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roleStatus?: Resolver<Maybe<ResolversTypes['RoleStatus']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['AnswerRowType'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnswerValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerValue'] = ResolversParentTypes['AnswerValue']> = {
  computed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ArticleClaimsArgs, 'withdrawn'>>;
  copyOf?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['ArticleVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type ArticleVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleVersion'] = ResolversParentTypes['ArticleVersion']> = {
  characters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BasisCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BasisCount'] = ResolversParentTypes['BasisCount']> = {
  basis?: Resolver<Maybe<ResolversTypes['AllianceBasis']>, ParentType, ContextType>;
  beside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body']> = {
  __resolveType: TypeResolveFn<'Organisation' | 'Party', ParentType, ContextType>;
};

export type BoundsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bounds'] = ResolversParentTypes['Bounds']> = {
  certainFrom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  certainTo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openEnded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  possibleFrom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  possibleTo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CentralityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentralityConnection'] = ResolversParentTypes['CentralityConnection']> = {
  asOf?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  communities?: Resolver<ReadonlyArray<ResolversTypes['Community']>, ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CentralityEdge']>, ParentType, ContextType>;
  evidenceUpTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  pairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CentralityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentralityEdge'] = ResolversParentTypes['CentralityEdge']> = {
  betweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  bounds?: Resolver<ResolversTypes['Bounds'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  contest?: Resolver<Maybe<ResolversTypes['Contest']>, ParentType, ContextType>;
  disputes?: Resolver<ReadonlyArray<ResolversTypes['Dispute']>, ParentType, ContextType>;
  gist?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hedges?: Resolver<ReadonlyArray<ResolversTypes['Hedge']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  literal?: Resolver<Maybe<ResolversTypes['Literal']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  rankReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['RoleStatus']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  withdrawn?: Resolver<Maybe<ResolversTypes['Withdrawal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComputedShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComputedShare'] = ResolversParentTypes['ComputedShare']> = {
  candidates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConstituencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Constituency'] = ResolversParentTypes['Constituency']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ConstituencyClaimsArgs, 'withdrawn'>>;
  disputes?: Resolver<ReadonlyArray<ResolversTypes['Dispute']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConstituencyKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<ConstituencyRelationshipsArgs>>;
  representatives?: Resolver<ResolversTypes['RelatedPersonConnection'], ParentType, ContextType, Partial<ConstituencyRepresentativesArgs>>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConstituencyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConstituencyConnection'] = ResolversParentTypes['ConstituencyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConstituencyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConstituencyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConstituencyEdge'] = ResolversParentTypes['ConstituencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Constituency'], ParentType, ContextType>;
};

export type ContestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contest'] = ResolversParentTypes['Contest']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ContestClaimsArgs, 'withdrawn'>>;
  contestants?: Resolver<ReadonlyArray<ResolversTypes['Contestant']>, ParentType, ContextType>;
  disputes?: Resolver<ReadonlyArray<ResolversTypes['Dispute']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContestKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisers?: Resolver<ResolversTypes['RelatedBodyConnection'], ParentType, ContextType, Partial<ContestOrganisersArgs>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<ContestRelationshipsArgs>>;
  roles?: Resolver<ResolversTypes['RelatedRoleConnection'], ParentType, ContextType, Partial<ContestRolesArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContestConnection'] = ResolversParentTypes['ContestConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContestEdge'] = ResolversParentTypes['ContestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contest'], ParentType, ContextType>;
};

export type ContestantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contestant'] = ResolversParentTypes['Contestant']> = {
  beat?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ContestOutcome'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  rounds?: Resolver<ReadonlyArray<ResolversTypes['ContestantRound']>, ParentType, ContextType>;
};

export type ContestantRoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContestantRound'] = ResolversParentTypes['ContestantRound']> = {
  computedShare?: Resolver<Maybe<ResolversTypes['ComputedShare']>, ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shares?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  votes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type CountBreakdownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountBreakdown'] = ResolversParentTypes['CountBreakdown']> = {
  byBasis?: Resolver<ReadonlyArray<ResolversTypes['BasisCount']>, ParentType, ContextType>;
  byHedge?: Resolver<ReadonlyArray<ResolversTypes['HedgeCount']>, ParentType, ContextType>;
  byRoleStatus?: Resolver<ReadonlyArray<ResolversTypes['RoleStatusCount']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  into?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['DecisionVerdict'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DenominatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Denominator'] = ResolversParentTypes['Denominator']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notStated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute']> = {
  about?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  concerns?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  favours?: Resolver<Maybe<ResolversTypes['Favour']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DisputeKind'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['DisputeSide']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['RelationshipType']>, ParentType, ContextType>;
  undecided?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unless?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisputeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeConnection'] = ResolversParentTypes['DisputeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisputeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisputeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeEdge'] = ResolversParentTypes['DisputeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
};

export type DisputeSideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeSide'] = ResolversParentTypes['DisputeSide']> = {
  articles?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  corroborated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  favoured?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishers?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  reliability?: Resolver<ResolversTypes['Reliability'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Constituency' | 'Contest' | 'Organisation' | 'Party' | 'Person' | 'Role', ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  article?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gist?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hedges?: Resolver<ReadonlyArray<ResolversTypes['Hedge']>, ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Export'] = ResolversParentTypes['Export']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['ExportFile']>, ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExportFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportFile'] = ResolversParentTypes['ExportFile']> = {
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FavourResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Favour'] = ResolversParentTypes['Favour']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HedgeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HedgeCount'] = ResolversParentTypes['HedgeCount']> = {
  beside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hedge?: Resolver<Maybe<ResolversTypes['Hedge']>, ParentType, ContextType>;
};

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  forwards?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LabelCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LabelCount'] = ResolversParentTypes['LabelCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LiteralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Literal'] = ResolversParentTypes['Literal']> = {
  bound?: Resolver<ResolversTypes['Bound'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type LoadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Load'] = ResolversParentTypes['Load']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  claimsCreated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimsUpdated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodesCreated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodesUpdated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Match'] = ResolversParentTypes['Match']> = {
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['MatchedPerson']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MatchState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchConnection'] = ResolversParentTypes['MatchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchEdge'] = ResolversParentTypes['MatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Match'], ParentType, ContextType>;
};

export type MatchedPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchedPerson'] = ResolversParentTypes['MatchedPerson']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  center?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NeighbourhoodNode']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['NeighbourhoodRelationship']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['NeighbourhoodTotal']>, ParentType, ContextType>;
};

export type NeighbourhoodNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourhoodNode'] = ResolversParentTypes['NeighbourhoodNode']> = {
  alliances?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type NeighbourhoodRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourhoodRelationship'] = ResolversParentTypes['NeighbourhoodRelationship']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type NeighbourhoodTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourhoodTotal'] = ResolversParentTypes['NeighbourhoodTotal']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Article' | 'Claim' | 'Constituency' | 'Contest' | 'Dispute' | 'Match' | 'Organisation' | 'Party' | 'Person' | 'Relationship' | 'Role', ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<OrganisationClaimsArgs, 'withdrawn'>>;
  disputes?: Resolver<ReadonlyArray<ResolversTypes['Dispute']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['RelatedPersonConnection'], ParentType, ContextType, Partial<OrganisationMembersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<OrganisationRelationshipsArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PartyClaimsArgs, 'withdrawn'>>;
  disputes?: Resolver<ReadonlyArray<ResolversTypes['Dispute']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['RelatedPersonConnection'], ParentType, ContextType, Partial<PartyMembersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<PartyRelationshipsArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyConnection'] = ResolversParentTypes['PartyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyEdge'] = ResolversParentTypes['PartyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
};

export type PassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  context?: Resolver<Maybe<ResolversTypes['TextQuote']>, ParentType, ContextType, RequireFields<PassageContextArgs, 'characters'>>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  hops?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PeopleCountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeopleCountConnection'] = ResolversParentTypes['PeopleCountConnection']> = {
  asOf?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  besides?: Resolver<ReadonlyArray<ResolversTypes['PeopleCountEdge']>, ParentType, ContextType, RequireFields<PeopleCountConnectionBesidesArgs, 'first'>>;
  breakdown?: Resolver<ResolversTypes['CountBreakdown'], ParentType, ContextType>;
  denied?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Denominator']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PeopleCountEdge']>, ParentType, ContextType>;
  evidenceUpTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PeopleCountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeopleCountEdge'] = ResolversParentTypes['PeopleCountEdge']> = {
  basis?: Resolver<Maybe<ResolversTypes['AllianceBasis']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hedges?: Resolver<ReadonlyArray<ResolversTypes['Hedge']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['RoleStanding']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['RoleStatus']>, ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  alliances?: Resolver<ResolversTypes['PeopleCountConnection'], ParentType, ContextType, RequireFields<PersonAlliancesArgs, 'basis'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PersonClaimsArgs, 'withdrawn'>>;
  disputes?: Resolver<ReadonlyArray<ResolversTypes['Dispute']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['RelatedBodyConnection'], ParentType, ContextType, Partial<PersonMembershipsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<PersonRelationshipsArgs>>;
  roles?: Resolver<ResolversTypes['RelatedRoleConnection'], ParentType, ContextType, Partial<PersonRolesArgs>>;
  seats?: Resolver<ResolversTypes['RelatedConstituencyConnection'], ParentType, ContextType, Partial<PersonSeatsArgs>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PredicateCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PredicateCount'] = ResolversParentTypes['PredicateCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  alliances?: Resolver<ResolversTypes['PeopleCountConnection'], ParentType, ContextType, RequireFields<QueryAlliancesArgs, 'basis' | 'of'>>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'id'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'orderBy'>>;
  ask?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<QueryAskArgs, 'question'>>;
  centrality?: Resolver<ResolversTypes['CentralityConnection'], ParentType, ContextType, RequireFields<QueryCentralityArgs, 'basis' | 'hedged'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'direction' | 'withdrawn'>>;
  constituencies?: Resolver<ResolversTypes['ConstituencyConnection'], ParentType, ContextType, RequireFields<QueryConstituenciesArgs, 'orderBy'>>;
  constituency?: Resolver<Maybe<ResolversTypes['Constituency']>, ParentType, ContextType, Partial<QueryConstituencyArgs>>;
  contest?: Resolver<Maybe<ResolversTypes['Contest']>, ParentType, ContextType, Partial<QueryContestArgs>>;
  contests?: Resolver<ResolversTypes['ContestConnection'], ParentType, ContextType, RequireFields<QueryContestsArgs, 'orderBy'>>;
  dispute?: Resolver<Maybe<ResolversTypes['Dispute']>, ParentType, ContextType, RequireFields<QueryDisputeArgs, 'id'>>;
  disputes?: Resolver<ResolversTypes['DisputeConnection'], ParentType, ContextType, RequireFields<QueryDisputesArgs, 'direction'>>;
  export?: Resolver<ResolversTypes['Export'], ParentType, ContextType, RequireFields<QueryExportArgs, 'format'>>;
  match?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType, RequireFields<QueryMatchArgs, 'id'>>;
  matches?: Resolver<ResolversTypes['MatchConnection'], ParentType, ContextType, RequireFields<QueryMatchesArgs, 'state'>>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'limit' | 'of'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<QueryOrganisationArgs>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'orderBy'>>;
  parties?: Resolver<ResolversTypes['PartyConnection'], ParentType, ContextType, RequireFields<QueryPartiesArgs, 'orderBy'>>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType, Partial<QueryPartyArgs>>;
  path?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'from' | 'maxHops' | 'to'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'orderBy'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, Partial<QueryPersonArgs>>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType, RequireFields<QueryRelationshipArgs, 'id'>>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType, Partial<QueryRoleArgs>>;
  roleHolders?: Resolver<ResolversTypes['PeopleCountConnection'], ParentType, ContextType, RequireFields<QueryRoleHoldersArgs, 'roleStatus'>>;
  roles?: Resolver<ResolversTypes['RoleConnection'], ParentType, ContextType, RequireFields<QueryRolesArgs, 'orderBy'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
  suggest?: Resolver<ReadonlyArray<ResolversTypes['Suggestion']>, ParentType, ContextType, RequireFields<QuerySuggestArgs, 'first' | 'prefix'>>;
  ties?: Resolver<ResolversTypes['PeopleCountConnection'], ParentType, ContextType, RequireFields<QueryTiesArgs, 'direction' | 'near' | 'of' | 'types'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'of'>>;
};

export type RelatedBodyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedBodyConnection'] = ResolversParentTypes['RelatedBodyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedBodyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedBodyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedBodyEdge'] = ResolversParentTypes['RelatedBodyEdge']> = {
  bounds?: Resolver<ResolversTypes['Bounds'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hedges?: Resolver<ReadonlyArray<ResolversTypes['Hedge']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['RoleStatus']>, ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelatedConstituencyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedConstituencyConnection'] = ResolversParentTypes['RelatedConstituencyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedConstituencyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedConstituencyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedConstituencyEdge'] = ResolversParentTypes['RelatedConstituencyEdge']> = {
  bounds?: Resolver<ResolversTypes['Bounds'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hedges?: Resolver<ReadonlyArray<ResolversTypes['Hedge']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Constituency'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['RoleStatus']>, ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelatedContestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedContestConnection'] = ResolversParentTypes['RelatedContestConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedContestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedContestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedContestEdge'] = ResolversParentTypes['RelatedContestEdge']> = {
  bounds?: Resolver<ResolversTypes['Bounds'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hedges?: Resolver<ReadonlyArray<ResolversTypes['Hedge']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contest'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['RoleStatus']>, ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelatedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedEdge'] = ResolversParentTypes['RelatedEdge']> = {
  __resolveType: TypeResolveFn<'RelatedBodyEdge' | 'RelatedConstituencyEdge' | 'RelatedContestEdge' | 'RelatedPersonEdge' | 'RelatedRoleEdge', ParentType, ContextType>;
};

export type RelatedPersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedPersonConnection'] = ResolversParentTypes['RelatedPersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedPersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedPersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedPersonEdge'] = ResolversParentTypes['RelatedPersonEdge']> = {
  bounds?: Resolver<ResolversTypes['Bounds'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hedges?: Resolver<ReadonlyArray<ResolversTypes['Hedge']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['RoleStatus']>, ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelatedRoleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedRoleConnection'] = ResolversParentTypes['RelatedRoleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedRoleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedRoleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelatedRoleEdge'] = ResolversParentTypes['RelatedRoleEdge']> = {
  bounds?: Resolver<ResolversTypes['Bounds'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hedges?: Resolver<ReadonlyArray<ResolversTypes['Hedge']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['RoleStatus']>, ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  basis?: Resolver<Maybe<ResolversTypes['AllianceBasis']>, ParentType, ContextType>;
  bounds?: Resolver<ResolversTypes['Bounds'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  contest?: Resolver<Maybe<ResolversTypes['Contest']>, ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidenceUpTo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  hedges?: Resolver<ReadonlyArray<ResolversTypes['Hedge']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['RoleStatus']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationshipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipConnection'] = ResolversParentTypes['RelationshipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationshipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationshipCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipCount'] = ResolversParentTypes['RelationshipCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
};

export type RelationshipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipEdge'] = ResolversParentTypes['RelationshipEdge']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type RoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Constituency']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<RoleClaimsArgs, 'withdrawn'>>;
  contests?: Resolver<ResolversTypes['RelatedContestConnection'], ParentType, ContextType, Partial<RoleContestsArgs>>;
  disputes?: Resolver<ReadonlyArray<ResolversTypes['Dispute']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RoleKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['RelatedPersonConnection'], ParentType, ContextType, Partial<RolePeopleArgs>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, Partial<RoleRelationshipsArgs>>;
  seats?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleConnection'] = ResolversParentTypes['RoleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RoleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleEdge'] = ResolversParentTypes['RoleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type RoleStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleStanding'] = ResolversParentTypes['RoleStanding']> = {
  constituency?: Resolver<Maybe<ResolversTypes['Constituency']>, ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['RoleStatus']>, ParentType, ContextType>;
};

export type RoleStatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleStatusCount'] = ResolversParentTypes['RoleStatusCount']> = {
  beside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roleStatus?: Resolver<Maybe<ResolversTypes['RoleStatus']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['TextRange']>, ParentType, ContextType>;
  match?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Article' | 'Constituency' | 'Contest' | 'Organisation' | 'Party' | 'Person' | 'Role', ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reliability?: Resolver<ResolversTypes['Reliability'], ParentType, ContextType>;
  reliabilityReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidenceFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidenceUpTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastLoad?: Resolver<Maybe<ResolversTypes['Load']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LabelCount']>, ParentType, ContextType>;
  predicates?: Resolver<ReadonlyArray<ResolversTypes['PredicateCount']>, ParentType, ContextType>;
  relationshipTypes?: Resolver<ReadonlyArray<ResolversTypes['RelationshipCount']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  highlights?: Resolver<ReadonlyArray<ResolversTypes['TextRange']>, ParentType, ContextType>;
  match?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SearchType'], ParentType, ContextType>;
};

export type TextQuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextQuote'] = ResolversParentTypes['TextQuote']> = {
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suffix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TextRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineContestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineContest'] = ResolversParentTypes['TimelineContest']> = {
  bounds?: Resolver<ResolversTypes['Bounds'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  contest?: Resolver<ResolversTypes['Contest'], ParentType, ContextType>;
  dated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidenceUpTo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineDisputeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineDispute'] = ResolversParentTypes['TimelineDispute']> = {
  bounds?: Resolver<ResolversTypes['Bounds'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  dated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dispute?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidenceUpTo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  __resolveType: TypeResolveFn<'TimelineContest' | 'TimelineDispute' | 'TimelineRole' | 'TimelineTie', ParentType, ContextType>;
};

export type TimelineRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineRole'] = ResolversParentTypes['TimelineRole']> = {
  bounds?: Resolver<ResolversTypes['Bounds'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  dated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidenceUpTo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineTieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineTie'] = ResolversParentTypes['TimelineTie']> = {
  bounds?: Resolver<ResolversTypes['Bounds'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  dated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidenceUpTo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Withdrawal'] = ResolversParentTypes['Withdrawal']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Answer?: AnswerResolvers<ContextType>;
  AnswerCypher?: AnswerCypherResolvers<ContextType>;
  AnswerGraphql?: AnswerGraphqlResolvers<ContextType>;
  AnswerHop?: AnswerHopResolvers<ContextType>;
  AnswerName?: AnswerNameResolvers<ContextType>;
  AnswerRow?: AnswerRowResolvers<ContextType>;
  AnswerValue?: AnswerValueResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  ArticleVersion?: ArticleVersionResolvers<ContextType>;
  BasisCount?: BasisCountResolvers<ContextType>;
  Body?: BodyResolvers<ContextType>;
  Bounds?: BoundsResolvers<ContextType>;
  CentralityConnection?: CentralityConnectionResolvers<ContextType>;
  CentralityEdge?: CentralityEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  ComputedShare?: ComputedShareResolvers<ContextType>;
  Constituency?: ConstituencyResolvers<ContextType>;
  ConstituencyConnection?: ConstituencyConnectionResolvers<ContextType>;
  ConstituencyEdge?: ConstituencyEdgeResolvers<ContextType>;
  Contest?: ContestResolvers<ContextType>;
  ContestConnection?: ContestConnectionResolvers<ContextType>;
  ContestEdge?: ContestEdgeResolvers<ContextType>;
  Contestant?: ContestantResolvers<ContextType>;
  ContestantRound?: ContestantRoundResolvers<ContextType>;
  CountBreakdown?: CountBreakdownResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  Denominator?: DenominatorResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  DisputeConnection?: DisputeConnectionResolvers<ContextType>;
  DisputeEdge?: DisputeEdgeResolvers<ContextType>;
  DisputeSide?: DisputeSideResolvers<ContextType>;
  EDTF?: GraphQLScalarType;
  Entity?: EntityResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Export?: ExportResolvers<ContextType>;
  ExportFile?: ExportFileResolvers<ContextType>;
  Favour?: FavourResolvers<ContextType>;
  HedgeCount?: HedgeCountResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LabelCount?: LabelCountResolvers<ContextType>;
  Literal?: LiteralResolvers<ContextType>;
  Load?: LoadResolvers<ContextType>;
  Match?: MatchResolvers<ContextType>;
  MatchConnection?: MatchConnectionResolvers<ContextType>;
  MatchEdge?: MatchEdgeResolvers<ContextType>;
  MatchedPerson?: MatchedPersonResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  NeighbourhoodNode?: NeighbourhoodNodeResolvers<ContextType>;
  NeighbourhoodRelationship?: NeighbourhoodRelationshipResolvers<ContextType>;
  NeighbourhoodTotal?: NeighbourhoodTotalResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  PartyConnection?: PartyConnectionResolvers<ContextType>;
  PartyEdge?: PartyEdgeResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PeopleCountConnection?: PeopleCountConnectionResolvers<ContextType>;
  PeopleCountEdge?: PeopleCountEdgeResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PredicateCount?: PredicateCountResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RelatedBodyConnection?: RelatedBodyConnectionResolvers<ContextType>;
  RelatedBodyEdge?: RelatedBodyEdgeResolvers<ContextType>;
  RelatedConstituencyConnection?: RelatedConstituencyConnectionResolvers<ContextType>;
  RelatedConstituencyEdge?: RelatedConstituencyEdgeResolvers<ContextType>;
  RelatedContestConnection?: RelatedContestConnectionResolvers<ContextType>;
  RelatedContestEdge?: RelatedContestEdgeResolvers<ContextType>;
  RelatedEdge?: RelatedEdgeResolvers<ContextType>;
  RelatedPersonConnection?: RelatedPersonConnectionResolvers<ContextType>;
  RelatedPersonEdge?: RelatedPersonEdgeResolvers<ContextType>;
  RelatedRoleConnection?: RelatedRoleConnectionResolvers<ContextType>;
  RelatedRoleEdge?: RelatedRoleEdgeResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  RelationshipConnection?: RelationshipConnectionResolvers<ContextType>;
  RelationshipCount?: RelationshipCountResolvers<ContextType>;
  RelationshipEdge?: RelationshipEdgeResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  RoleConnection?: RoleConnectionResolvers<ContextType>;
  RoleEdge?: RoleEdgeResolvers<ContextType>;
  RoleStanding?: RoleStandingResolvers<ContextType>;
  RoleStatusCount?: RoleStatusCountResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  TextQuote?: TextQuoteResolvers<ContextType>;
  TextRange?: TextRangeResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineContest?: TimelineContestResolvers<ContextType>;
  TimelineDispute?: TimelineDisputeResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  TimelineRole?: TimelineRoleResolvers<ContextType>;
  TimelineTie?: TimelineTieResolvers<ContextType>;
  Withdrawal?: WithdrawalResolvers<ContextType>;
};

