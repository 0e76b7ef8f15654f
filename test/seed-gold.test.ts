import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Claim } from '../src/claims/claim.js';
import type { Entity } from '../src/claims/entity.js';
import { openArchive } from '../src/exchange/archive.js';
import { readSeed } from '../src/exchange/seed.js';
import { sharedFolder } from './support/shared.js';

const goldClaim = z.object({
  article: z.string(),
  subject: z.string(),
  predicate: z.string(),
  object: z.string(),
  role: z.object({ title: z.string(), area: z.string().nullable(), status: z.string() }).optional(),
  hedged: z.boolean(),
  negated: z.boolean(),
  start: z.int(),
  end: z.int(),
});
type Gold = z.infer<typeof goldClaim>;

const articleOf: Readonly<Record<string, string>> = {
  'seed-bi-corbyn-close-to-control': 'article:business-insider-2016-08',
  'seed-ibt-rotheram-named': 'article:ibtimes-2016-08',
};

/** The gold names a kind of office, and the area apart, where the registry names the post. */
function namesOf({ object, role }: Gold): string[] {
  if (role?.title === 'Parliamentary Private Secretary') return ['pps to jeremy corbyn'];
  const named = role?.area && role.title === 'Member of Parliament' ? `MP for ${role.area}` : object;
  return [named.toLowerCase()];
}

const isNamed = (entity: Entity | undefined, names: readonly string[]) =>
  [entity?.name, ...(entity?.aliases ?? [])].some((name) => name && names.includes(name.toLowerCase()));

const statusOf = (status: string | undefined) =>
  status === undefined ? null : status === 'candidate' ? 'CONTENDER' : status.toUpperCase();

test('every gold claim of the two articles has its counterpart in the seed', async ({ skip }) => {
  const corpus = sharedFolder('corpus');
  const articles = sharedFolder('articles');
  skip(corpus === null || articles === null, 'the corpus is not on this machine');
  const gold = (await readFile(join(corpus ?? '', 'gold.jsonl'), 'utf8'))
    .split('\n')
    .filter((line) => line.includes('"seed-'))
    .map((line) => goldClaim.parse(JSON.parse(line)));
  expect(gold.length).toBeGreaterThan(0);
  const texts = new Map(
    await Promise.all(
      Object.keys(articleOf).map(
        async (id) =>
          [id, Array.from(await readFile(join(corpus ?? '', 'articles', `${id}.txt`), 'utf8'))] as const,
      ),
    ),
  );
  const archive = await openArchive(articles ?? undefined);
  const { facts } = await readSeed('seed', archive);
  const entities = new Map(facts.entities.map((entity) => [entity.id, entity]));
  const shaOf = new Map(
    facts.articles.map(({ article }) => [article.id, article.versions.at(-1)?.sha256 ?? '']),
  );
  const sentence = ({ article, start, end }: Gold) => texts.get(article)?.slice(start, end).join('').trim();
  const quotes = (claim: Claim) =>
    claim.passages.map(({ start, end }) => archive.quote(shaOf.get(claim.article) ?? '', start, end));
  const claims = facts.articles.flatMap((batch) => batch.claims);
  const isCounterpart = (one: Gold, claim: Claim) =>
    claim.article === articleOf[one.article] &&
    claim.predicate === one.predicate &&
    isNamed(entities.get(claim.subject), [one.subject.toLowerCase()]) &&
    isNamed(entities.get(claim.object ?? ''), namesOf(one)) &&
    claim.status === statusOf(one.role?.status) &&
    claim.hedges.length > 0 === one.hedged &&
    (claim.polarity === 'DENIED') === one.negated &&
    quotes(claim).includes(sentence(one) ?? '');
  const missing = gold.filter((one) => !claims.some((claim) => isCounterpart(one, claim)));
  expect(missing).toEqual([]);
});
