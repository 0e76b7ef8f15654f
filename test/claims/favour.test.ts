import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { undecided } from '../../src/claims/favour.js';
import { anyClaims, derived, figure, holds } from '../support/claims.js';
import { runs } from '../support/runs.js';

const favours = (...claims: Claim[]) => derived(...claims).disputes.map((dispute) => dispute.favours)[0];
const cy = { subject: 'person:cy' };

describe('of two holders of one seat', () => {
  test('neither is favoured where nothing tells them apart', () => {
    expect(favours(holds(), holds(cy))).toBeNull();
  });

  test('the one with the more reliable source is', () => {
    expect(favours(holds({ reliability: 'A' }), holds(cy))).toEqual({
      value: 'person:ada',
      reason: 'its source is more reliable',
    });
  });

  test('a source that cannot be judged is no less reliable', () => {
    expect(favours(holds({ reliability: 'F' }), holds({ ...cy, reliability: 'E' }))).toBeNull();
  });

  test('the one dated more precisely is', () => {
    expect(favours(holds({ valid: '2016-05-09/' }), holds({ ...cy, valid: '2015/' }))).toEqual({
      value: 'person:ada',
      reason: 'it is stated more precisely',
    });
  });

  test('the one with more independent sources is', () => {
    expect(favours(holds(), holds(), holds(cy))).toEqual({
      value: 'person:ada',
      reason: 'more independent sources state it',
    });
  });

  test('copies of one text are one source', () => {
    const agency = { origin: 'article:agency' };
    expect(favours(holds(agency), holds(agency), holds(cy))).toBeNull();
  });

  test('a source that states two of three values corroborates neither', () => {
    const muddled = { origin: 'article:muddled' };
    const claims = [holds(muddled), holds({ ...cy, ...muddled }), holds({ subject: 'person:di' })];
    expect(favours(...claims)?.value).toBe('person:di');
  });

  test('what speaks against the favoured one is told', () => {
    expect(favours(holds({ reliability: 'A' }), holds(cy), holds(cy))).toEqual({
      value: 'person:ada',
      reason: 'its source is more reliable, though more independent sources state another',
    });
  });
});

describe('of a holding said to have ended and still named', () => {
  const quit = holds({ status: 'FORMER', valid: '/2016-06', published: '2016-08-09' });

  test('the dated end is favoured', () => {
    expect(favours(quit, holds())).toEqual({ value: 'ended 2016-06', reason: 'it is stated more precisely' });
  });

  test('a precise start is nothing to the end', () => {
    expect(favours(quit, holds({ valid: '2015-09-14/' }))?.value).toBe('ended 2016-06');
  });

  test('a register that agrees weighs in: more reliable, more precise, and one source more', () => {
    const register = holds({ valid: '2015-09-14/2016-06-27', reliability: 'A' });
    expect(favours(quit, holds(), register)).toEqual({
      value: 'ended 2016-06-27',
      reason:
        'its source is more reliable and it is stated more precisely and more independent sources state it',
    });
  });

  test('a copy of the article that dates the end does not', () => {
    const copy = { ...quit, id: 'claim:copy', article: 'article:copy' };
    expect(favours(quit, copy, holds())?.reason).toBe('it is stated more precisely');
  });

  test('several that still name the holder do not outweigh a better source', () => {
    const best = { ...quit, reliability: 'A' as const };
    expect(favours(best, holds(), holds())).toEqual({
      value: 'ended 2016-06',
      reason:
        'its source is more reliable and it is stated more precisely, though more independent sources state another',
    });
  });
});

test('of two first days the corroborated one is favoured', () => {
  const claims = [
    holds({ valid: '2015-09-12/' }),
    holds({ valid: '2015-09-14/' }),
    holds({ valid: '2015-09-14/' }),
  ];
  expect(favours(...claims)).toEqual({
    value: 'began 2015-09-14',
    reason: 'more independent sources state it',
  });
});

test('of two figures the more precise is favoured', () => {
  const claims = [figure('VOTE_SHARE', 55), figure('VOTE_SHARE', 57.2)];
  expect(favours(...claims)).toEqual({ value: '57.2 percent', reason: 'it is stated more precisely' });
});

test('a figure that rests on an assumption is not judged', () => {
  const claims = [
    figure('VOTES', 2670),
    figure('VOTES', 2042, cy),
    figure('VOTE_SHARE', 55, { reliability: 'A' }),
  ];
  expect(favours(...claims)).toBeNull();
});

test('either a side is favoured or it is said why none is', () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      for (const dispute of derived(...claims).disputes) {
        expect(undecided(dispute) === null).toBe(dispute.favours !== null);
        const values = dispute.sides.map(({ value }) => value);
        if (dispute.favours) expect(values).toContain(dispute.favours.value);
      }
    }),
    runs,
  );
});
