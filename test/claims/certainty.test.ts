import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Certainty, certaintyAt, endedBefore, hasCertainPart } from '../../src/claims/certainty.js';
import type { Claim } from '../../src/claims/claim.js';
import { dated } from '../../src/claims/dated.js';
import { addDays, daysOf } from '../../src/claims/time.js';
import { anyClaim, claim, dates, days, figure, holds } from '../support/claims.js';
import { runs } from '../support/runs.js';

const at = (one: Claim, asOf: string) => certaintyAt(dated(one).bounds, daysOf(asOf));
const table = (one: Claim, expected: Record<string, Certainty>) =>
  expect(Object.fromEntries(Object.keys(expected).map((day) => [day, at(one, day)]))).toEqual(expected);

describe('at a date', () => {
  test('a given interval is certain inside, possible at its fuzzy ends, and not outside', () => {
    table(claim({ valid: '2016-06/2017-05', published: '2018-01-01' }), {
      '2016-05-31': 'NOT',
      '2016-06-15': 'POSSIBLE',
      '2016-06-30': 'CERTAIN',
      '2017-05-01': 'CERTAIN',
      '2017-05-02': 'POSSIBLE',
      '2017-06-01': 'NOT',
    });
  });

  test('an unknown start is certain from the day of publication, an unknown end until the evidence is stale', () => {
    table(claim({ valid: '/', published: '2016-08-11' }), {
      '2016-08-10': 'POSSIBLE',
      '2016-08-11': 'CERTAIN',
      '2016-09-11': 'CERTAIN',
      '2016-09-12': 'UNKNOWN',
    });
  });

  test('an open start has always been, and an open end goes stale like any that is not given', () => {
    table(claim({ valid: '../..' }), { '1990': 'CERTAIN', '2016-09-11': 'CERTAIN', '2030': 'UNKNOWN' });
  });

  test('an end before publication is never certain where the start is unknown', () => {
    table(claim({ valid: '/2016-06' }), {
      '2016-05-31': 'POSSIBLE',
      '2016-06-30': 'POSSIBLE',
      '2016-07-01': 'NOT',
    });
  });

  test('a month of publication may be any of its days: fresh only as long as it is from the first', () => {
    table(claim({ published: '2016-08' }), {
      '2016-08-30': 'POSSIBLE',
      '2016-08-31': 'CERTAIN',
      '2016-09-01': 'CERTAIN',
      '2016-09-02': 'POSSIBLE',
      '2016-10-01': 'POSSIBLE',
      '2016-10-02': 'UNKNOWN',
    });
  });

  test('what was foretold is not before its time, and unknown after it without new evidence', () => {
    table(claim({ valid: '2017-05-08/', published: '2016-08-11' }), {
      '2016-08-11': 'NOT',
      '2016-10': 'NOT',
      '2017-05-07': 'NOT',
      '2017-05-08': 'UNKNOWN',
      '201X': 'UNKNOWN',
    });
  });

  test('what stays current for good has no stale end', () => {
    table(figure('VOTES', 10), { '2016-08-11': 'CERTAIN', '2400': 'CERTAIN' });
  });
});

test('a month or a year is certain only throughout, and unknown only if nothing of it is known', () => {
  table(claim({ valid: '2016-06-10/', published: '2016-08-11' }), {
    '2016-06': 'POSSIBLE',
    '2016-07': 'CERTAIN',
    '2016-09': 'POSSIBLE',
    '2016': 'POSSIBLE',
    '2016-10': 'UNKNOWN',
    '2015': 'NOT',
  });
});

describe('a former standing', () => {
  test('with an end is dated by its holding', () => {
    const { bounds } = dated(holds({ status: 'FORMER', valid: '2010/2014' }));
    expect(certaintyAt(bounds, daysOf('2012'))).toBe('CERTAIN');
    expect(endedBefore(bounds, daysOf('2016'))).toBe(true);
  });

  test.each(['/', '/2016-08-11?', '2015/'])('was over when it was written of, and stays so: %s', (valid) => {
    const { bounds } = dated(holds({ status: 'FORMER', valid }));
    expect(endedBefore(bounds, daysOf('2016-08-10'))).toBe(false);
    expect(endedBefore(bounds, daysOf('2016-08-11'))).toBe(true);
    expect(endedBefore(bounds, daysOf('2030'))).toBe(true);
    expect(hasCertainPart(bounds)).toBe(false);
  });
});

test('an event is somewhere within its time, and has happened ever after', () => {
  table(claim({ predicate: 'RESIGNED_FROM', object: 'role:mayor', valid: '2016-06' }), {
    '2016-05-31': 'NOT',
    '2016-06-15': 'POSSIBLE',
    '2016-06-30': 'CERTAIN',
    '2030': 'CERTAIN',
  });
});

test('an event since some month had happened when it was written of', () => {
  table(claim({ predicate: 'RESIGNED_FROM', object: 'role:mayor', valid: '2016-06/' }), {
    '2016-08-10': 'POSSIBLE',
    '2016-08-11': 'CERTAIN',
  });
});

test('an endorsement has happened, but goes stale as support', () => {
  table(claim({ predicate: 'ENDORSED', valid: '2016-06' }), { '2016-08-11': 'CERTAIN', '2017': 'UNKNOWN' });
});

test('the certain part lies within the possible one', () => {
  fc.assert(
    fc.property(anyClaim, days, (one, day) => {
      const { bounds } = dated(one);
      if (hasCertainPart(bounds)) {
        expect(bounds.possibleFrom <= bounds.certainFrom).toBe(true);
        expect(bounds.certainTo <= bounds.possibleTo).toBe(true);
      }
      if (at(one, day) === 'CERTAIN') {
        expect(bounds.possibleFrom <= day && day <= bounds.possibleTo).toBe(true);
      }
    }),
    runs,
  );
});

test('a longer span is certain only if each of its days is, and not only if none is', () => {
  fc.assert(
    fc.property(anyClaim, dates, (one, span) => {
      const { first, last } = daysOf(span);
      const whole = at(one, span);
      for (let day = first; day <= last; day = addDays(day, 1)) {
        const single = at(one, day);
        if (whole === 'CERTAIN') expect(single).toBe('CERTAIN');
        if (whole === 'NOT') expect(single).toBe('NOT');
        if (whole === 'UNKNOWN') expect(['UNKNOWN', 'NOT']).toContain(single);
      }
    }),
    runs,
  );
});

test('over the days it goes one way: not, possible, certain, possible, then not or unknown', () => {
  const stages = /^(NOT )*(POSSIBLE )*(CERTAIN )*(POSSIBLE )*((NOT )*|(UNKNOWN )*)$/;
  const all = Array.from({ length: 65 }, (_, index) => addDays('2013-12-31', index * 30));
  fc.assert(
    fc.property(anyClaim, (one) => {
      expect(all.map((day) => `${at(one, day)} `).join('')).toMatch(stages);
    }),
    runs,
  );
});
