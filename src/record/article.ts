import { z } from 'zod';
import type { Claim } from '../claims/claim.js';
import { claimProperties } from '../claims/claim-row.js';
import { dated } from '../claims/dated.js';
import type { ArticleBatch } from '../claims/entity.js';
import { keyOf, type SeatsOf } from '../claims/key.js';
import { edgeGroupOf } from '../claims/relationship.js';
import type { Run } from '../graph/connection.js';
import { statement } from '../graph/statement.js';
import { contentDigest, standingDigest, standingProperties } from './claim-digest.js';
import { deriveAnew, groupsOf, readSeats } from './derived.js';
import { digestOf } from './digest.js';
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
  row: z.tuple([z.string(), z.string(), z.string()]),
});
const createClaims = statement('record.createClaims', {
  params: z.object({ claims: rows }),
  row: z.unknown(),
});
const putStandings = statement('record.putStandings', {
  params: z.object({ standings: rows }),
  row: z.unknown(),
});
const supersede = statement('record.supersede', { params: z.object({ pairs: rows }), row: z.unknown() });
const claimsOfArticle = statement('record.claimsOfArticle', {
  params: z.object({ article: z.string() }),
  row: z.tuple([z.string()]),
});

export interface ArticleChanges extends Changes {
  readonly article: string;
  /** Claims of the article in the graph that are not given any more; they are kept. */
  readonly vanished: readonly string[];
}

/** Ids of claims that are recorded with another content, which a claim's permanent id does not allow. */
export async function changedContents(run: Run, claims: readonly Claim[]): Promise<string[]> {
  const known = new Map(
    (await run(claimDigests, { ids: claims.map(({ id }) => id) })).map(([id, digest]) => [id, digest]),
  );
  return claims
    .filter(({ id }) => known.has(id))
    .filter((claim) => known.get(claim.id) !== contentDigest(claim))
    .map(({ id }) => id);
}

/** Writes one article and its claims, and what they derive, within the caller's transaction. */
export async function recordArticle(
  run: Run,
  { article, claims }: ArticleBatch,
  origin: string,
): Promise<ArticleChanges> {
  const [stored] = await run(articleDigests, { ids: [article.id] });
  if (stored?.[1] !== digestOf(article)) {
    const properties = articleProperties(article, origin);
    await run(putArticle, {
      id: article.id,
      source: article.source,
      properties,
      versions: article.versions.map((one) => ({ ...one })),
    });
    await run(putCopies, { copies: article.copyOf ? [{ id: article.id, original: article.copyOf }] : [] });
  }
  const known = new Map(
    (await run(claimDigests, { ids: claims.map(({ id }) => id) })).map(([id, , standing]) => [id, standing]),
  );
  const created = claims.filter(({ id }) => !known.has(id));
  const updated = claims.filter(
    (claim) => known.has(claim.id) && known.get(claim.id) !== standingDigest(claim),
  );
  await writeClaims(run, created, updated);
  const given = new Set(claims.map(({ id }) => id));
  const inGraph = (await run(claimsOfArticle, { article: article.id })).map(([id]) => id);
  return {
    article: article.id,
    created: created.length,
    updated: updated.length,
    unchanged: claims.length - created.length - updated.length,
    vanished: inGraph.filter((id) => !given.has(id)).sort(),
  };
}

async function writeClaims(run: Run, created: readonly Claim[], updated: readonly Claim[]): Promise<void> {
  if (created.length + updated.length === 0) return;
  const seats = new Map<string, number | null>();
  await readSeats(run, [...created, ...updated], seats);
  const seatsOf: SeatsOf = (role) => seats.get(role) ?? null;
  await run(createClaims, { claims: created.map((claim) => claimParameters(claim, seatsOf)) });
  const standings = updated.map((claim) => ({ id: claim.id, properties: standingProperties(claim) }));
  await run(putStandings, { standings });
  const pairs = created.flatMap(({ id, supersedes }) =>
    supersedes ? [{ newer: id, older: supersedes }] : [],
  );
  await run(supersede, { pairs });
  const { keys, edges } = groupsOf([...created, ...updated], seatsOf);
  await deriveAnew(run, keys, edges);
}

function claimParameters(claim: Claim, seatsOf: SeatsOf) {
  const { subject, object, role, contest, party, version, passages } = claim;
  const properties = {
    ...claimProperties(claim),
    ...dated(claim).bounds,
    key: keyOf(claim, seatsOf),
    edge: edgeGroupOf(claim),
    digest: contentDigest(claim),
    standing: standingDigest(claim),
  };
  return {
    subject,
    object,
    role,
    contest,
    party,
    version,
    passages: passages.map((one) => ({ ...one })),
    properties,
  };
}
