import { basename } from 'node:path';
import { z } from 'zod';
import type { Passage } from '../claims/claim.js';
import type { Article, Source } from '../claims/entity.js';
import { didYouMean } from '../claims/nearest.js';
import { daysOf } from '../claims/time.js';
import type { Archive } from './archive.js';
import type { SeedDocument } from './seed-document.js';
import { parsePart } from './seed-explain.js';
import { entriesAt, itemsOf } from './seed-part.js';
import { checkPassage, checkVersions } from './seed-passages.js';
import type { Problem } from './seed-problem.js';
import { articleHeader, claimShape, passageShape, type SeedClaim } from './seed-shape.js';

/** An article's file with its shape checked, before its claims are checked against the registry. */
export interface SeedArticle {
  readonly document: SeedDocument;
  /** Null where the head of the file is wrong; its claims are then checked all the same. */
  readonly article: Article | null;
  readonly passages: ReadonlyMap<string, Passage>;
  readonly claims: readonly { readonly index: number; readonly claim: SeedClaim }[];
  readonly checked: number;
}

export function readArticle(
  document: SeedDocument,
  sources: ReadonlyMap<string, Source | null>,
  archive: Archive,
  problems: Problem[],
): SeedArticle {
  const article = readHead(document, sources, problems);
  const passages = readPassages(document, problems);
  const claims = itemsOf(document.data, 'claims').flatMap((item, index) => {
    const claim = parsePart(document, ['claims', index], item, claimShape, problems);
    return claim ? [{ index, claim }] : [];
  });
  const newest = article?.versions.at(-1);
  if (article && newest) {
    problems.push(...checkVersions(document, basename(document.file, '.yaml'), article.versions, archive));
    for (const [name, passage] of passages)
      problems.push(...checkPassage(document, name, passage, newest, archive));
  }
  const atHand = newest !== undefined && archive.textOf(newest.sha256) !== null;
  return { document, article, passages, claims, checked: atHand ? passages.size : 0 };
}

function readHead(
  document: SeedDocument,
  sources: ReadonlyMap<string, Source | null>,
  problems: Problem[],
): Article | null {
  const shape = articleHeader(z.unknown(), z.unknown());
  const head = parsePart(document, [], document.data, shape, problems);
  if (!head) return null;
  const { slug, source, title, url, published, copyOf = null, versions, recorded } = head;
  const wrong = [
    ...(slug === basename(document.file, '.yaml')
      ? []
      : [document.problem(['slug'], `the slug "${slug}" is not the file's name`, 'Make them the same.')]),
    ...(sources.has(source)
      ? []
      : [
          document.problem(
            ['source'],
            `"${source}" is unknown`,
            didYouMean(source, sources.keys(), 'Add it to sources.yaml first.'),
          ),
        ]),
    ...checkPublished(document, published),
  ];
  problems.push(...wrong);
  return wrong.length > 0
    ? null
    : { id: `article:${slug}`, source, title, url, published, copyOf, versions, recorded };
}

function checkPublished(document: SeedDocument, published: string): Problem[] {
  try {
    daysOf(published);
    return [];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [document.problem(['published'], error.message, 'Write one EDTF date, such as 2016-08-11~.')];
  }
}

function readPassages(document: SeedDocument, problems: Problem[]): Map<string, Passage> {
  const found = new Map<string, Passage>();
  for (const [name, item] of entriesAt(document.data, 'passages')) {
    const passage = parsePart(document, ['passages', name], item, passageShape, problems);
    if (passage) found.set(name, passage);
  }
  return found;
}
