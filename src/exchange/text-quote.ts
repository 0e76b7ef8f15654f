/** A passage with what stands beside it, as a TextQuoteSelector (W3C Web Annotation) has it. */
export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** By extended grapheme clusters (Unicode Standard Annex 29), which are the same in every language. */
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The passage between two code points, with at most so many before it and after it. At its outer ends it has no part of
 * what is read as one character: a letter with its combining marks, or an emoji of several code points.
 * @param points the text, by code points
 */
export function textQuote(
  points: readonly string[],
  start: number,
  end: number,
  characters: number,
): TextQuote {
  const text = points.join('');
  const segments = graphemes.segment(text);
  const offsetOf = (point: number) => points.slice(0, point).join('').length;
  /** The character that goes on across a place in the text; null where one ends there and another begins. */
  const across = (offset: number) => {
    const found = segments.containing(offset);
    return found && found.index < offset ? found : null;
  };
  const [from, to] = [offsetOf(start), offsetOf(end)];
  const [first, last] = [offsetOf(Math.max(0, start - characters)), offsetOf(end + characters)];
  const [cutBefore, cutAfter] = [across(first), across(last)];
  const begin = cutBefore ? cutBefore.index + cutBefore.segment.length : first;
  return {
    exact: text.slice(from, to),
    prefix: text.slice(Math.min(begin, from), from),
    suffix: text.slice(to, Math.max(cutAfter ? cutAfter.index : last, to)),
  };
}
