import { stringify } from 'csv-stringify/sync';
import type { Claim } from '../../claims/claim.js';
import type { Entity } from '../../claims/entity.js';
import { identifierPairs } from '../../claims/entity-row.js';
import type { Contents } from './contents.js';
import type { Format, FormatFile } from './format.js';
import { relationshipAttributes } from './relationship-attributes.js';
import type { ExportedClaim, ExportedRelationship } from './statements.js';

type Columns<Row> = readonly (readonly [name: string, of: (row: Row, contents: Contents) => string])[];

/** Between the members of a list that stands in one cell. */
const between = ' | ';

const nodeColumns: Columns<Entity> = [
  ['id', ({ id }) => id],
  ['label', ({ label }) => label],
  ['slug', ({ slug }) => slug],
  ['name', ({ name }) => name],
  ['aliases', ({ aliases }) => aliases.join(between)],
  ['identifiers', ({ identifiers }) => identifierPairs(identifiers).join(between)],
  ['kind', ({ kind }) => kind ?? ''],
  ['area', ({ area }) => area ?? ''],
  ['organisation', ({ organisation }) => organisation ?? ''],
  ['seats', ({ seats }) => numberOrNothing(seats)],
  ['recorded', ({ recorded }) => recorded],
];

const edgeColumns: Columns<ExportedRelationship> = [
  ['from', ({ from }) => from],
  ['from_name', ({ fromName }) => fromName],
  ['type', ({ type }) => type],
  ['to', ({ to }) => to],
  ['to_name', ({ toName }) => toName],
  ...relationshipAttributes.map(({ name, of }) => [name, of] as const),
  ['id', ({ key }) => key],
];

const claimColumns: Columns<ExportedClaim> = [
  ['id', ({ claim }) => claim.id],
  ['predicate', ({ claim }) => claim.predicate],
  ['subject', ({ claim }) => claim.subject],
  ['object', ({ claim }) => claim.object ?? ''],
  ['value', ({ claim }) => (claim.literal ? String(claim.literal.value) : '')],
  ['unit', ({ claim }) => claim.literal?.unit ?? ''],
  ['bound', ({ claim }) => claim.literal?.bound ?? ''],
  ['status', ({ claim }) => claim.status ?? ''],
  ['role', ({ claim }) => claim.role ?? ''],
  ['contest', ({ claim }) => claim.contest ?? ''],
  ['party', ({ claim }) => claim.party ?? ''],
  ['round', ({ claim }) => numberOrNothing(claim.round)],
  ['hedges', ({ claim }) => claim.hedges.join(' ')],
  ['polarity', ({ claim }) => claim.polarity],
  ['disputed', ({ disputed }) => String(disputed)],
  ['valid', ({ claim }) => claim.valid],
  ['published', ({ claim }) => claim.published],
  ['gist', ({ claim }) => claim.gist],
  ['passages', ({ claim }) => passages(claim)],
  ['article', ({ claim }) => claim.article],
  ['url', ({ url }) => url],
  ['publisher', ({ claim }, { sources }) => sources.get(claim.source)?.name ?? ''],
  ['reliability', ({ claim }) => claim.reliability],
  ['licence', ({ claim }, { sources }) => sources.get(claim.source)?.licence ?? ''],
  ['rank', ({ claim }) => claim.rank],
  ['rank_reason', ({ claim }) => claim.rankReason ?? ''],
  ['ranked', ({ claim }) => claim.ranked ?? ''],
  ['recorded', ({ claim }) => claim.recorded],
  ['withdrawn', ({ claim }) => claim.withdrawn ?? ''],
  ['withdrawn_by', ({ claim }) => claim.withdrawnBy ?? ''],
  ['withdrawn_why', ({ claim }) => claim.withdrawnWhy ?? ''],
  ['supersedes', ({ claim }) => claim.supersedes ?? ''],
];

const file = (name: string, write: FormatFile['write']): FormatFile => ({
  name,
  mediaType: 'text/csv; charset=utf-8; header=present',
  write,
});

/** Comma-separated values (RFC 4180) with a first line of names; what a spreadsheet would take for a formula is marked as text. */
export const csv: Format = {
  name: 'csv',
  about: 'tables for spreadsheets',
  files: [
    file('nodes.csv', (contents) => table(nodeColumns, contents.entities(), contents)),
    file('edges.csv', (contents) => table(edgeColumns, contents.relationships(), contents)),
    file('claims.csv', (contents) => table(claimColumns, contents.claims(), contents)),
  ],
};

async function* table<Row>(columns: Columns<Row>, rows: AsyncIterable<Row>, contents: Contents) {
  yield line(columns.map(([name]) => name));
  for await (const row of rows) yield line(columns.map(([, of]) => of(row, contents)));
}

const line = (cells: readonly string[]) =>
  stringify([[...cells]], { record_delimiter: 'windows', escape_formulas: true });

const passages = ({ passages: all }: Claim) => all.map(({ start, end }) => `${start}-${end}`).join(' ');

const numberOrNothing = (value: number | null) => (value === null ? '' : String(value));
