import type { Dispute } from '../claims/dispute.js';
import type { AnswerRow } from './answer.js';
import { listed } from './noun.js';
import type { Tools } from './tools.js';

/** The disputes that any of the claims is a side of, as they were known. */
export async function disputesOf(
  tools: Tools,
  claims: readonly string[],
  knownAt: string | null,
): Promise<Dispute[]> {
  const found = await Promise.all(claims.map((claim) => disputesWith(tools, claim, knownAt)));
  return [...new Map(found.flat().map((dispute) => [dispute.id, dispute])).values()];
}

async function disputesWith(
  { loaders }: Tools,
  claim: string,
  knownAt: string | null,
): Promise<readonly Dispute[]> {
  const past = loaders.relationships(knownAt).disputes;
  if (past === null) return loaders.dispute.byClaim.load(claim);
  const subject = (await loaders.claim.byId.load(claim))?.subject;
  const all = subject === undefined ? [] : await past.load(subject);
  return all.filter(({ sides }) => sides.some((side) => side.claims.includes(claim)));
}

/** What the sources of disputed rows say against each other, a sentence a dispute. */
export async function disputesInWords(
  tools: Tools,
  rows: readonly AnswerRow[],
  knownAt: string | null,
): Promise<string[]> {
  const disputes = await disputesOf(
    tools,
    [...new Set(rows.flatMap(({ evidence }) => evidence.map(({ claim }) => claim)))],
    knownAt,
  );
  return disputes.map((dispute) => disputeInWords(dispute, rows));
}

function disputeInWords({ sides, favours }: Dispute, rows: readonly AnswerRow[]): string {
  const evidence = rows.flatMap((row) => row.evidence);
  const told = sides.map(({ claims }) => {
    const cited = evidence.filter(({ claim }) => claims.includes(claim));
    const publishers = listed([...new Set(cited.map(({ publisher }) => publisher))]);
    return `[${publishers}] ${(cited[0]?.gist ?? '').replace(/\.?$/, '.')}`;
  });
  const advice = favours && sides.findIndex(({ value }) => value === favours.value);
  const best =
    advice === null ? '' : ` The evidence favours the ${ordinals[advice] ?? 'last'}: ${favours?.reason}.`;
  return `${told.join(' ')}${best}`;
}

const ordinals = ['first', 'second', 'third'];
