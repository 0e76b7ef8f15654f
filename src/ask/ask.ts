import type { Moment } from '../claims/moment.js';
import type { Answer } from './answer.js';
import type { Asked } from './asked.js';
import { answerBeaten, answerWinner } from './contest.js';
import { answerFigure } from './figure.js';
import { examples, readingsOf } from './grammar.js';
import { nearestQuestions } from './nearest-question.js';
import { listed } from './noun.js';
import { answerPath } from './path.js';
import { answerPeople, type Part } from './people.js';
import { answerProfile } from './profile.js';
import { NameUnresolved, type Unresolved } from './resolve.js';
import type { Tools } from './tools.js';

/**
 * Answers a question in English from the graph alone. A date that the question names goes before the moment's.
 * What is not understood, or names what the graph does not hold, is said to be so and never guessed.
 */
export async function ask(tools: Tools, question: string, moment: Moment): Promise<Answer> {
  const { asked, asOf } = readingsOf(question);
  const at = { asOf: asOf ?? moment.asOf, knownAt: moment.knownAt };
  const unresolved: Unresolved[] = [];
  for (const reading of asked) {
    try {
      const part = await answerOf(tools, reading, at);
      return {
        ...shared(question, { ...at, asOf: part.asOf ?? at.asOf }),
        ...part,
        outcome: 'ANSWERED',
        suggestions: [],
      };
    } catch (error) {
      if (!(error instanceof NameUnresolved)) throw error;
      unresolved.push(error.unresolved);
    }
  }
  const several = unresolved.find(({ found }) => found === 'SEVERAL');
  const best =
    several ?? unresolved.find((one) => one.found === 'NONE' && one.suggestions.length > 0) ?? unresolved[0];
  return {
    ...nothing,
    ...shared(question, at),
    ...(best ? nameless(question, best) : notUnderstood(question)),
  };
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

/** Suggests the question again with each name that may be meant in place of the one that was given. */
function nameless(
  question: string,
  unresolved: Unresolved,
): Pick<Answer, 'outcome' | 'sentence' | 'suggestions'> {
  const { name } = unresolved;
  const instead = (other: string) => question.replace(name, () => other);
  if (unresolved.found === 'SEVERAL') {
    const choices = unresolved.choices.map((entity) => entity.name);
    return {
      outcome: 'AMBIGUOUS',
      sentence: `"${name}" may be ${listed(choices)}: which is meant?`,
      suggestions: choices.map(instead),
    };
  }
  const near = unresolved.suggestions.map((entity) => instead(entity.name));
  const suggestions = near.length > 0 ? near : nearestQuestions(question, examples);
  return {
    outcome: 'NOT_FOUND',
    sentence: `The graph holds nothing named "${name}".`,
    suggestions,
  };
}

function notUnderstood(question: string): Pick<Answer, 'outcome' | 'sentence' | 'suggestions'> {
  return {
    outcome: 'NOT_UNDERSTOOD',
    sentence: 'This question is not understood. The nearest that can be answered are suggested.',
    suggestions: nearestQuestions(question, examples),
  };
}
