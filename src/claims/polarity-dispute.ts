import type { Dated } from './dated.js';
import type { Found } from './dispute.js';
import { meeting } from './overlap.js';
import { sidesOf } from './side.js';
import { datedTo } from './value-dispute.js';

/** The same thing asserted by one and denied by another for a time they share. */
export function assertedAndDenied(edge: string, kind: string, claims: readonly Dated[]): Found[] {
  const pairs = claims.flatMap((one) =>
    claims.flatMap((other) => {
      const met = one.claim.polarity === other.claim.polarity ? null : meeting(one, other);
      return met ? [{ one, unless: met.unless }] : [];
    }),
  );
  const [first] = pairs;
  if (!first) return [];
  const sides = sidesOf([...new Set(pairs.map(({ one }) => one))], {
    claimOf: ({ claim }) => claim,
    agree: (one, other) => one.claim.polarity === other.claim.polarity,
    opennessOf: ({ start, end }) => datedTo(start, end),
    valueOf: ([{ claim }]) => claim.polarity,
  });
  return [
    {
      id: `dispute:polarity|${edge}|${kind}`,
      group: edge,
      kind: 'POLARITY',
      about: first.one.claim.subject,
      sides: sides.sort((a, b) => (a.value < b.value ? -1 : 1)),
      why: 'One says that it is so, the other that it is not.',
      unless: pairs.map(({ unless }) => unless).reduce((kept, unless) => (kept === null ? kept : unless)),
    },
  ];
}
