import { decisionId, matchId } from '../../claims/match.js';
import type { SeedDocument } from '../seed-document.js';
import { parsePart } from '../seed-explain.js';
import { textAt } from '../seed-part.js';
import { taken, unknown } from './check-line.js';
import type { Reading } from './known.js';
import { lineShapes } from './shape.js';

export function readMatchLine(document: SeedDocument, reading: Reading): void {
  const { known, problems } = reading;
  const id = textAt(document.data, 'id');
  const parsed = parsePart(document, [], document.data, lineShapes.match, problems);
  if (known.matches.has(id)) problems.push(taken(document, id));
  known.matches.set(id, 0);
  if (!parsed) return;
  const [one = '', other = ''] = parsed.people;
  checkPeople(document, parsed.people, reading);
  checkId(document, id, matchId(one, other), reading);
}

/** Decisions come in the order in which they were made, so that merges can be made again in it. */
export function readDecisionLine(document: SeedDocument, reading: Reading): void {
  const { known, problems } = reading;
  const parsed = parsePart(document, [], document.data, lineShapes.decision, problems);
  if (!parsed) return;
  const { id, match, number, verdict, from, into } = parsed;
  const before = known.matches.get(match);
  if (before === undefined) problems.push(unknown(document, match, known.matches));
  else if (number !== before + 1) {
    const message = `it is decision ${number} of ${match}, and ${before} came before it`;
    problems.push(document.problem([], message, 'Put them in the order of their numbers.'));
  }
  known.matches.set(match, number);
  checkId(document, id, decisionId(match, number), reading);
  const merged = [from, into].flatMap((one) => one ?? []);
  checkPeople(document, merged, reading);
  if (merged.length !== (verdict === 'ACCEPTED' ? 2 : 0)) {
    const mend = 'Give `from` and `into` where it is ACCEPTED, and nowhere else.';
    problems.push(document.problem([], `it is ${verdict}, and names ${merged.length} people`, mend));
  }
}

function checkPeople(document: SeedDocument, people: readonly string[], { known, problems }: Reading): void {
  for (const person of people) {
    const label = known.labels.get(person);
    if (!label) problems.push(unknown(document, person, known.labels));
    else if (label !== 'Person')
      problems.push(document.problem([], `"${person}" is a ${label}, not a Person`, 'Correct it.'));
  }
}

function checkId(document: SeedDocument, id: string, expected: string, { problems }: Reading): void {
  if (id !== expected) problems.push(document.problem([], `"${id}" is not its id`, `Name it "${expected}".`));
}
