import { z } from 'zod';
import { claimRow } from '../claims/claim-row.js';
import { AlliancesError } from '../errors.js';
import type { Run } from '../graph/connection.js';
import { statement } from '../graph/statement.js';
import { contextProperties } from './claim-digest.js';
import { boundWith, readSeats, updateClaims, writeDerived } from './derived.js';

const id = z.string();
const ids = z.object({ ids: z.array(id) });
const merges = z.object({ merges: z.array(z.object({ from: id, into: id })) });
const nothing = z.unknown();
const grouped = [id, id.nullable(), id.nullable()] as const;

const relating = statement('merge.relating', {
  params: z.object({ pairs: z.array(z.object({ from: id, into: id })) }),
  row: z.tuple([id]),
});
const claimsOf = statement('merge.claimsOf', { params: ids, row: z.tuple([...grouped]) });
const claimsById = statement('merge.claims', { params: ids, row: claimRow });
const dropRelationships = statement('merge.dropRelationships', { params: ids, row: nothing });
const redirect = statement('merge.redirect', { params: merges, row: nothing });
const bindSubjects = statement('merge.bindSubjects', { params: merges, row: nothing });
const bindObjects = statement('merge.bindObjects', { params: merges, row: nothing });
const statedOf = statement('merge.statedOf', {
  params: z.object({ id }),
  row: z.tuple([...grouped, z.array(id)]),
});
const restore = statement('merge.restore', { params: z.object({ id }), row: nothing });
const back = { params: z.object({ id, claims: z.array(id), stated: z.array(id) }), row: nothing };
const unbindSubjects = statement('merge.unbindSubjects', back);
const unbindObjects = statement('merge.unbindObjects', back);

/** Two people of the graph who are one: by which of their ids the one is known from now on. */
export interface Merge {
  readonly from: string;
  readonly into: string;
}

/**
 * Makes one person of two, with all that is derived of them: the id of the one is a redirect to the other since. What was
 * claimed keeps the id that it was recorded with.
 * @throws AlliancesError BAD_USER_INPUT where a claim tells the two apart
 */
export async function mergePeople(run: Run, merge: Merge): Promise<void> {
  const [telling] = await run(relating, { pairs: [merge] });
  if (telling) {
    throw new AlliancesError(
      'BAD_USER_INPUT',
      `${telling[0]} says of ${merge.from} and ${merge.into} what is said of two people.`,
      'Correct or withdraw that claim first, if they are one all the same.',
    );
  }
  const before = await run(claimsOf, { ids: [merge.from] });
  await run(dropRelationships, { ids: [merge.from] });
  await run(redirect, { merges: [merge] });
  if (before.length === 0) return;
  await run(bindSubjects, { merges: [merge] });
  await run(bindObjects, { merges: [merge] });
  await deriveOf(run, before);
}

/** Makes two people of one again, each with what was claimed of them, also since they were merged. */
export async function splitPeople(run: Run, from: string): Promise<void> {
  const before = await run(statedOf, { id: from });
  await run(restore, { id: from });
  const [first] = before;
  if (!first) return;
  const moved = { id: from, claims: before.map(([claim]) => claim), stated: first[3] };
  await run(unbindSubjects, moved);
  await run(unbindObjects, moved);
  await deriveOf(run, before);
}

/** Derives anew what follows from claims that are about others than before. */
async function deriveOf(
  run: Run,
  before: readonly (readonly [claim: string, key: string | null, edge: string | null, ...unknown[]])[],
): Promise<void> {
  const ids = before.map(([claim]) => claim);
  const claims = await run(claimsById, { ids });
  const seats = new Map<string, number | null>();
  const seatsOf = await readSeats(run, claims, seats);
  await run(updateClaims, {
    claims: claims.map((claim) => ({ id: claim.id, properties: contextProperties(claim, seatsOf) })),
  });
  const stored = {
    ids,
    keys: before.flatMap(([, key]) => key ?? []),
    edges: before.flatMap(([, , edge]) => edge ?? []),
  };
  const bound = await boundWith(run, claims, stored, seats);
  await Promise.all(writeDerived(run, bound));
}
