import { checkClaim } from '../../claims/check.js';
import type { Claim } from '../../claims/claim.js';
import { isDate } from '../../claims/time.js';
import type { SeedDocument } from '../seed-document.js';
import { parsePart } from '../seed-explain.js';
import { textAt } from '../seed-part.js';
import { checkPassage } from '../seed-passages.js';
import { taken, unknown } from './check-line.js';
import { type Known, type Reading, registryOf } from './known.js';
import { type ClaimLine, lineShapes } from './shape.js';

export function readClaimLine(document: SeedDocument, reading: Reading): void {
  const { known, problems } = reading;
  const id = textAt(document.data, 'id');
  const parsed = parsePart(document, [], document.data, lineShapes.claim, problems);
  if (known.claims.has(id)) problems.push(taken(document, id));
  if (parsed) checkStated(document, completed(parsed, known), reading);
  known.claims.add(id);
}

function checkStated(document: SeedDocument, claim: Claim, reading: Reading): void {
  const { known, problems } = reading;
  for (const { path, message, mend } of checkClaim(claim, registryOf(known)))
    problems.push(document.problem(path, `"${path.join('.')}": ${message}`, mend));
  if (!known.articles.has(claim.article)) problems.push(unknown(document, claim.article, known.articles));
  if (claim.supersedes !== null && !known.claims.has(claim.supersedes))
    problems.push(unknown(document, claim.supersedes, known.claims));
  checkEvidence(document, claim, reading);
}

/** With what is its article's, its source's and its role's; where those are wrong, with what harms no check. */
export function completed({ type, ...own }: ClaimLine, known: Known): Claim {
  const article = known.articles.get(own.article);
  return {
    ...own,
    statedSubject: null,
    statedObject: null,
    roleKind: known.roleKinds.get(own.role ?? '') ?? null,
    published: article && isDate(article.published) ? article.published : '0001',
    origin: article?.origin ?? own.article,
    source: article?.source ?? '',
    reliability: known.sources.get(article?.source ?? '')?.reliability ?? 'F',
  };
}

/** Whether its version is one of its article's, and its passages lie in that and are what their digests say. */
function checkEvidence(document: SeedDocument, claim: Claim, { known, archive, ...reading }: Reading): void {
  const article = known.articles.get(claim.article);
  if (!article) return;
  const version = article.versions.find(({ sha256 }) => sha256 === claim.version);
  if (!version) {
    const message = `"${claim.version}" is no version of ${claim.article}`;
    reading.problems.push(document.problem([], message, 'Correct it, or add the version to the article.'));
    return;
  }
  for (const passage of claim.passages)
    reading.problems.push(...checkPassage(document, '', passage, version, archive));
  const atHand = archive.textOf(version.sha256) !== null;
  reading.passages[atHand ? 'checked' : 'unchecked'] += claim.passages.length;
}
