import type { Moment } from '../claims/moment.js';
import { lookUp } from './name.js';
import { nearestQuestions } from './nearest-question.js';
import type { Part } from './people.js';
import { readingsOf, templates } from './readings.js';
import type { Tools } from './tools.js';
import { wordsOf } from './words.js';

/** What a question is answered with; null where it is not. */
export type Attempt = (question: string, moment: Moment) => Promise<Part | null>;

const most = 3;
/** Each is asked before it is offered, so not all can be tried. */
const mostTried = 12;

/** The given questions that are answered; where none is, the nearest examples that the graph tells something of. */
export async function suggest(
  tools: Tools,
  attempt: Attempt,
  question: string,
  moment: Moment,
  given: readonly string[] = [],
): Promise<string[]> {
  const own = await firstOf(
    given.filter((one) => one !== question),
    mostTried,
    async (one) => (await attempt(one, moment)) !== null,
  );
  if (own.length > 0) return own;
  const people = await peopleIn(tools, question);
  const near = nearestQuestions(question, templates, people, readingsOf(question).templates);
  return firstOf([...new Set(near)], most, async (one) => tellsSomething(await attempt(one, moment)));
}

async function firstOf(
  questions: readonly string[],
  wanted: number,
  fits: (question: string) => Promise<boolean>,
): Promise<string[]> {
  const found: string[] = [];
  for (const question of questions.slice(0, mostTried)) {
    if (found.length === wanted) break;
    if (await fits(question)) found.push(question);
  }
  return found;
}

const tellsSomething = (part: Part | null) =>
  part !== null &&
  part.people.length + part.besides.length + part.values.length + (part.path?.length ?? 0) > 0;

/** People whom a word of the question names, at best in its order. */
async function peopleIn({ loaders }: Tools, question: string): Promise<string[]> {
  const known = new Set(templates.flatMap((template) => wordsOf(template)));
  const words = wordsOf(question).filter(
    (word) => /^\p{Lu}/u.test(word) || (word.length > 3 && !known.has(word)),
  );
  const found = await Promise.all(words.slice(0, mostTried).map((word) => lookUp(loaders, ['Person'], word)));
  return found.flatMap((one) => (one.found === 'ONE' ? [one.entity.name] : []));
}
