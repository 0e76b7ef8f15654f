import type { ReviewedMatch } from '../claims/match-row.js';

/** A list of matches, a paragraph each, the likeliest first. */
export function matchesInWords(matches: readonly ReviewedMatch[], state: string): string {
  if (matches.length === 0) return state === 'open' ? 'Nobody is in doubt.' : 'There are none.';
  return [...matches]
    .sort((a, b) => (b.score ?? 100) - (a.score ?? 100) || (a.id < b.id ? -1 : 1))
    .map(matchInWords)
    .join('\n');
}

/** Who the two are, what speaks for it, and what was decided. */
export function matchInWords({ id, people, score, reasons, state, decisions }: ReviewedMatch): string {
  const pair = people.map((one) => `${one.name} (${one.id})`).join(' and ');
  const because = score === null ? '' : `: ${score} of 100, ${reasons.join(', ')}`;
  return [
    `${pair} ${state === 'ACCEPTED' ? 'are' : state === 'REJECTED' ? 'are not' : 'may be'} one${because}.`,
    `  ${id}`,
    ...decisions.map(
      ({ verdict, by, recorded, why, from, into }) =>
        `  ${recorded.slice(0, 10)} ${verdict.toLowerCase()} by ${by}${from && into ? `, ${from} into ${into}` : ''}${why ? `: ${why}` : ''}`,
    ),
  ].join('\n');
}
