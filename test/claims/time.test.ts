import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysOf, isDays, validTime, widthOf } from '../../src/claims/time.js';
import { dates, days, validTimes } from '../support/claims.js';
import { runs } from '../support/runs.js';

describe('a date means the days', () => {
  test.each([
    ['2016-08-11', '2016-08-11', '2016-08-11'],
    ['2016-08', '2016-08-01', '2016-08-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2016', '2016-01-01', '2016-12-31'],
    ['2016-08-11~', '2016-08-11', '2016-08-11'],
    ['2016-08?', '2016-08-01', '2016-08-31'],
    ['2016%', '2016-01-01', '2016-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['201X~', '2010-01-01', '2019-12-31'],
    ['2016-XX', '2016-01-01', '2016-12-31'],
    ['2016-08-XX', '2016-08-01', '2016-08-31'],
    ['2016-1X', '2016-10-01', '2016-12-31'],
    ['2016-21', '2016-03-01', '2016-05-31'],
    ['2016-22', '2016-06-01', '2016-08-31'],
    ['2016-23?', '2016-09-01', '2016-11-30'],
    ['2016-24', '2016-12-01', '2017-02-28'],
    ['2015-24', '2015-12-01', '2016-02-29'],
    ['2016-30', '2016-12-01', '2017-02-28'],
    ['2016-33', '2016-01-01', '2016-03-31'],
    ['2016-38', '2016-05-01', '2016-08-31'],
    ['2016-41', '2016-07-01', '2016-12-31'],
    ['2016-08-11T23:30:00-05:00', '2016-08-11', '2016-08-11'],
  ])('%s: %s to %s', (text, first, last) => {
    expect(daysOf(text)).toEqual({ first, last });
  });
});

test.each([
  '',
  '..',
  'soon',
  '2016-13',
  '2016-02-30',
  '2016-42',
  '2016-06/2016-08',
  '{2015,2016}',
  'Y17000',
  '-0044',
  '0000',
  '9999-24',
  '2016-08-11T99:00Z',
])('"%s" is no date', (text) => {
  expect(() => daysOf(text)).toThrow(RangeError);
});

describe('a valid time', () => {
  test.each([
    ['/', 'UNKNOWN', 'UNKNOWN'],
    ['../2016-06', 'OPEN', { first: '2016-06-01', last: '2016-06-30' }],
    ['/2016-06', 'UNKNOWN', { first: '2016-06-01', last: '2016-06-30' }],
    ['2016-06/', { first: '2016-06-01', last: '2016-06-30' }, 'UNKNOWN'],
    ['2016-06/..', { first: '2016-06-01', last: '2016-06-30' }, 'OPEN'],
    [
      '2016-22/2017~',
      { first: '2016-06-01', last: '2016-08-31' },
      { first: '2017-01-01', last: '2017-12-31' },
    ],
  ])('%s has its two limits', (text, start, end) => {
    expect(validTime(text)).toEqual({ start, end });
  });

  test('that is one date begins and ends within it', () => {
    const june = { first: '2016-06-01', last: '2016-06-30' };
    expect(validTime('2016-06')).toEqual({ start: june, end: june });
  });

  test.each(['2017/2016', '2016/2017/2018', '2016-13/', 'x/y'])('%s is none', (text) => {
    expect(() => validTime(text)).toThrow(RangeError);
  });

  test('is never without days or out of order', () => {
    fc.assert(
      fc.property(validTimes, (text) => {
        for (const limit of Object.values(validTime(text)))
          if (isDays(limit)) expect(limit.first <= limit.last).toBe(true);
      }),
      runs,
    );
  });
});

test('doubt is kept in the text and moves no limit', () => {
  fc.assert(
    fc.property(dates, fc.constantFrom('~', '?', '%'), (date, doubt) => {
      expect(daysOf(date + doubt)).toEqual(daysOf(date));
    }),
    runs,
  );
});

test('days are added and taken away again', () => {
  fc.assert(
    fc.property(days, fc.nat(5000), (day, number) => {
      const later = addDays(day, number);
      expect(addDays(later, -number)).toBe(day);
      expect(widthOf({ first: day, last: later })).toBe(number + 1);
    }),
    runs,
  );
  expect(addDays('9999-12-01', 31)).toBe('9999-12-31');
  expect(addDays('0001-01-02', -5)).toBe('0001-01-01');
});
