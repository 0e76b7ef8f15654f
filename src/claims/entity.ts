import type { Claim, EntityLabel, Reliability, RoleKind } from './claim.js';

export const constituencyKinds = [
  'UK_PARLIAMENT_SEAT',
  'EUROPEAN_PARLIAMENT_REGION',
  'CITY',
  'CITY_REGION',
  'COUNTY',
  'DISTRICT',
  'NATION',
  'OTHER',
] as const;

export const organisationKinds = [
  'LEGISLATURE',
  'GOVERNMENT',
  'SHADOW_CABINET',
  'PARTY_BODY',
  'OTHER',
] as const;

export const contestKinds = [
  'PUBLIC_ELECTION',
  'BY_ELECTION',
  'PARTY_SELECTION',
  'LEADERSHIP_ELECTION',
  'PARTY_ELECTION',
] as const;

export const sourceKinds = ['NEWS', 'DATASET', 'OFFICIAL'] as const;

/** What a node is called, and what sort of thing it is: all that most who come across it ask for. */
export interface Named {
  /** Permanent: the label in lower case, a colon and the first slug, as in `person:jeremy-corbyn`. */
  readonly id: string;
  readonly label: EntityLabel;
  readonly slug: string;
  readonly name: string;
  /** A role's, constituency's, organisation's or contest's kind. */
  readonly kind: RoleKind | string | null;
  /** Of a role: the constituency it is for. */
  readonly area: string | null;
}

/** A node that claims are about. Its identity is kept in the registry; what is said of it is kept in claims. */
export interface Entity extends Named {
  /** Every other spelling met, misspellings included. */
  readonly aliases: readonly string[];
  /** Ids elsewhere, by scheme (`wikidata`, `parlparse`, ...). */
  readonly identifiers: Readonly<Record<string, string>>;
  /** Of a role: the body it belongs to, and how many hold it at a time (null: many). */
  readonly organisation: string | null;
  readonly seats: number | null;
  readonly recorded: string;
}

/** A publisher or a data set. */
export interface Source {
  readonly id: string;
  readonly name: string;
  readonly kind: (typeof sourceKinds)[number];
  readonly reliability: Reliability;
  readonly reliabilityReason: string;
  readonly licence: string;
  readonly url: string | null;
}

/** One published text, whose versions are told apart by the digest of their bytes. */
export interface Article {
  readonly id: string;
  readonly source: string;
  readonly title: string;
  readonly url: string;
  /** EDTF. */
  readonly published: string;
  /** The article that this one copies, if it is syndicated. */
  readonly copyOf: string | null;
  /** Newest last; passages point into the newest unless they say otherwise. `characters` are Unicode code points. */
  readonly versions: readonly { readonly sha256: string; readonly characters: number }[];
  readonly recorded: string;
}

/** What one article says, written in one transaction or not at all. */
export interface ArticleBatch {
  readonly article: Article;
  readonly claims: readonly Claim[];
}

/** Facts that have been checked and may be recorded. */
export interface Facts {
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  readonly articles: readonly ArticleBatch[];
}
