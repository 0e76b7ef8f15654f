import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edits } from '../../src/claims/edits.js';
import { fitOf, rankOf, searchMatches, wordsSought } from '../../src/claims/search.js';
import { folded, wordsOf } from '../../src/claims/word.js';
import { runs } from '../support/runs.js';

const fitting = (query: string, name: string, aliases: readonly string[] = []) =>
  fitOf(wordsSought(query), { name, aliases, isTitle: false });

it('the beginning of a title says no more than its other words', () => {
  const title = { name: 'Rotheram named', aliases: [], isTitle: true };
  expect(fitOf(wordsSought('rotheram'), title).match).toBe('WORDS');
  expect(fitOf(wordsSought('rotheram named'), title).match).toBe('NAME');
});

const shown = (query: string, name: string, aliases: readonly string[] = []) => {
  const { matched, highlights } = fitting(query, name, aliases);
  return highlights.map(({ start, end }) => [...matched].slice(start, end).join(''));
};

it.each([
  ['steve rotheram', 'Steve Rotheram', [], 'NAME', 'Steve Rotheram'],
  ['SION SIMON', 'Siôn Simon', [], 'NAME', 'Siôn Simon'],
  ['siôn simon', 'S. Simon', ['Sion Simon'], 'ALIAS', 'Sion Simon'],
  ['steve roth', 'Steve Rotheram', ['Steve Roth X'], 'PREFIX', 'Steve Rotheram'],
  ['rotheram steve', 'Steve Rotheram', [], 'WORDS', 'Steve Rotheram'],
  ['roth', 'Steve Rotheram', [], 'WORDS', 'Steve Rotheram'],
  ['steve roth', 'S. R.', ['Steve Rotheram'], 'WORDS', 'Steve Rotheram'],
  ['the mayor liverpool', 'Mayor of Liverpool', [], 'WORDS', 'Mayor of Liverpool'],
  ['mayor o', 'Mayor of Liverpool', [], 'PREFIX', 'Mayor of Liverpool'],
  ['mayor of', 'Mayor of Liverpool', [], 'PREFIX', 'Mayor of Liverpool'],
  ['stevee rothream', 'Steve Rotheram', [], 'FUZZY', 'Steve Rotheram'],
  ['steve unheard', 'Steve Rotheram', [], 'FUZZY', 'Steve Rotheram'],
  ["O'Brien", 'Pat O’Brien', [], 'WORDS', 'Pat O’Brien'],
  ['rotheram', 'Rotheram, Steve', ['Rotheram'], 'ALIAS', 'Rotheram'],
] as const)('"%s" fits %s as it should', (query, name, aliases, match, matched) => {
  expect(fitting(query, name, aliases)).toMatchObject({ match, matched });
});

it.each([
  ['roth', 'Steve Rotheram', ['Roth']],
  ['steve roth', 'Steve Rotheram', ['Steve', 'Roth']],
  ['mayor liverpool', 'Mayor of Liverpool', ['Mayor', 'Liverpool']],
  ['mayor o', 'Mayor of Liverpool', ['Mayor', 'o']],
  ['mayor of liv', 'Mayor of Liverpool', ['Mayor', 'of', 'Liv']],
  ['simon siôn', '𝒳 Siôn Simon', ['Siôn', 'Simon']],
  ['strase', 'Straße', ['Straße']],
  ['stras', 'Straße', ['Straß']],
  ['zoe\u0301', 'Zoe\u0301e', ['Zoe\u0301']],
  ['rothream', 'Steve Rotheram', ['Rotheram']],
  ['unheard', 'Steve Rotheram', []],
])('"%s" is shown in %s', (query, name, parts) => {
  expect(shown(query, name)).toEqual(parts);
});

