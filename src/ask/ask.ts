import type { Moment } from '../claims/moment.js';
import type { Answer } from './answer.js';
import type { Asked } from './asked.js';
import { answerBeaten, answerWinner } from './contest.js';
import { answerFigure } from './figure.js';
import { listed } from './noun.js';
import { answerPath } from './path.js';
import { answerPeople, type Part } from './people.js';
import { answerProfile } from './profile.js';
import { readingsOf } from './readings.js';
import { NameUnresolved, type Unresolved } from './resolve.js';
import { suggest } from './suggest.js';
import type { Tools } from './tools.js';

/**
 * Answers a question in English from the graph alone. A date that the question names goes before the moment's.
 * What is not understood, or names what the graph does not hold, is said to be so and never guessed.
 */
export async function ask(tools: Tools, question: string, moment: Moment): Promise<Answer> {
  const { asOf } = readingsOf(question);
  const at = { asOf: asOf ?? moment.asOf, knownAt: moment.knownAt };
  const { part, unresolved } = await attempt(tools, question, moment);
  if (part) {
    return {
      ...shared(question, { ...at, asOf: part.asOf ?? at.asOf }),
      ...part,
      outcome: 'ANSWERED',
      suggestions: [],
    };
  }
  const several = unresolved.find(({ found }) => found === 'SEVERAL');
  const best =
    several ?? unresolved.find((one) => one.found === 'NONE' && one.suggestions.length > 0) ?? unresolved[0];
  const { instead = [], ...told } = best ? nameless(question, best) : notUnderstood;
  const again = async (other: string, then: Moment) => (await attempt(tools, other, then)).part;
  const suggestions = await suggest(tools, again, question, moment, instead);
  return { ...nothing, ...shared(question, at), ...told, suggestions };
}

/** What the first reading whose names are all found is answered with, and the names that others failed at. */
async function attempt(tools: Tools, question: string, moment: Moment) {
  const { asked, asOf } = readingsOf(question);
  const unresolved: Unresolved[] = [];
  for (const reading of asked) {
    try {
      const part = await answerOf(tools, reading, { ...moment, asOf: asOf ?? moment.asOf });
      return { part, unresolved };
    } catch (error) {
      if (!(error instanceof NameUnresolved)) throw error;
      unresolved.push(error.unresolved);
    }
  }
  return { part: null, unresolved };
}

function answerOf(tools: Tools, asked: Asked, moment: Moment): Promise<Part> {
  switch (asked.family) {
    case 'PEOPLE':
      return answerPeople(tools, asked, moment);
    case 'BEATEN':
      return answerBeaten(tools, asked, moment);
    case 'WINNER':
      return answerWinner(tools, asked, moment);
    case 'FIGURE':
      return answerFigure(tools, asked, moment);
    case 'PATH':
      return answerPath(tools, asked, moment);
    case 'PROFILE':
      return answerProfile(tools, asked, moment);
  }
}

function shared(question: string, { asOf, knownAt }: Moment) {
  const parameters = new URLSearchParams({ q: question, ...(asOf && { asOf }), ...(knownAt && { knownAt }) });
  return { question, asOf, knownAt, permalink: `/?${parameters}` };
}

const nothing = {
  kind: null,
  interpretation: null,
  evidenceUpTo: null,
  count: null,
  verdict: null,
  disputed: false,
  people: [],
  besides: [],
  values: [],
  path: null,
  graphql: null,
  cypher: null,
} as const;

interface NotAnswered extends Pick<Answer, 'outcome' | 'sentence'> {
  /** The question again with each name that may be meant in place of the one that was given. */
  readonly instead?: readonly string[];
}

function nameless(question: string, unresolved: Unresolved): NotAnswered {
  const { name } = unresolved;
  const isFound = unresolved.found === 'SEVERAL';
  const near = isFound ? unresolved.choices : unresolved.suggestions;
  const instead = near.map((other) =>
    question.includes(name) ? question.replace(name, () => other.name) : `who is ${other.name}`,
  );
  return isFound
    ? {
        outcome: 'AMBIGUOUS',
        sentence: `"${name}" may be ${listed(
          near.map((other) => other.name),
          'or',
        )}: which is meant?`,
        instead,
      }
    : { outcome: 'NOT_FOUND', sentence: `The graph holds nothing named "${name}".`, instead };
}

const notUnderstood: NotAnswered = {
  outcome: 'NOT_UNDERSTOOD',
  sentence: 'This question is not understood. Near to it, these can be answered.',
};
