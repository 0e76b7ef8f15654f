import { wordsOf } from './words.js';

/** The three questions that share the most words with the one that was asked. */
export function nearestQuestions(question: string, among: readonly string[]): string[] {
  const asked = new Set(wordsOf(question).map((word) => word.toLowerCase()));
  const likeness = (other: string) => {
    const words = new Set(wordsOf(other).map((word) => word.toLowerCase()));
    const both = [...words].filter((word) => asked.has(word)).length;
    return (2 * both) / (asked.size + words.size || 1);
  };
  return [...among].sort((a, b) => likeness(b) - likeness(a)).slice(0, 3);
}
