import type { Claim, EntityLabel } from '../../src/claims/claim.js';
import type { Entity, Facts } from '../../src/claims/entity.js';
import { claim } from './claims.js';
import { rawSession } from './raw.js';

/** A node of which nothing is claimed yet. */
export const quill = (label: EntityLabel, slug: string, own: Partial<Entity> = {}): Entity => ({
  id: `${label.toLowerCase()}:${slug}`,
  label,
  slug,
  name: slug,
  aliases: [],
  identifiers: {},
  kind: null,
  area: null,
  organisation: null,
  seats: null,
  recorded: '2026-01-01T00:00:00Z',
  ...own,
});

/** One article that says so much of the quills, people who are in no other test's graph. */
export function said(slug: string, ...statements: readonly Partial<Claim>[]): Facts {
  const article = `article:quill-${slug}`;
  const source = {
    id: 'source:quill',
    name: 'Quill',
    kind: 'NEWS',
    reliability: 'B',
    reliabilityReason: '',
    licence: '',
    url: null,
  } as const;
  const recorded = statements[0]?.recorded ?? '2026-01-01T00:00:00Z';
  const sha256 = `quill-${slug}`.padEnd(64, '0');
  const own = {
    id: article,
    source: source.id,
    title: slug,
    url: `https://example.org/${slug}`,
    published: '2016-08-11',
  };
  return {
    sources: [source],
    entities: ['quill-a', 'quill-b', 'quill-c'].map((slug) => quill('Person', slug)),
    articles: [
      {
        article: { ...own, copyOf: null, recorded, versions: [{ sha256, characters: 10 }] },
        claims: statements.map((statement, index) =>
          claim({
            id: `claim:quill-${slug}${index === 0 ? '' : `-${index}`}`,
            article,
            source: source.id,
            version: sha256,
            subject: 'person:quill-a',
            object: 'person:quill-b',
            ...statement,
          }),
        ),
      },
    ],
  };
}

/** Takes all that was said of the quills out of the suite's graph. */
export async function forgetQuills(): Promise<void> {
  const own = "MATCH (n) WHERE n.id CONTAINS ':quill' OR n.article CONTAINS ':quill' DETACH DELETE n";
  await rawSession((session) => session.run(own));
}
