import { z } from 'zod';
import type { Decision } from '../claims/match.js';
import type { Run } from '../graph/connection.js';
import { statement } from '../graph/statement.js';
import { matchById, putDecisions } from './match.js';
import { mergePeople, splitPeople } from './merge.js';

const list = z.array(z.string());
const known = statement('match.decisionsKnown', {
  params: z.object({ ids: list }),
  row: z.tuple([z.string()]),
});
const setGained = statement('merge.setGained', {
  params: z.object({ id: z.string(), aliases: list, identifiers: list }),
  row: z.unknown(),
});

/** A decision as another graph has it. */
export interface ReplayedDecision extends Decision {
  /** What whom it leads to was called since, and ids elsewhere (`scheme:value`); null where it does not hold any more. */
  readonly aliases: readonly string[] | null;
  readonly identifiers: readonly string[] | null;
}

/** Decides again, within the caller's transaction, as it was decided; decisions that are recorded stay as they are. */
export async function replayDecisions(run: Run, decisions: readonly ReplayedDecision[]): Promise<void> {
  if (decisions.length === 0) return;
  const recorded = new Set((await run(known, { ids: decisions.map(({ id }) => id) })).map(([id]) => id));
  for (const decision of decisions) if (!recorded.has(decision.id)) await replay(run, decision);
}

async function replay(run: Run, { aliases, identifiers, ...decision }: ReplayedDecision): Promise<void> {
  const { verdict, from, into, match } = decision;
  if (verdict === 'ACCEPTED' && from !== null && into !== null) {
    await mergePeople(run, { from, into });
    if (aliases && identifiers)
      await run(setGained, { id: from, aliases: [...aliases], identifiers: [...identifiers] });
  }
  const undone = verdict === 'UNDONE' ? (await matchById(run, match))?.decisions.at(-1) : null;
  if (undone?.verdict === 'ACCEPTED' && undone.from !== null) await splitPeople(run, undone.from);
  await putDecisions(run, [decision]);
}