describe('ranking', () => {
  const ids = fc.stringMatching(/^person:[a-z]{1,8}$/);
  const one = fc.record({
    id: ids,
    prominence: fc.nat(100_000),
    match: fc.constantFrom(...searchMatches),
    edits: fc.nat(9),
  });
  const rank = (item: {
    id: string;
    prominence: number;
    match: (typeof searchMatches)[number];
    edits: number;
  }) => rankOf(item, { ...fitting('a', 'b'), match: item.match, edits: item.edits });

  it('goes by how a name fits, then by prominence, then by id', () => {
    fc.assert(
      fc.property(one, one, (a, b) => {
        const order = (item: typeof a) => [searchMatches.indexOf(item.match), item.edits, -item.prominence];
        const [x, y] = [order(a), order(b)];
        const differs = x.findIndex((value, index) => value !== y[index]);
        const before = differs < 0 ? a.id < b.id : (x[differs] ?? 0) < (y[differs] ?? 0);
        expect(rank(a) < rank(b)).toBe(before);
      }),
      runs,
    );
  });

  it('gives what fits in a better way a better score', () => {
    const scores = [
      fitting('steve rotheram', 'Steve Rotheram'),
      fitting('steve rotheram', 'S. R.', ['Steve Rotheram']),
      fitting('steve roth', 'Steve Rotheram'),
      fitting('rotheram steve', 'Steve Rotheram'),
      fitting('steve rothream', 'Steve Rotheram'),
      fitting('stevee rothream', 'Steve Rotheram'),
    ].map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(scores.length);
    expect(scores[0]).toBe(1);
  });

  it('puts a whole word before one that is only begun', () => {
    const [whole, begun] = [fitting('roth', 'Steve Roth'), fitting('roth', 'Steve Rotheram')];
    expect([whole.match, begun.match]).toEqual(['WORDS', 'WORDS']);
    expect(whole.score).toBeGreaterThan(begun.score);
    expect(rankOf({ id: 'b', prominence: 1 }, whole) < rankOf({ id: 'a', prominence: 9 }, begun)).toBe(true);
  });

  it('puts a whole name that is misspelt before a word of another', () => {
    const [whole, part] = [fitting('pontiprid', 'Pontypridd'), fitting('pontiprid', 'Pontypridd MP')];
    expect([whole, part].map(({ match, edits }) => [match, edits])).toEqual(Array(2).fill(['FUZZY', 2]));
    expect(whole.score).toBeGreaterThan(part.score);
    const rank = (fit: typeof whole, prominence: number) => rankOf({ id: 'a', prominence }, fit);
    expect(rank(whole, 1) < rank(part, 2)).toBe(true);
  });
});

describe('whatever is sought in whatever name', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.lorem({ maxCount: 4 }),
  );

  it('the parts shown lie in the text, in order and apart', () => {
    fc.assert(
      fc.property(text, text, fc.array(text, { maxLength: 3 }), (query, name, aliases) => {
        const { highlights, matched, score } = fitting(query, name, aliases);
        expect([name, ...aliases]).toContain(matched);
        expect(score).toBeGreaterThan(0);
        let last = 0;
        for (const { start, end } of highlights) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual([...matched].length);
      }),
      runs,
    );
  });

  it('a name fits itself wholly', () => {
    fc.assert(
      fc.property(text, (name) => {
        fc.pre(wordsOf(name).length > 0);
        expect(fitting(name, name)).toMatchObject({ match: 'NAME', edits: 0, score: 1 });
      }),
      runs,
    );
  });

  it('no word holds anything that Lucene would take for its own', () => {
    fc.assert(
      fc.property(text, (query) => {
        for (const word of wordsSought(query)) expect(word).toMatch(/^[\p{L}\p{N}\p{M}'.]+$/u);
      }),
      runs,
    );
    expect(wordsSought('⑴ ½ ﷺ AND')).toEqual(['1', '12', expect.stringMatching(/^\p{L}+$/u), 'and']);
  });
});

it.each([
  ['Ñandú', 'nandu'],
  ['ŁÓDŹ', 'lodz'],
  ['Øyvind', 'oyvind'],
  ['Strauß', 'strauss'],
  ['Йошкар', 'йошкар'],
])('%s is compared as %s', (word, as) => {
  expect(folded(word)).toBe(as);
  expect(folded(word.normalize('NFD'))).toBe(as);
});

describe('edits', () => {
  const word = fc.stringMatching(/^[abc]{0,6}$/);

  it.each([
    ['watson', 'watson', 0],
    ['watson', 'waston', 1],
    ['watson', 'watsen', 1],
    ['watson', 'wats', 2],
    ['', 'abc', 3],
  ])('%s is as far from %s as it should', (one, other, apart) => {
    expect(edits(one, other)).toBe(apart);
  });

  it('are the same either way, none only between the same, and at most the longer word', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(edits(one, other)).toBe(edits(other, one));
        expect(edits(one, other) === 0).toBe(one === other);
        expect(edits(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
      runs,
    );
  });
});
