import type { Claim, Literal } from './claim.js';
import type { Found } from './dispute.js';
import { type ComputedShare, computedShare } from './figure.js';
import { groupBy } from './group.js';
import { disagree, figureInWords, literalInWords, opennessOf } from './literal.js';
import { sidesOf } from './side.js';

/** Figures of one person in one round that differ by more than their rounding. */
export function figuresApart(key: string, claims: readonly Claim[]): Found[] {
  const groups = groupBy(claims, (claim) => `${claim.predicate}|${claim.subject}`);
  return [...groups].flatMap(([figure, group]) => {
    const apart = group.filter((claim) => group.some((other) => differ(claim, other)));
    const [first] = apart;
    if (!first) return [];
    const sides = sidesOf(apart, {
      claimOf: (claim) => claim,
      agree: (one, other) => !differ(one, other),
      opennessOf: ({ literal }) => (literal ? opennessOf(literal) : Number.POSITIVE_INFINITY),
      valueOf: ([{ literal }]) => (literal ? literalInWords(literal) : ''),
    });
    const why = 'The figures differ by more than rounding.';
    const id = `dispute:${key}|${figure}`;
    return [{ id, group: key, kind: 'VALUE' as const, about: first.subject, sides, why, unless: null }];
  });
}

/** Stated shares that the stated votes of the same round do not give. */
export function computedApart(key: string, claims: readonly Claim[]): Found[] {
  const shares = claims.filter(({ predicate }) => predicate === 'VOTE_SHARE');
  const values = groupBy(
    shares,
    ({ subject, literal }) => `${subject}|${literal ? literalInWords(literal) : ''}`,
  );
  return [...values].flatMap(([value, stating]) => {
    const [{ subject, literal } = { subject: '', literal: null }] = stating;
    const computed = computedShare(subject, claims);
    if (!computed || !literal || !disagree(literal, exactly(computed.percent))) return [];
    return [disputeOf(key, value, literal, stating, computed, claims)];
  });
}

function disputeOf(
  key: string,
  value: string,
  literal: Literal,
  stating: readonly Claim[],
  computed: ComputedShare,
  claims: readonly Claim[],
): Found {
  const percent = computed.percent.toFixed(1);
  const counts = claims.filter(({ id }) => computed.claims.includes(id));
  return {
    id: `dispute:${key}|computed|${value}`,
    group: key,
    kind: 'COMPUTED',
    about: stating[0]?.subject ?? key,
    sides: [
      { value: literalInWords(literal), claims: stating, openness: opennessOf(literal) },
      { value: `${percent} percent`, claims: counts, openness: 0 },
    ],
    why: `${computed.votes} of the ${computed.total} votes stated for ${computed.candidates} candidates are ${percent} %, not ${figureInWords(literal)} %.`,
    // Ballots that are not stated can only make the share smaller than it is computed.
    unless: Number(literal.value) < computed.percent ? 'ballots other than those stated were counted' : null,
  };
}

const exactly = (value: number): Literal => ({ value, unit: 'percent', bound: 'EXACT' });

function differ(one: Claim, other: Claim): boolean {
  return one.literal !== null && other.literal !== null && disagree(one.literal, other.literal);
}
