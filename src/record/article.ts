import { z } from 'zod';
import type { Claim } from '../claims/claim.js';
import { claimProperties } from '../claims/claim-row.js';
import type { Article, ArticleBatch } from '../claims/entity.js';
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
import { deriveAnew, groupsOf, readSeats, updateClaims } from './derived.js';
import { boundClaims } from './meant.js';
import { articleProperties, type Changes } from './registry.js';

const rows = z.array(z.record(z.string(), z.unknown()));
const list = z.array(z.string());

const articleDigests = statement('record.articleDigests', {
  params: z.object({ ids: list }),
  row: z.tuple([z.string(), z.string().nullable()]),
});
const putArticle = statement('record.putArticle', {
  params: z.object({
    id: z.string(),
    source: z.string(),
    properties: z.record(z.string(), z.unknown()),
    versions: rows,
  }),
  row: z.unknown(),
});
const putCopies = statement('record.putCopies', { params: z.object({ copies: rows }), row: z.unknown() });
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
const claimsOfArticle = statement('record.claimsOfArticle', {
  params: z.object({ article: z.string() }),
  row: z.tuple([z.string()]),
});

export interface ClaimChanges extends Changes {
  /** Whether anything was written, if only the article's own title. */
  readonly written: boolean;
}

/** Ids of claims that are recorded with another content, which a claim's permanent id does not allow. */
export async function changedContents(run: Run, claims: readonly Claim[]): Promise<string[]> {
  const known = await knownClaims(run, claims);
  return claims
    .filter((claim) => (known.get(claim.id)?.content ?? contentDigest(claim)) !== contentDigest(claim))
    .map(({ id }) => id);
}

/**
 * Writes an article and some of its claims or all, and what they derive, within the caller's transaction. Whatever is
 * written later of the same article is derived together with these.
 */
export async function recordArticle(
  run: Run,
  { article, claims: stated }: ArticleBatch,
  origin: string,
): Promise<ClaimChanges> {
  const claims = await boundClaims(run, stated);
  const differs = await writeArticle(run, article, origin);
  const known = await knownClaims(run, claims);
  const seatsOf = await readSeats(run, claims);
  const created = claims.filter(({ id }) => !known.has(id));
  const updated = claims.filter((claim) => {
    const kept = known.get(claim.id);
    if (!kept) return false;
    return kept.standing !== standingDigest(claim) || kept.context !== contextDigest(claim, seatsOf);
  });
  if (created.length + updated.length > 0) {
    await writeClaims(run, created, updated, seatsOf);
    // What the updated ones were derived with before is to be derived without them.
    const before = updated.flatMap(({ id }) => known.get(id) ?? []);
    const now = groupsOf([...created, ...updated], seatsOf);
    await deriveAnew(
      run,
      [...now.keys, ...before.flatMap(({ key }) => key ?? [])],
      [...now.edges, ...before.flatMap(({ edge }) => edge ?? [])],
    );
  }
  return {
    written: differs || created.length + updated.length > 0,
    created: created.length,
    updated: updated.length,
    unchanged: claims.length - created.length - updated.length,
  };
}

/** Claims of the article in the graph that are not given any more and that nothing corrects; they are kept. */
export async function vanishedFrom(run: Run, { article, claims }: ArticleBatch): Promise<string[]> {
  const given = new Set(claims.map(({ id }) => id));
  const inGraph = (await run(claimsOfArticle, { article: article.id })).map(([id]) => id);
  return inGraph.filter((id) => !given.has(id)).sort();
}

/** Whether it was new or other than it is kept. */
async function writeArticle(run: Run, article: Article, origin: string): Promise<boolean> {
  const properties = articleProperties(article, origin);
  const [stored] = await run(articleDigests, { ids: [article.id] });
  if (stored?.[1] === properties.digest) return false;
  const versions = article.versions.map((one) => ({ ...one }));
  await run(putArticle, { id: article.id, source: article.source, properties, versions });
  await run(putCopies, { copies: [{ id: article.id, original: article.copyOf }] });
  return true;
}

async function knownClaims(run: Run, claims: readonly Claim[]) {
  const found = await run(claimDigests, { ids: claims.map(({ id }) => id) });
  return new Map(found.map((one) => [one.id, one]));
}

async function writeClaims(
  run: Run,
  created: readonly Claim[],
  updated: readonly Claim[],
  seatsOf: SeatsOf,
): Promise<void> {
  await run(createClaims, { claims: created.map((claim) => claimParameters(claim, seatsOf)) });
  await run(updateClaims, {
    claims: updated.map((claim) => ({
      id: claim.id,
      properties: { ...standingProperties(claim), ...contextProperties(claim, seatsOf) },
    })),
  });
  await run(supersede, { ids: created.map(({ id }) => id) });
}

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
