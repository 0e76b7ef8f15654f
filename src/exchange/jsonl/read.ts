import { createHash } from 'node:crypto';
import { didYouMean } from '../../claims/nearest.js';
import type { FactStream } from '../../record/stream.js';
import type { Archive } from '../archive.js';
import type { SeedDocument } from '../seed-document.js';
import { textAt } from '../seed-part.js';
import type { Problem } from '../seed-problem.js';
import { readClaimLine } from './check-claim-line.js';
import { readArticleLine, readEntityLine, readSourceLine } from './check-line.js';
import { readDecisionLine, readMatchLine } from './check-match-line.js';
import { factsIn } from './facts.js';
import { nothingKnown, type Reading } from './known.js';
import { jsonlVersion, type LineType, lineTypes } from './line.js';
import { linesOf, parseLine, problemAt, type ReadProgress, stateOf } from './lines.js';
import { headerShape } from './shape.js';

/** What a file holds, or all that is wrong with it. */
export interface JsonlFile {
  /** Read from the file again as they are asked for; only where there are no problems. */
  readonly facts: FactStream;
  readonly problems: readonly Problem[];
  /** How many passages were compared with their text, and how many were not because it is not at hand. */
  readonly passages: { readonly checked: number; readonly unchecked: number };
  /** SHA-256 of its lines. */
  readonly sha256: string;
}

const readers: Readonly<Record<LineType, (document: SeedDocument, reading: Reading) => void>> = {
  source: readSourceLine,
  entity: readEntityLine,
  match: readMatchLine,
  decision: readDecisionLine,
  article: readArticleLine,
  claim: readClaimLine,
};

/**
 * Reads a file of the lossless format line by line and checks everything in it; nothing is written.
 * @throws AlliancesError only where the file cannot be read
 */
export async function readJsonl(file: string, archive: Archive, progress?: ReadProgress): Promise<JsonlFile> {
  const known = nothingKnown();
  const reading: Reading = { known, archive, problems: [], passages: { checked: 0, unchecked: 0 } };
  const { problems, passages } = reading;
  const state = await stateOf(file);
  const hash = createHash('sha256');
  let isBegun = false;
  for await (const line of linesOf(file, progress)) {
    hash.update(`${line.text}\n`);
    const document = parseLine(file, line, problems);
    if (isBegun && document) readLine(document, reading);
    const unfit = isBegun ? null : document && unfitHeader(document);
    isBegun = true;
    if (!unfit) continue;
    problems.push(unfit);
    break;
  }
  if (!isBegun) problems.push(problemAt(file, 1, 'the file is empty', 'Name another.'));
  return { facts: factsIn(file, state, known), problems, passages, sha256: hash.digest('hex') };
}

/** Why a file that begins so cannot be read at all; null where it can. */
function unfitHeader(document: SeedDocument): Problem | null {
  const { success, data } = headerShape.safeParse(document.data);
  if (success && data.version >= 1 && data.version <= jsonlVersion) return null;
  if (success) {
    const message = `the file is of version ${data.version} of the format, and this reads them up to version ${jsonlVersion}`;
    return document.problem([], message, 'Use the release that wrote it, or export it again.');
  }
  const message = 'the first line does not say that this is a record of alliances';
  return document.problem([], message, 'Name a file that `alliances export --format jsonl` has written.');
}

function readLine(document: SeedDocument, reading: Reading): void {
  const type = textAt(document.data, 'type');
  const found = lineTypes.find((one) => one === type);
  if (found) {
    readers[found](document, reading);
    return;
  }
  const mend = didYouMean(type, lineTypes, `Known are ${lineTypes.join(', ')}.`);
  reading.problems.push(document.problem([], `"${type}" is no type of line`, mend));
}
