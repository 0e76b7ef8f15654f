import { predicateNames, predicateOf } from '../../claims/vocabulary.js';
import type { Contents } from './contents.js';
import { licencesOf, publishersOf } from './licence.js';
import { dayOf } from './span.js';
import type { ExportedRelationship } from './statements.js';

/** A column of a table or an attribute of a drawing. */
export interface Attribute<Row> {
  readonly name: string;
  readonly type: 'string' | 'boolean' | 'integer';
  /** Empty: it has none. */
  of(row: Row, contents: Contents): string;
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

/** It has no direction, and is stored from the smaller id to the larger. */
export const isSymmetric = ({ type }: ExportedRelationship): boolean => symmetric.has(type);

const symmetric: ReadonlySet<string> = new Set(
  predicateNames.filter((name) => predicateOf(name).symmetric).map((name) => predicateOf(name).derives ?? ''),
);
