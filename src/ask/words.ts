import * as chrono from 'chrono-node';
import { askedDate } from '../claims/moment.js';

/** Longer than any question that a family has; nothing is matched beyond it. */
const longest = 300;

const courtesies =
  /^(?:(?:please|(?:can|could) you|do you know|tell me),?\s+)+(?=(?:who|whom|which|what|how|is|are|was|were|does|did|name|list)\b)|,?\s+please$/gi;

/** The words of a question: no closing mark, possessives as words of their own. Empty where it is too long. */
export function wordsOf(question: string): string[] {
  if (question.length > longest) return [];
  return question
    .normalize('NFC')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/["“”„«»()]/g, ' ')
    .trim()
    .replace(/^'(.*)'(?=[?!.\s]*$)/, '$1')
    .replace(/[?!.,;:\s]+$/, '')
    .replace(courtesies, '')
    .replace(/\b(who|what)'s\b/gi, '$1 is')
    .replace(/\b(pro|anti)-(?=\p{L})/giu, '$1 ')
    .replace(/'s(?=\s|$)/gi, " 's")
    .replace(/s'(?=\s|$)/gi, "s 's")
    .replace(/[,:]?\s+/g, ' ')
    .trim()
    .split(' ')
    .filter(Boolean);
}

const datePrepositions = new Set(['in', 'on', 'at', 'during', 'of']);
const nowWords = new Set(['now', 'today', 'nowadays', 'currently', 'presently']);
const mostDateWords = 4;

/**
 * Parts a dated clause ("as of June 2017", "in 2016") from the question, as an EDTF date; null where there is none.
 * It may close the question, open it or stand within; the last one counts.
 */
export function withoutDate(words: readonly string[]): { words: readonly string[]; asOf: string | null } {
  for (let at = words.length - 1; at > 0; at -= 1) {
    const preposition = words[at - 1]?.toLowerCase() ?? '';
    const length = datePrepositions.has(preposition) ? dateLength(words.slice(at)) : 0;
    if (length === 0) continue;
    const isAs = (preposition === 'of' || preposition === 'at') && words[at - 2]?.toLowerCase() === 'as';
    const rest = [...words.slice(0, isAs ? at - 2 : at - 1), ...words.slice(at + length)];
    return { words: rest, asOf: dateOf(words.slice(at, at + length).join(' ')) };
  }
  const rest = words.filter((word) => !nowWords.has(word.toLowerCase()));
  return { words: rest, asOf: rest.length < words.length ? dateOf('today') : null };
}

/** How many of the first words are a date; the longest that there is. */
function dateLength(words: readonly string[]): number {
  const most = Math.min(mostDateWords, words.length);
  const lengths = Array.from({ length: most }, (_, index) => most - index);
  return lengths.find((length) => dateOf(words.slice(0, length).join(' ')) !== null) ?? 0;
}

/** An EDTF date, or a date in English with its year; a month or a day is never guessed. */
function dateOf(text: string): string | null {
  try {
    return askedDate(text);
  } catch {
    // Of 08/11/2016 nobody can tell which is the month.
    if (/^\d+[/.]\d+[/.]\d+$/.test(text)) return null;
    const [found] = chrono.en.GB.parse(text);
    if (found?.text !== text || !found.start.isCertain('year') || !found.start.isCertain('month'))
      return null;
    const two = (value: number | null) => String(value).padStart(2, '0');
    const month = `${String(found.start.get('year')).padStart(4, '0')}-${two(found.start.get('month'))}`;
    return found.start.isCertain('day') ? `${month}-${two(found.start.get('day'))}` : month;
  }
}
