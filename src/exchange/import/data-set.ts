import type { EntityLabel, Hedge, Polarity, RoleStatus } from '../../claims/claim.js';
import type { Entity, Source } from '../../claims/entity.js';
import type { PredicateName } from '../../claims/vocabulary.js';

/** A file of a data set, which is the article that its rows are stated in. */
export interface DataFile {
  /** The article's slug, which never changes, as `parlparse-ministers-2010`. */
  readonly slug: string;
  readonly title: string;
  readonly url: string;
  /** EDTF. */
  readonly published: string;
  readonly sha256: string;
  /** Unicode code points. */
  readonly characters: number;
}

/** A node as the data set has it. `ref` is its name within the data set, and so are `area` and `organisation`. */
export interface DraftNode
  extends Pick<Entity, 'name' | 'aliases' | 'identifiers' | 'kind' | 'area' | 'organisation' | 'seats'> {
  readonly ref: string;
  readonly label: EntityLabel;
  /** The node of the graph that it is, where the data set names it by its id there. */
  readonly is?: Entity;
}

/** What one row says. Nodes are named by their refs. */
export interface DraftClaim {
  /** The slug of its file. */
  readonly file: string;
  readonly place: string;
  /** What the data set calls the row, unique in the file with the predicate and never given to another. */
  readonly key: string;
  readonly predicate: PredicateName;
  readonly subject: string;
  readonly object: string;
  readonly status: RoleStatus | null;
  readonly role: string | null;
  readonly party: string | null;
  readonly contest?: string | null;
  readonly valid: string;
  readonly hedges: readonly Hedge[];
  /** Absent: asserted. */
  readonly polarity?: Polarity;
  readonly gist: string;
}

/** A row that is not taken over, with its file, its place there (a line, or a JSON pointer) and why. */
export interface Refusal {
  readonly file: string;
  readonly place: string;
  readonly reason: string;
}

/** What a data set says, before it is known whom of the graph it means. */
export interface DataSet {
  readonly source: Source;
  readonly files: readonly DataFile[];
  readonly nodes: ReadonlyMap<string, DraftNode>;
  readonly claims: readonly DraftClaim[];
  readonly refused: readonly Refusal[];
  /** What else the reader of the report should know, a sentence each. */
  readonly notes: readonly string[];
}

/** A node of which only the name is known yet. */
export const draft = (
  label: EntityLabel,
  ref: string,
  name: string,
  own: Partial<DraftNode> = {},
): DraftNode => ({
  ref,
  label,
  name,
  aliases: [],
  identifiers: {},
  kind: null,
  area: null,
  organisation: null,
  seats: null,
  ...own,
});
