import type { CountRow } from '../claims/counting.js';
import type { Reading } from '../claims/reading.js';
import { type Counts, whyNot } from '../claims/reason.js';
import type { AnswerRow } from './answer.js';
import { disputesOf } from './dispute.js';
import { evidenceOf } from './evidence.js';
import type { Tools } from './tools.js';

export type BesideRow = AnswerRow & { readonly why: string };

/** Answer rows of people, with names and evidence. */
export async function answerRows(
  tools: Tools,
  rows: readonly CountRow[],
  knownAt: string | null,
): Promise<AnswerRow[]> {
  return inOrder(await Promise.all(rows.map((row) => answerRow(tools, row, knownAt))));
}

export async function besideRows(
  tools: Tools,
  rows: readonly CountRow[],
  counts: Counts,
  knownAt: string | null,
): Promise<BesideRow[]> {
  const made = rows.map(async (row) => ({
    ...(await answerRow(tools, row, knownAt)),
    why: whyNot(row.reasons, counts),
  }));
  return inOrder(await Promise.all(made));
}

async function answerRow(tools: Tools, row: CountRow, knownAt: string | null): Promise<AnswerRow> {
  const claims = [...row.ties, ...row.roles].flatMap(({ relationship }) => relationship.claims);
  const against = row.disputed ? await disputesOf(tools, claims, knownAt) : [];
  const [name, role, evidence] = await Promise.all([
    nameOf(tools, row.person),
    roleOf(tools, row.roles),
    evidenceOf(tools, [...claims, ...against.flatMap(({ sides }) => sides.flatMap((side) => side.claims))]),
  ]);
  return {
    type: 'Person',
    id: row.person,
    name,
    role,
    roleStatus: row.status,
    basis: row.basis,
    hedges: row.hedges,
    certainty: row.certainty,
    disputed: row.disputed,
    evidence,
  };
}

/** The post rather than the area it is for; joined by "or" where sources name different posts for one contest. */
async function roleOf(tools: Tools, roles: readonly Reading[]): Promise<string | null> {
  const posts = roles.filter(({ relationship }) => relationship.type !== 'REPRESENTS');
  const told = posts.length > 0 ? posts : roles;
  if (told.length === 0) return null;
  const names = await namesOf(tools, [...new Set(told.map(({ relationship }) => relationship.to))]);
  const contests = new Set(told.map(({ relationship }) => relationship.contest));
  return names.sort().join(contests.size === 1 && !contests.has(null) ? ' or ' : ', ');
}

export async function nameOf({ loaders }: Tools, id: string): Promise<string> {
  const entity = await loaders.entity.byId.load(id);
  return entity?.name ?? id;
}

export const namesOf = (tools: Tools, ids: readonly string[]) =>
  Promise.all(ids.map((id) => nameOf(tools, id)));

/** What is stated outright before what is hedged, each in the order of the names. */
function inOrder<Row extends AnswerRow>(rows: readonly Row[]): Row[] {
  const hedged = ({ hedges }: Row) => Number(hedges.length > 0);
  return [...rows].sort((a, b) => hedged(a) - hedged(b) || a.name.localeCompare(b.name, 'en'));
}
