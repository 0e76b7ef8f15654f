import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { standing } from '../../src/claims/standing.js';
import { anyClaims, claim } from '../support/claims.js';
import { runs } from '../support/runs.js';

const [monday, tuesday, wednesday] = ['2026-03-02T09:00:00Z', '2026-03-03T09:00:00Z', '2026-03-04T09:00:00Z'];
const ids = (claims: readonly Claim[], knownAt: string | null) =>
  standing(claims, knownAt).map(({ id }) => id);

test('a claim stands from when it is recorded until it is withdrawn', () => {
  const one = claim({ recorded: tuesday, withdrawn: wednesday });
  expect(ids([one], monday)).toEqual([]);
  expect(ids([one], tuesday)).toEqual([one.id]);
  expect(ids([one], wednesday)).toEqual([]);
  expect(ids([one], null)).toEqual([]);
});

test('instants in different zones are one line of time', () => {
  const one = claim({ recorded: '2026-03-03T10:30:00+02:00' });
  expect(ids([one], '2026-03-03T08:29:59Z')).toEqual([]);
  expect(ids([one], '2026-03-03T08:30:00Z')).toEqual([one.id]);
});

describe('a correction', () => {
  const first = claim({ recorded: monday });
  const second = claim({ recorded: tuesday, supersedes: first.id });
  const third = claim({ recorded: wednesday, supersedes: second.id });

  test('takes the place of what it corrects from when it is recorded', () => {
    expect(ids([first, second], monday)).toEqual([first.id]);
    expect(ids([first, second], tuesday)).toEqual([second.id]);
    expect(ids([first, second, third], null)).toEqual([third.id]);
  });

  test('that is withdrawn corrects nothing any more', () => {
    const gone = { ...second, withdrawn: wednesday };
    expect(ids([first, gone], tuesday)).toEqual([second.id]);
    expect(ids([first, gone], wednesday)).toEqual([first.id]);
  });

  test('of a withdrawn correction corrects what that one had corrected', () => {
    expect(ids([first, { ...second, withdrawn: wednesday }, third], null)).toEqual([third.id]);
  });

  test('judged wrong by its rank still is one: to bring the first back, withdraw it', () => {
    expect(ids([first, { ...second, rank: 'DEPRECATED' }], null)).toEqual([second.id]);
  });
});

test('a rank counts from when it is set', () => {
  const one = claim({ rank: 'DEPRECATED', rankReason: 'A slip.', ranked: wednesday });
  expect(standing([one], tuesday)).toEqual([{ ...one, rank: 'NORMAL', rankReason: null, ranked: null }]);
  expect(standing([one], wednesday)).toEqual([one]);
});

test('the past is what had been recorded by then', () => {
  const instant = fc.constantFrom(monday, tuesday, wednesday);
  fc.assert(
    fc.property(
      anyClaims,
      fc.array(instant, { minLength: 10, maxLength: 10 }),
      instant,
      (all, times, knownAt) => {
        const recorded = all.map((one, index) => ({ ...one, recorded: times[index] ?? monday }));
        const byThen = recorded.filter((one) => one.recorded <= knownAt);
        expect(standing(recorded, knownAt)).toEqual(standing(byThen, null));
      },
    ),
    runs,
  );
});
