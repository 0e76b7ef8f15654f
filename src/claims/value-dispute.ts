import type { Dated } from './dated.js';
import type { Found } from './dispute.js';
import { differ, isTimeless, statedValue } from './key.js';
import { opennessOf } from './literal.js';
import { type Meeting, meeting } from './overlap.js';
import { sidesOf } from './side.js';
import { widthOf } from './time.js';
import { predicateOf } from './vocabulary.js';

/** Different values for a key that has one at a time; a value that changed is no conflict. */
export function valuesApart(key: string, claims: readonly Dated[]): Found[] {
  const pairs = claims.flatMap((one) =>
    claims.flatMap((other) => {
      const clash = clashOf(one, other);
      return clash ? [{ one, clash }] : [];
    }),
  );
  const apart = [...new Set(pairs.map(({ one }) => one))];
  const [first] = apart;
  if (!first) return [];
  const sides = sidesOf(apart, {
    claimOf: ({ claim }) => claim,
    agree: (one, other) => !differ(one.claim, other.claim),
    opennessOf: ({ claim, start, end }) => (claim.literal ? opennessOf(claim.literal) : datedTo(start, end)),
    valueOf: ([{ claim }]) => statedValue(claim),
  });
  return [
    {
      id: `dispute:${key}`,
      group: key,
      kind: 'VALUE',
      about: (key.startsWith('holder|') && first.claim.object) || first.claim.subject,
      sides,
      why: whyOne[predicateOf(first.claim.predicate).key ?? 'subject'],
      // One pair that clashes outright is enough.
      unless: pairs
        .map(({ clash }) => clash.unless)
        .reduce((kept, unless) => (kept === null ? kept : unless)),
    },
  ];
}

const whyOne = {
  role: 'Only one person can hold the post at a time.',
  nominee: 'A party has only one nominee in a contest.',
  subject: 'Only one of these can be so.',
  figure: 'Only one of these figures can be right.',
} as const;

function clashOf(one: Dated, other: Dated): Meeting {
  if (!differ(one.claim, other.claim)) return null;
  return isTimeless(one.claim) ? { unless: null } : meeting(one, other);
}

/** To how many days the time is given, at its best. */
export const datedTo = (...limits: readonly (Dated['start'] | Dated['end'])[]) =>
  Math.min(...limits.flatMap((limit) => (limit ? [widthOf(limit)] : [])));
