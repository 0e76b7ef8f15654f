import { combobox } from '../combobox.js';
import { fromServer } from '../server.js';
import { completionsOf, nameIn } from './completions.js';

const mostOffered = 6;

const questionsQuery = /* GraphQL */ `
  query Questions {
    questions
  }
`;

const peopleQuery = /* GraphQL */ `
  query People($prefix: String!) {
    suggest(prefix: $prefix, types: [PERSON], first: 2) { name }
  }
`;

let templates: readonly string[] = [];

/** Offers questions that have an answer while one writes. */
export function suggestQuestions(input: HTMLInputElement, chosen: (question: string) => void): void {
  combobox(input, 'Questions that can be answered', async (text, signal) => {
    if (templates.length === 0)
      templates = (await fromServer<{ questions: string[] }>(questionsQuery, {}, signal)).questions;
    const people = await peopleNamed(nameIn(text, templates).slice(0, 200), signal);
    return completionsOf(text, templates, people, mostOffered).map((question) => ({
      text: question,
      chosen: () => chosen(question),
    }));
  });
}

async function peopleNamed(prefix: string, signal: AbortSignal): Promise<string[]> {
  if (prefix === '') return [];
  const { suggest } = await fromServer<{ suggest: { name: string }[] }>(peopleQuery, { prefix }, signal);
  return suggest.map(({ name }) => name);
}
