import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AlliancesError } from '../../src/errors.js';
import { dayIn, lastBefore } from '../../src/exchange/import/csv/days.js';
import { csvTable, delimiters } from '../../src/exchange/import/csv/table.js';
import { runs } from '../support/runs.js';

describe('a table', () => {
  const tableOf = (text: string | Buffer) => csvTable({ path: 'x.csv', bytes: Buffer.from(text) });
  const cells = (text: string) => tableOf(text).rows.map((row) => [row.line, ...row.cells.values()]);

  test('is read whatever its delimiter, line breaks, quotes and byte order mark', () => {
    const rows = [
      ['a, "b"; c', 'two\r\nlines', ''],
      ['Öl', "it's", '-1'],
    ];
    const options = fc.record({
      delimiter: fc.constantFrom(...delimiters),
      record_delimiter: fc.constantFrom('\n', '\r\n'),
      quoted: fc.boolean(),
      bom: fc.boolean(),
      escape_formulas: fc.boolean(),
    });
    fc.assert(
      fc.property(options, (how) => {
        const text = stringify([['x', 'y', 'z'], ...rows], how);
        const table = tableOf(text);
        expect(table.rows.map((row) => [...row.cells.values()])).toEqual(rows);
        expect(table.rows.map(({ line }) => line)).toEqual([2, 4]);
        expect(table.delimiter).toBe(how.delimiter);
      }),
      runs,
    );
  });

  test('gives back any cells that were written, but for white space around them', () => {
    const cell = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\r', ' ').trim());
    const row = fc.array(cell, { minLength: 2, maxLength: 2 }).filter((all) => all.some((one) => one !== ''));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const table = tableOf(stringify([['x', 'y'], ...rows], { quoted: true, escape_formulas: true }));
        const plain = rows.map((all) => all.map((one) => one.replace(/^'(?=[=+\-@\t＝＋－＠])/, '')));
        expect(table.rows.map((one) => [...one.cells.values()])).toEqual(plain);
      }),
      runs,
    );
  });

  test('of any bytes is read, or refused with the line', () => {
    const piece = fc.constantFrom('a', '"', ',', ';', '\n', '\r\n', '\t', "'=", '\ufeff', ' ');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        try {
          tableOf(pieces.join(''));
        } catch (error) {
          expect(error).toBeInstanceOf(AlliancesError);
          expect(String(error)).toMatch(/x\.csv:\d+ cannot be read: /);
        }
      }),
      runs,
    );
  });

  test('leaves empty lines out and names columns that have no name', () => {
    expect(tableOf('a,,b\n\n1,2,3\n,,\n').columns).toEqual(['a', 'column 2', 'b']);
    expect(cells('a,,b\n\n1,2,3\n,,\n')).toEqual([[3, '1', '2', '3']]);
  });

  test.each([
    ['', 'x.csv:1 cannot be read: the file is empty.'],
    [
      'a,b\n1,2\n3,"4\n5,6\n',
      'x.csv:3 cannot be read: in the row that begins there a quote is never closed.',
    ],
    [
      'a,b\n1,"2"3\n',
      'x.csv:2 cannot be read: in the row that begins there something stands behind a closing quote.',
    ],
    [
      'a,b\n1,2\n1,2"3\n',
      'x.csv:3 cannot be read: in the row that begins there a quote stands within a cell that does not begin with one.',
    ],
    ['a,b,a\n', 'x.csv:1 cannot be read: two columns are called "a".'],
    [Buffer.from([0x61, 0x0a, 0xff]), 'x.csv:2 cannot be read: the file is no UTF-8.'],
  ])('%j is refused', (text, message) => {
    expect(() => tableOf(text)).toThrow(message);
  });
});

test.each([
  ['2016-08-11', 'iso', '2016-08-11'],
  ['2016-08-11T09:00:00Z', 'iso', '2016-08-11'],
  ['2016-08-11 00:00:00', 'iso', '2016-08-11'],
  ['2016~', 'iso', '2016~'],
  ['1/2/2016', 'day-first', '2016-02-01'],
  ['1.2.2016', 'month-first', '2016-01-02'],
] as const)('the day %s, %s, is %s', (cell, dates, day) => {
  expect(dayIn(cell, dates)).toBe(day);
});

test.each([
  ['2016-03-01', '2016-02-29'],
  ['2016-01', '2015-12'],
  ['2016?', '2015?'],
])('the end before %s is %s', (end, last) => {
  expect(lastBefore(end)).toBe(last);
});
