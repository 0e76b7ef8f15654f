import { hasCertainPart } from '../../claims/certainty.js';
import { beginning, forever } from '../../claims/time.js';
import { predicateNames, predicateOf } from '../../claims/vocabulary.js';
import type { Contents } from './contents.js';
import type { ExportedRelationship } from './statements.js';

/** A column of a table or an attribute of a drawing. */
export interface Attribute<Row> {
  readonly name: string;
  readonly type: 'string' | 'boolean' | 'integer';
  /** Empty: it has none. */
  of(row: Row, contents: Contents): string;
}

/** First and last day, both within; null: none is known. */
export interface Span {
  readonly start: string | null;
  readonly end: string | null;
}

/**
 * The days for which a relationship is drawn: those on which it surely holds, as they are counted; where there are none,
 * those on which it may.
 */
export function spanOf(bounds: ExportedRelationship): Span {
  const [first, last] = hasCertainPart(bounds)
    ? [bounds.certainFrom, bounds.certainTo]
    : [bounds.possibleFrom, bounds.possibleTo];
  // What was foretold may have gone stale before it was to begin.
  const end = last < first ? '' : dayOf(last);
  return { start: dayOf(first) || null, end: end || null };
}

/** What every format tells of a relationship beside its ends. */
export const relationshipAttributes: readonly Attribute<ExportedRelationship>[] = [
  { name: 'stance', type: 'string', of: ({ stance }) => stance },
  { name: 'hedges', type: 'string', of: ({ hedges }) => hedges.join(' ') },
  { name: 'disputed', type: 'boolean', of: ({ disputed }) => String(disputed) },
  { name: 'basis', type: 'string', of: ({ basis }) => basis ?? '' },
  { name: 'status', type: 'string', of: ({ status }) => status ?? '' },
  { name: 'contest', type: 'string', of: ({ contest }) => contest ?? '' },
  { name: 'party', type: 'string', of: ({ party }) => party ?? '' },
  { name: 'valid', type: 'string', of: ({ valid }) => valid },
  { name: 'possible_from', type: 'string', of: ({ possibleFrom }) => dayOf(possibleFrom) },
  { name: 'certain_from', type: 'string', of: ({ certainFrom }) => dayOf(certainFrom) },
  { name: 'certain_to', type: 'string', of: ({ certainTo }) => dayOf(certainTo) },
  { name: 'possible_to', type: 'string', of: ({ possibleTo }) => dayOf(possibleTo) },
  { name: 'open_ended', type: 'boolean', of: ({ openEnded }) => String(openEnded) },
  { name: 'evidence_up_to', type: 'string', of: ({ evidenceUpTo }) => evidenceUpTo },
  { name: 'claims', type: 'integer', of: ({ claims }) => String(claims.length) },
  { name: 'claim_ids', type: 'string', of: ({ claims }) => claims.join(' ') },
  { name: 'publishers', type: 'string', of: (one, contents) => publishersOf(one, contents).join('; ') },
  { name: 'licences', type: 'string', of: (one, contents) => licencesOf(one, contents).join('; ') },
];

/** The two days that stand for no limit are no days to anybody else; empty for those. */
export const dayOf = (day: string) => (day === beginning || day === forever ? '' : day);

export const publishersOf = ({ statedIn }: ExportedRelationship, { sources }: Contents): string[] =>
  unique(statedIn.map(({ source }) => sources.get(source)?.name ?? source));

/** Who publishes what it rests on, and what may be done with that. */
export const licencesOf = ({ statedIn }: ExportedRelationship, { sources }: Contents): string[] =>
  unique(
    statedIn.flatMap(({ source }) => {
      const { name, licence } = sources.get(source) ?? {};
      return name === undefined ? [] : [`${name}: ${licence}`];
    }),
  );

const unique = (texts: readonly string[]) => [...new Set(texts)];

/** Of each source what may be done with what rests on it. */
export const licenceLines = ({ sources }: Contents): string[] =>
  [...sources.values()].map(({ name, licence }) => `${name}: ${licence}.`);

/** It has no direction, and is stored from the smaller id to the larger. */
export const isSymmetric = ({ type }: ExportedRelationship): boolean => symmetric.has(type);

const symmetric: ReadonlySet<string> = new Set(
  predicateNames.filter((name) => predicateOf(name).symmetric).map((name) => predicateOf(name).derives ?? ''),
);
