import { wordsOf } from './words.js';

/**
 * The examples, those first that share the most telling words with the question: a word tells the more, the fewer
 * examples have it; one of the family that the question was read as comes before all. Where a person is named instead of the example's own, marked `{Corbyn}`, theirs stands there too.
 */
export function nearestQuestions(
  question: string,
  examples: readonly string[],
  people: readonly string[],
  ofFamily: readonly string[] = [],
): string[] {
  const asked = new Set(stemsOf(question));
  const known = examples.map((example) => new Set(stemsOf(example)));
  const weightOf = (stem: string) =>
    Math.log((1 + examples.length) / (1 + known.filter((stems) => stems.has(stem)).length));
  const likeness = (example: string) => {
    const stems = stemsOf(example);
    const total = stems.reduce((sum, stem) => sum + weightOf(stem), 0);
    const shared = stems.filter((stem) => asked.has(stem)).reduce((sum, stem) => sum + weightOf(stem), 0);
    return shared / Math.sqrt(total || 1);
  };
  const rank = (example: string) => {
    const at = ofFamily.indexOf(example);
    return at < 0 ? likeness(example) : 1000 - at;
  };
  const near = [...examples].sort((a, b) => rank(b) - rank(a));
  const [person] = people;
  if (person === undefined) return near.map(bare);
  const named = near.flatMap((example) => [
    ...withPerson(example, person),
    ...(ofFamily.includes(example) ? [bare(example)] : []),
  ]);
  // Whoever is named can be asked about, whatever else is not understood.
  return [...named.slice(0, 2), `who is ${person}`, ...named.slice(2), ...near.map(bare)];
}

/** The example as it is asked. */
export const bare = (example: string) => example.replace(/[{}]/g, '');

function withPerson(example: string, person: string): string[] {
  const isThere = person.split(' ').some((word) => bare(example).includes(word));
  if (isThere) return [bare(example)];
  return example.includes('{') ? [example.replace(/\{.*?\}/, () => person)] : [];
}

/** Words in the singular: "allies" and "ally" are one. */
const stemsOf = (text: string) =>
  wordsOf(bare(text)).map((word) =>
    word
      .toLowerCase()
      .replace(/ies$/, 'y')
      .replace(/(?<=..[^s])s$/, ''),
  );
