import * as chrono from 'chrono-node';
import { daysOf } from '../claims/time.js';

/** Longer than any question that a family has; nothing is matched beyond it. */
const longest = 300;

/** The words of a question: no closing mark, possessives as words of their own. Empty where it is too long. */
export function wordsOf(question: string): string[] {
  if (question.length > longest) return [];
  return question
    .normalize('NFC')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[?!.\s]+$/, '')
    .replace(/'s(?=\s|$)/gi, " 's")
    .replace(/s'(?=\s|$)/gi, "s 's")
    .replace(/[,:]?\s+/g, ' ')
    .trim()
    .split(' ')
    .filter(Boolean);
}

const datePrepositions = new Set(['in', 'on', 'at', 'during', 'of']);

/** Parts a closing date ("as of June 2017", "in 2016") from the question, as an EDTF date; null where there is none. */
export function withoutDate(words: readonly string[]): { words: readonly string[]; asOf: string | null } {
  for (let at = words.length - 1; at > 0 && at >= words.length - 5; at -= 1) {
    const preposition = words[at - 1]?.toLowerCase() ?? '';
    const asOf = datePrepositions.has(preposition) ? dateOf(words.slice(at).join(' ')) : null;
    if (asOf === null) continue;
    const isAsOf = preposition === 'of' || (preposition === 'at' && words[at - 2]?.toLowerCase() === 'as');
    return { words: words.slice(0, isAsOf && words[at - 2]?.toLowerCase() === 'as' ? at - 2 : at - 1), asOf };
  }
  return { words, asOf: null };
}

/** An EDTF date, or a date in English with its year; a month or a day is never guessed. */
function dateOf(text: string): string | null {
  try {
    daysOf(text);
    return text;
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
