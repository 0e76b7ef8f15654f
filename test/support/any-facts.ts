import fc from 'fast-check';
import type { Claim, EntityLabel } from '../../src/claims/claim.js';
import type { Article, Entity, Facts, Source } from '../../src/claims/entity.js';
import { anyClaims } from './claims.js';
import { quill } from './facts.js';

/** Any characters that are characters, ends of lines and of texts among them. */
const odd = fc.string({ unit: 'binary', maxLength: 12 });
const oddName = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
const instants = fc
  .date({ min: new Date('2016-01-01'), max: new Date('2018-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const digests = fc.stringMatching(/^[0-9a-f]{64}$/);

const source: fc.Arbitrary<Source> = fc.record({
  id: fc.constantFrom('source:a', 'source:b'),
  name: oddName,
  kind: fc.constantFrom('NEWS', 'DATASET', 'OFFICIAL'),
  reliability: fc.constantFrom('A', 'B', 'F'),
  reliabilityReason: odd,
  licence: odd,
  url: fc.option(odd),
});

/** All that the generated claims name. */
const named: readonly [EntityLabel, string, Partial<Entity>][] = [
  ['Constituency', 'town', { kind: 'CITY' }],
  ['Party', 'one', {}],
  ['Role', 'mayor', { kind: 'MAYOR', seats: 1, area: 'constituency:town', organisation: 'party:one' }],
  ['Role', 'deputy', { kind: 'OTHER', seats: 2 }],
  ['Contest', 'vote', { kind: 'PUBLIC_ELECTION' }],
  ['Contest', 'other', { kind: 'BY_ELECTION' }],
  ...['ada', 'bo', 'cy', 'dee'].map((slug): [EntityLabel, string, Partial<Entity>] => ['Person', slug, {}]),
];
const spelling = fc.record({
  name: oddName,
  aliases: fc.uniqueArray(oddName, { maxLength: 3 }),
  identifiers: fc.dictionary(fc.stringMatching(/^[a-z0-9]{1,8}$/), odd, { maxKeys: 3 }),
  recorded: instants,
});
const entities: fc.Arbitrary<Entity[]> = fc
  .array(spelling, { minLength: named.length, maxLength: named.length })
  .map((spellings) =>
    named.map(([label, slug, own], index) => quill(label, slug, { ...own, ...spellings[index] })),
  );

const article = fc.record({
  source: fc.constant('source:a'),
  title: odd,
  url: odd,
  published: fc.constantFrom('2016-08-11', '2016-08-10~', '2016'),
  versions: fc.uniqueArray(fc.record({ sha256: digests, characters: fc.integer({ min: 100, max: 1_000 }) }), {
    minLength: 1,
    maxLength: 3,
    selector: ({ sha256 }) => sha256,
  }),
  recorded: instants,
});
const articles: fc.Arbitrary<Article[]> = fc
  .tuple(fc.array(article, { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([all, areCopies]) =>
    // The one that is copied sorts last, so that the order of copying is not that of the ids.
    all.map((own, index) => ({
      ...own,
      id: `article:${'cba'[index]}`,
      copyOf: areCopies && index > 0 ? `article:${'cba'[index - 1]}` : null,
    })),
  );

const record = fc.record({
  article: fc.nat(),
  version: fc.nat(),
  gist: odd,
  recorded: instants,
  why: odd.filter((text) => text !== ''),
  isWithdrawn: fc.boolean(),
  isCorrection: fc.boolean(),
  passages: fc.array(
    fc.record({
      start: fc.integer({ min: 0, max: 50 }),
      end: fc.integer({ min: 51, max: 100 }),
      digest: digests,
    }),
    { maxLength: 3 },
  ),
});

const later = '2019-01-01T00:00:00+01:00';

/** Facts that may be recorded: claims that were corrected in a row, withdrawn and ranked, of articles in several versions. */
export const anyFacts: fc.Arbitrary<Facts> = fc
  .tuple(source, entities, articles, anyClaims, fc.infiniteStream(record))
  .map(([one, nodes, texts, claims, records]) => {
    const given: Claim[] = [];
    for (const [index, claim] of claims.entries()) {
      const { value } = records.next();
      if (value) given.push(recordedAs(claim, index, value, texts, one, given.at(-1)));
    }
    return {
      sources: [{ ...one, id: 'source:a' }],
      entities: nodes,
      articles: texts.map((text) => ({
        article: text,
        claims: given.filter(({ article: id }) => id === text.id),
      })),
    };
  });

function recordedAs(
  claim: Claim,
  index: number,
  how: typeof record extends fc.Arbitrary<infer Value> ? Value : never,
  texts: readonly Article[],
  { reliability }: Source,
  before: Claim | undefined,
): Claim {
  const text = texts[how.article % texts.length] as Article;
  const isRanked = claim.rank !== 'NORMAL';
  const { isWithdrawn, why } = how;
  return {
    ...claim,
    // Corrections sort before what they correct, so that the order of correcting is not that of the ids.
    id: `claim:${text.id.slice(8)}.${String(99 - index)}`,
    article: text.id,
    version: text.versions[how.version % text.versions.length]?.sha256 ?? '',
    published: text.published,
    origin: texts.some(({ copyOf }) => copyOf !== null) ? 'article:c' : text.id,
    source: 'source:a',
    reliability,
    passages: how.passages,
    gist: how.gist,
    recorded: how.recorded,
    rankReason: isRanked ? why : null,
    ranked: isRanked ? later : null,
    withdrawn: isWithdrawn ? later : null,
    withdrawnBy: isWithdrawn ? 'curator' : null,
    withdrawnWhy: isWithdrawn ? why : null,
    supersedes: how.isCorrection && before ? before.id : null,
  };
}
