import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  belongingOf,
  byRank,
  centerRank,
  evidenceOf,
  mostHops,
  type Neighbour,
  rankOf,
} from '../../src/claims/neighbour.js';
import { stances } from '../../src/claims/relationship.js';
import { claim, only } from '../support/claims.js';
import { runs } from '../support/runs.js';

const neighbour: fc.Arbitrary<Neighbour> = fc.record({
  id: fc.constantFrom('person:ada', 'person:bo', 'person:cy'),
  distance: fc.integer({ min: 1, max: mostHops }),
  evidence: fc
    .tuple(fc.constantFrom(...stances), fc.integer({ min: 1, max: 200 }))
    .map(([stance, origins]) => evidenceOf(stance, origins)),
  degree: fc.integer({ min: 1, max: 10_000 }),
});

describe('the rank', () => {
  it('falls in the order in which nodes are shown, and ids decide where it is the same', () => {
    const law = fc.property(fc.array(neighbour, { maxLength: 20 }), (neighbours) => {
      const places = [...neighbours].sort(byRank).map((one) => ({ rank: rankOf(one), id: one.id }));
      const byRankAlone = [...places].sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
      expect(places).toEqual(byRankAlone);
    });
    fc.assert(law, runs);
  });

  it('of the centre is above all others', () => {
    fc.assert(
      fc.property(neighbour, (one) => {
        expect(rankOf(one)).toBeGreaterThanOrEqual(0);
        expect(rankOf(one)).toBeLessThan(centerRank);
      }),
      runs,
    );
  });

  it('puts who is nearer before who is farther, and who is stated outright before who is not', () => {
    fc.assert(
      fc.property(neighbour, neighbour, (one, other) => {
        const nearer = one.distance - other.distance;
        const better = Math.floor(one.evidence / 100) - Math.floor(other.evidence / 100);
        if (nearer < 0 || (nearer === 0 && better > 0)) expect(rankOf(one)).toBeGreaterThan(rankOf(other));
      }),
      runs,
    );
  });
});

describe('the party that someone belongs to', () => {
  const member = (party: string, own: Parameters<typeof claim>[0] = {}) =>
    only(claim({ predicate: 'MEMBER_OF', object: `party:${party}`, ...own }));
  const partyOf = (asOf: string | null, ...memberships: ReturnType<typeof member>[]) =>
    belongingOf(memberships, asOf)?.to ?? null;
  const left = member('red', { valid: '2001/2010', published: '2016-08-20' });
  const joined = member('blue', { valid: '2011-05-01/' });

  it('is the present one and not one that was left, however late that is told of', () => {
    expect(partyOf(null, left, joined)).toBe('party:blue');
    expect(partyOf('2016-08-11', joined, left)).toBe('party:blue');
  });

  it('is at a date the one of that time', () => {
    expect(partyOf('2005', left, joined)).toBe('party:red');
    expect(partyOf('1990', left, joined)).toBeNull();
  });

  it('is the last where none is present, and that with the latest evidence where several are', () => {
    expect(partyOf('2016-08-11', left)).toBe('party:red');
    expect(partyOf(null, joined, member('green', { published: '2016-08-12' }))).toBe('party:green');
  });

  it('is none where it is hedged or denied', () => {
    const hedged = member('red', { hedges: ['IMPLIED'] });
    expect(partyOf(null, hedged, member('blue', { polarity: 'DENIED' }))).toBeNull();
  });
});
