import type { Central } from '../claims/centrality.js';
import type { Claim, Passage } from '../claims/claim.js';
import type { ContestantResult, RoundResult } from '../claims/contest-result.js';
import type { CountRow } from '../claims/counting.js';
import type { Dispute, Side } from '../claims/dispute.js';
import type { Named } from '../claims/entity.js';
import type { ComputedShare } from '../claims/figure.js';
import type { ReviewedMatch } from '../claims/match-row.js';
import type { Moment } from '../claims/moment.js';
import type { Reading } from '../claims/reading.js';
import type { Counts } from '../claims/reason.js';
import type { Relationship, Spell, Standing, Tie } from '../claims/relationship.js';
import type { TimelineKind, When } from '../claims/timeline.js';
import type { ArticleRow as LoadedArticle } from '../loaders/article.js';
import type { Compared } from '../loaders/centrality.js';
import type { Drawn, Neighbourhood, ShownNode } from '../loaders/neighbourhood.js';
import type { PeopleCount } from '../loaders/people-count.js';
import type { Ranked } from '../loaders/search.js';
import type { Page, PageArguments } from '../relay.js';
import type { PlainAlliances } from './plain-alliances.js';

/** A row and the moment of its root field, which holds for all below it. */
export type At<Row> = Row & { readonly moment: Moment };

export const at = <Row extends object>(row: Row, moment: Moment): At<Row> => ({ ...row, moment });

/** The moment that a root field is given. */
export const momentOf = (args: { asOf?: string | null; knownAt?: string | null }): Moment => ({
  asOf: args.asOf ?? null,
  knownAt: args.knownAt ?? null,
});

/** Whatever else is asked of it is read then; see `wholeEntity`. */
export type EntityRow = At<Named>;
export type ArticleRow = At<LoadedArticle>;
export type ClaimRow = At<Claim>;
export type RelationshipRow = At<Relationship>;
export type DisputeRow = At<Dispute>;
export type DisputeSideRow = At<Side> & {
  readonly dispute: Dispute;
  /** Its place among the sides, from 0. */
  readonly place: number;
};

export interface PassageRow extends Passage {
  /** SHA-256 of the text that it is in. */
  readonly version: string;
}

export interface RelationshipEdgeRow {
  readonly cursor: string;
  readonly node: TieRow;
}

export interface ClaimEdgeRow {
  readonly cursor: string;
  readonly node: ClaimRow;
}

/** A page that was fetched alone; how many the whole list has is found out when asked for. */
export interface EntityListRow extends Page<EntityRow> {
  count(): Promise<number>;
}

export interface ArticleListRow extends Page<ArticleRow> {
  count(): Promise<number>;
}

export interface DisputeListRow extends Page<DisputeRow> {
  count(): Promise<number>;
}

export interface DisputeEdgeRow {
  readonly cursor: string;
  readonly node: DisputeRow;
}

export type MatchRow = ReviewedMatch;
export type MatchedPersonRow = ReviewedMatch['people'][number];
export interface MatchListRow extends Page<MatchRow> {
  count(): Promise<number>;
}

export interface ClaimListRow extends Page<ClaimRow> {
  count(): Promise<number>;
}

export type SpellRow = At<Spell>;
/** With its days where they were needed to tell that it lasts, or are asked for; else it lasts; see `spellAt`. */
export type StandingRow = At<Standing | Spell>;
/** Whatever else is asked of it is read then; see `spellAt` and `wholeRelationship`. */
export type TieRow = At<Tie>;

export interface RelatedEdgeRow {
  /** Its cursor is made when it is read. */
  readonly edge: { readonly cursor: string };
  /** Whatever else is asked of it is read then; see `wholeRelationship`. */
  readonly relationship: StandingRow;
  /** The id of the node at the other end. */
  readonly other: string;
}

/** Everything that was read to count people. */
export type PeopleRow = At<PeopleCount> & {
  readonly counts: Counts;
  /** Whether both a tie and a role were asked for, so that the count has a denominator. */
  readonly hasDenominator: boolean;
};

export interface PeopleCountRow {
  /** What was answered without reading everything; null where more is asked for. */
  readonly plain: PlainAlliances | null;
  /** Reads everything, once. */
  whole(): Promise<PeopleRow>;
  readonly page: PageArguments;
}

export interface PeopleCountEdgeRow {
  readonly person: string;
  readonly moment: Moment;
  /** Its cursor is made when it is read. */
  readonly edge: { readonly cursor: string };
  /** Why the person counts or does not. */
  row(): Promise<At<CountRow> & { readonly counted: boolean; readonly counts: Counts }>;
}

export type RoleStandingRow = At<Reading>;
export type ContestantRow = At<ContestantResult>;
export type ContestantRoundRow = At<RoundResult>;
export type ComputedShareRow = At<ComputedShare>;

export interface PathRow {
  readonly hops: readonly HopRow[];
}

export interface HopRow {
  readonly from: string;
  readonly to: string;
  readonly relationship: TieRow;
}

export type CentralityRow = At<Compared> & {
  readonly page: PageArguments;
  readonly definition: string;
  /** Places them, once. */
  placed(): Promise<readonly Central[]>;
};
export type CentralityEdgeRow = At<Central> & { readonly cursor: string };
export type CommunityRow = At<{ readonly id: string; readonly members: readonly string[] }>;

export type NeighbourhoodRow = At<Neighbourhood> & { readonly center: EntityRow };
export type NeighbourhoodNodeRow = At<ShownNode>;
/** Whatever else is asked of it is read then; see `spellAt` and `wholeRelationship`. */
export type DrawnRow = At<Drawn>;

interface TimelineEntryRow {
  readonly kind: TimelineKind;
  readonly when: When;
  readonly moment: Moment;
}

/** Of a relationship. */
export interface TimelineTieRow extends TimelineEntryRow {
  readonly relationship: RelationshipRow;
  /** The id of the node at the other end. */
  readonly other: string;
  /** What dates it, where that is the contest. */
  readonly dating: readonly ClaimRow[];
}

export interface TimelineDisputeRow extends TimelineEntryRow {
  readonly dispute: DisputeRow;
  readonly claims: readonly ClaimRow[];
}

export type TimelineRow = TimelineTieRow | TimelineDisputeRow;

/** Each field is read when it is asked for. */
export type StatsRow = object;

export type SuggestionRow = At<Ranked>;
export type SearchEdgeRow = SuggestionRow & { readonly cursor: string };
