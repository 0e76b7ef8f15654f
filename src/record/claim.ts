import { z } from 'zod';
import type { Claim } from '../claims/claim.js';
import { claimProperties } from '../claims/claim-row.js';
import type { SeatsOf } from '../claims/key.js';
import type { Run } from '../graph/connection.js';
import { statement } from '../graph/statement.js';
import {
  contentDigest,
  contextDigest,
  contextProperties,
  standingDigest,
  standingProperties,
} from './claim-digest.js';
import { boundWith, readSeats, updateClaims, writeDerived } from './derived.js';
import { boundClaims } from './meant.js';

const rows = z.array(z.record(z.string(), z.unknown()));
const list = z.array(z.string());

const claimDigests = statement('record.claimDigests', {
  params: z.object({ ids: list }),
  row: z
    .tuple([z.string(), z.string(), z.string(), z.string(), z.string().nullable(), z.string().nullable()])
    .transform(([id, content, standing, context, key, edge]) => ({
      id,
      content,
      standing,
      context,
      key,
      edge,
    })),
});
const createClaims = statement('record.createClaims', {
  params: z.object({ claims: rows }),
  row: z.unknown(),
});
const supersede = statement('record.supersede', { params: z.object({ ids: list }), row: z.unknown() });

export interface ClaimsWritten {
  readonly created: readonly Claim[];
  readonly updated: readonly Claim[];
}

/** Ids of claims that are recorded with another content, which a claim's permanent id does not allow. */
export async function changedContents(run: Run, claims: readonly Claim[]): Promise<string[]> {
  const known = await knownClaims(run, claims);
  return claims
    .filter((claim) => known.has(claim.id) && known.get(claim.id)?.content !== contentDigest(claim))
    .map(({ id }) => id);
}

/**
 * Writes those that are new or stand otherwise, and what they derive, within the caller's transaction. Whatever is
 * written later is derived together with these.
 */
export async function writeClaims(run: Run, stated: readonly Claim[]): Promise<ClaimsWritten> {
  if (stated.length === 0) return { created: [], updated: [] };
  const claims = await boundClaims(run, stated);
  const seats = new Map<string, number | null>();
  const [known, seatsOf] = await Promise.all([knownClaims(run, claims), readSeats(run, claims, seats)]);
  const created = claims.filter(({ id }) => !known.has(id));
  const updated = claims.filter((claim) => {
    const kept = known.get(claim.id);
    return (
      kept && (kept.standing !== standingDigest(claim) || kept.context !== contextDigest(claim, seatsOf))
    );
  });
  if (created.length + updated.length === 0) return { created, updated };
  // What the updated ones were derived with before is to be derived without them.
  const before = updated.flatMap(({ id }) => known.get(id) ?? []);
  const stored = {
    ids: updated.map(({ id }) => id),
    keys: before.flatMap(({ key }) => key ?? []),
    edges: before.flatMap(({ edge }) => edge ?? []),
  };
  const bound = await boundWith(run, [...created, ...updated], stored, seats);
  const corrected = new Set(bound.claims.flatMap(({ supersedes }) => supersedes ?? []));
  const corrections = created.filter(({ id, supersedes }) => supersedes !== null || corrected.has(id));
  await Promise.all([
    ...someOf(created, (some) =>
      run(createClaims, { claims: some.map((claim) => claimParameters(claim, seatsOf)) }),
    ),
    ...someOf(updated, (some) =>
      run(updateClaims, { claims: some.map((claim) => changesOf(claim, seatsOf)) }),
    ),
    ...someOf(corrections, (some) => run(supersede, { ids: some.map(({ id }) => id) })),
    ...writeDerived(run, bound),
  ]);
  return { created, updated };
}

/** A statement of nothing is planned and run all the same, so it is left out. */
const someOf = <Item, Result>(items: readonly Item[], write: (items: readonly Item[]) => Result): Result[] =>
  items.length > 0 ? [write(items)] : [];

async function knownClaims(run: Run, claims: readonly Claim[]) {
  const found = await run(claimDigests, { ids: claims.map(({ id }) => id) });
  return new Map(found.map((one) => [one.id, one]));
}

const changesOf = (claim: Claim, seatsOf: SeatsOf) => ({
  id: claim.id,
  properties: { ...standingProperties(claim), ...contextProperties(claim, seatsOf) },
});

function claimParameters(claim: Claim, seatsOf: SeatsOf) {
  const { subject, object, role, contest, party, article, version, passages } = claim;
  const properties = {
    ...claimProperties(claim),
    ...contextProperties(claim, seatsOf),
    digest: contentDigest(claim),
    standing: standingDigest(claim),
  };
  return {
    subject,
    object,
    role,
    contest,
    party,
    article,
    version,
    passages: passages.map((one) => ({ ...one })),
    properties,
  };
}
