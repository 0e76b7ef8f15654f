import { createHash } from 'node:crypto';
import { firstPublished, iso, lastPublished } from './days.mjs';

const recorded = '2026-12-01T09:00:00Z';
const sha256 = (text) => createHash('sha256').update(text).digest('hex');

export const source = {
  id: 'source:bench-times',
  name: 'The Bench Times',
  kind: 'NEWS',
  reliability: 'B',
  reliabilityReason: 'made up',
  licence: 'none',
  url: null,
};

export const articlesOf = (number) =>
  Array.from({ length: number }, (_, index) => ({
    id: `article:bench-${index}`,
    source: source.id,
    title: `Report ${index}`,
    url: `https://example.org/${index}`,
    published: iso(firstPublished + (index % (lastPublished - firstPublished + 1))),
    copyOf: null,
    versions: [{ sha256: sha256(`report ${index}`), characters: 4000 }],
    recorded,
  }));

const passage = { start: 120, end: 180, digest: sha256('a passage') };

/** A claim as a seed file would give it, in one article. @param number what tells it from all others */
export function claimOf(article, number, own) {
  return {
    id: `claim:${article.id.slice('article:'.length)}/${number}`,
    object: null,
    statedSubject: null,
    statedObject: null,
    literal: null,
    status: null,
    role: null,
    roleKind: null,
    contest: null,
    party: null,
    round: null,
    hedges: [],
    polarity: 'ASSERTED',
    rank: 'NORMAL',
    rankReason: null,
    ranked: null,
    passages: [passage],
    gist: 'Says so.',
    recorded,
    withdrawn: null,
    withdrawnBy: null,
    withdrawnWhy: null,
    supersedes: null,
    published: article.published,
    article: article.id,
    version: article.versions[0].sha256,
    origin: article.id,
    source: source.id,
    reliability: source.reliability,
    ...own,
  };
}
