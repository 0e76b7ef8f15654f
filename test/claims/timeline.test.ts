import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { certaintyAt, hasCertainPart } from '../../src/claims/certainty.js';
import type { Claim } from '../../src/claims/claim.js';
import { dated } from '../../src/claims/dated.js';
import { relationshipTypes } from '../../src/claims/predicate.js';
import { daysOf } from '../../src/claims/time.js';
import { happenedOn, isDated, placeInTime, spanOfClaims, timelineKindOf } from '../../src/claims/timeline.js';
import { anyClaim, claim, days, validTimes } from '../support/claims.js';
import { runs } from '../support/runs.js';

const place = (valid: string, published = '2016-08-11', id = 'x') =>
  placeInTime(spanOfClaims([claim({ valid, published })]), 'TIE', id);

describe('a place in time', () => {
  test.each([
    ['2016-05', '2016-05-02/'],
    ['/2016-05', '2016-06/'],
    ['2015/2017', '2016'],
    ['../2016-05', '/2016-06'],
    ['2016-06?', '2016-07~/'],
    ['2099', '/'],
    ['2099', '..'.concat('/')],
  ])('of %s is before that of %s', (earlier, later) => {
    expect(place(earlier) < place(later)).toBe(true);
  });

  test('of what is undated is by the latest day of its evidence', () => {
    expect(place('/', '2016-08-10') < place('/', '2016-08-11')).toBe(true);
  });

  test('of all that is dated is before that of all that is not, and no two are one', () => {
    fc.assert(
      fc.property(validTimes, validTimes, (one, other) => {
        if (isDated(one) && !isDated(other)) expect(place(one) < place(other)).toBe(true);
        expect(place(one, '2016', 'a')).not.toBe(place(other, '2016', 'b'));
      }),
      runs,
    );
  });
});

test('the span of some claims holds whatever day one of them does', () => {
  const several = fc.tuple(anyClaim, fc.array(anyClaim, { maxLength: 3 }));
  fc.assert(
    fc.property(several, days, ([first, others], day) => {
      const all: [Claim, ...Claim[]] = [first, ...others];
      const span = spanOfClaims(all);
      const bounds = all.map((one) => dated(one).bounds);
      const each = bounds.map((one) => certaintyAt(one, daysOf(day)));
      const whole = certaintyAt(span, daysOf(day));
      if (each.includes('CERTAIN')) expect(whole).toBe('CERTAIN');
      if (each.includes('POSSIBLE')) expect(['CERTAIN', 'POSSIBLE']).toContain(whole);
      expect(hasCertainPart(span)).toBe(bounds.some(hasCertainPart));
    }),
    runs,
  );
});

test('what happens on a date may have within it, and has after it', () => {
  const when = happenedOn('2017-05', '2016-08-11');
  const at = (date: string) => certaintyAt(when, daysOf(date));
  expect(['2017-04', '2017-05-04', '2017', '2017-06', '2030'].map(at)).toEqual([
    'NOT',
    'POSSIBLE',
    'POSSIBLE',
    'CERTAIN',
    'CERTAIN',
  ]);
});

test('all that can happen to a person has a kind', () => {
  const none = relationshipTypes.filter((type) => timelineKindOf(type) === null);
  expect(none).toEqual(['PART_OF', 'SAFE_FOR']);
});
