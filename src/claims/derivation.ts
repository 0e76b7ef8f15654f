import type { Claim, Hedge } from './claim.js';
import { type Dated, dated } from './dated.js';
import { type Dispute, disputesBetween } from './dispute.js';
import { groupBy } from './group.js';
import type { SeatsOf } from './key.js';
import { bestRanked } from './rank.js';
import { edgeGroupOf, endsOf, nameOf, type Relationship, type Stance, typeOf } from './relationship.js';
import { boundsOfSpell, spellsOf } from './spell.js';
import { isPlain, standing } from './standing.js';
import { kindOf } from './status.js';
import { cutShort } from './succession.js';
import { canCoincide } from './time.js';
import { predicateOf } from './vocabulary.js';

export interface Derived {
  readonly relationships: readonly Relationship[];
  readonly disputes: readonly Dispute[];
}

/**
 * All that follows from the claims: the same for the same claims in any order.
 * The claims must be whole edge groups and whole keys; what they lack cannot be seen to conflict.
 * @param knownAt recorded time (ISO 8601 instant) at which to read them; null: as they stand
 */
export function derive(claims: readonly Claim[], seatsOf: SeatsOf, knownAt: string | null): Derived {
  const stand = [...standing(claims, knownAt)].sort((a, b) => (a.id < b.id ? -1 : 1));
  const counting = cutShort(bestRanked(stand.map(dated), seatsOf), seatsOf);
  const disputes = disputesBetween(counting, seatsOf);
  const disputed = new Set(disputes.flatMap((dispute) => dispute.sides.flatMap((side) => side.claims)));
  const edges = groupBy(counting, ({ claim }) => {
    const edge = edgeGroupOf(claim);
    return edge === null ? null : `${edge}|${kindOf(claim)}`;
  });
  edges.delete(null);
  const relationships = [...edges.values()].flatMap((group) => relationshipsOf(group, disputed));
  return { relationships: relationships.sort((a, b) => (a.key < b.key ? -1 : 1)), disputes };
}

/** Plain claims derive the plain type; hedged ones the hedged type, for spells of which no plain claim tells. */
function relationshipsOf(group: readonly Dated[], disputed: ReadonlySet<string>): Relationship[] {
  const stated = spellsOf(group.filter(({ claim }) => isPlain(claim)));
  const hedged = group.filter(
    (one) =>
      one.claim.polarity === 'ASSERTED' &&
      one.claim.hedges.length > 0 &&
      !stated.some((spell) => tellsOf(spell, one)),
  );
  const denied = group.filter(({ claim }) => claim.polarity === 'DENIED' && claim.hedges.length === 0);
  const spells: [Stance, Dated[][]][] = [
    ['STATED', stated],
    ['HEDGED', spellsOf(hedged)],
    ['DENIED', spellsOf(denied)],
  ];
  return spells.flatMap(([stance, all]) =>
    all.map((spell, index) => relationshipOf(stance, spell, index, disputed)),
  );
}

/** Whether the spell has all the days that the hedged claim speaks of, or begins as it foretells. */
function tellsOf(spell: readonly Dated[], { seen, start }: Dated): boolean {
  const { possibleFrom, certainFrom, certainTo } = boundsOfSpell(spell);
  if (seen.first <= seen.last) return certainFrom <= seen.first && seen.last <= certainTo;
  return start !== null && canCoincide(start, { first: possibleFrom, last: certainFrom });
}

function relationshipOf(
  stance: Stance,
  spell: readonly Dated[],
  index: number,
  disputed: ReadonlySet<string>,
): Relationship {
  const claims = spell.map(({ claim }) => claim);
  const [first] = claims as [Claim, ...Claim[]];
  const type = typeOf(first);
  if (type === null || first.object === null) throw new TypeError(`${first.id} derives no relationship`);
  const [from, to] = endsOf(first.predicate, first.subject, first.object);
  return {
    key: `${from}|${nameOf({ stance, type })}|${to}|${kindOf(first)}|${index}`,
    type,
    stance,
    from,
    to,
    // Former, if it is only told of as such.
    status: (claims.find(({ status }) => status !== 'FORMER') ?? first).status,
    basis: predicateOf(first.predicate).basis ?? null,
    contest: first.contest,
    party: claims.find((claim) => claim.party !== null)?.party ?? null,
    valid: mostTelling(claims),
    hedges: [...new Set<Hedge>(claims.flatMap((claim) => claim.hedges))].sort(),
    claims: claims.map((claim) => claim.id).sort(),
    disputed: claims.some((claim) => disputed.has(claim.id)),
    ...boundsOfSpell(spell),
  };
}

/** The longest text says the most of the two limits; `/` says nothing. */
export function mostTelling(claims: readonly Claim[]): string {
  return claims
    .map((claim) => claim.valid)
    .reduce((best, valid) => (valid.length > best.length ? valid : best));
}
