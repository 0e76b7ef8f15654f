import type { Claim, Reliability } from './claim.js';
import type { Dispute, Found } from './dispute.js';
import type { WeighedSide } from './side.js';

type Stated = Pick<WeighedSide, 'claims'>;
type Favour = { readonly value: string; readonly reason: string } | null;

/** One thing that speaks for a side: the greater, the more. */
interface Measure {
  readonly weightOf: (side: WeighedSide, all: readonly WeighedSide[]) => number;
  readonly more: string;
  readonly less: string;
}

/**
 * Advice on a dispute, by the first of these that tells the sides apart: how reliable the best source of a side is,
 * how precise its best claim, how many independent sources it has. The reason says what else speaks for it or against.
 */
export function favoured(dispute: Found): Favour {
  if (isAssumed(dispute)) return null;
  const { sides } = dispute;
  const best = [...sides].sort((a, b) => compare(b, a, sides))[0];
  if (!best || sides.some((side) => side !== best && compare(best, side, sides) <= 0)) return null;
  const others = sides.filter((side) => side !== best);
  const leads = (measure: Measure) =>
    others.map((side) => measure.weightOf(best, sides) - measure.weightOf(side, sides));
  const contra = measures.filter((measure) => leads(measure).some((lead) => lead < 0));
  const pro = measures.filter(
    (measure) => !contra.includes(measure) && leads(measure).some((lead) => lead > 0),
  );
  const though = contra.length > 0 ? `though ${contra.map(({ less }) => less).join(' and ')}` : [];
  return { value: best.value, reason: [pro.map(({ more }) => more).join(' and '), though].flat().join(', ') };
}

/** A figure that rests on an assumption is no better than the assumption. */
const isAssumed = ({ kind, unless }: Pick<Found, 'kind' | 'unless'>) =>
  kind === 'COMPUTED' && unless !== null;

/** Why the evidence favours no side, in one sentence; null where it favours one. */
export function undecided(dispute: Pick<Dispute, 'kind' | 'unless' | 'favours'>): string | null {
  if (dispute.favours !== null) return null;
  return isAssumed(dispute)
    ? 'What was computed is no better than its assumption.'
    : 'The foremost sides are equal in the reliability of their sources, in precision and in the number of independent sources.';
}

const measures: readonly Measure[] = [
  { weightOf: reliability, more: 'its source is more reliable', less: 'another source is more reliable' },
  {
    weightOf: ({ openness }) => (openness === Number.POSITIVE_INFINITY ? -Number.MAX_VALUE : -openness),
    more: 'it is stated more precisely',
    less: 'another is stated more precisely',
  },
  {
    weightOf: independentSources,
    more: 'more independent sources state it',
    less: 'more independent sources state another',
  },
];

function compare(one: WeighedSide, other: WeighedSide, all: readonly WeighedSide[]): number {
  for (const { weightOf } of measures) {
    const difference = weightOf(one, all) - weightOf(other, all);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The best of its sources that can be judged; F where none can. */
export const bestReliability = ({ claims }: Stated): Reliability =>
  claims.map((claim) => claim.reliability).reduce((best, one) => (one < best ? one : best), 'F');

/** Of its best source; zero for all where a side has none that can be judged (F), which is no verdict on it. */
function reliability(side: WeighedSide, all: readonly WeighedSide[]): number {
  if (all.some((one) => bestReliability(one) === 'F')) return 0;
  return -bestReliability(side).charCodeAt(0);
}

/** Copies of one text count once; what states two sides corroborates neither. */
export function independentSources(side: Stated, all: readonly Stated[]): number {
  const elsewhere = new Set(all.filter((one) => one !== side).flatMap((one) => one.claims.map(originOf)));
  return new Set(side.claims.map(originOf).filter((origin) => !elsewhere.has(origin))).size;
}

const originOf = (claim: Claim) => claim.origin;
