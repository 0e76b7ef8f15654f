import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choose } from '../../src/claims/choice.js';
import { likeness, type Profile } from '../../src/claims/identity.js';
import { runs } from '../support/runs.js';

const profile = (own: Partial<Profile>): Profile => ({
  names: ['Steve Rotheram'],
  identifiers: {},
  areas: [],
  posts: [],
  parties: [],
  active: null,
  ...own,
});
const years = (first: number, last: number) => ({ first: `${first}-05-06`, last: `${last}-05-05` });
const walton = { areas: ['Liverpool Walton'], parties: ['Labour Party'] };
const verdict = (one: Partial<Profile>, other: Partial<Profile>) =>
  likeness(profile(one), profile(other)).verdict;

describe('surely one person are', () => {
  test('two with a shared id, whatever else is said', () => {
    const ids = { identifiers: { wikidata: 'Q480068' } };
    expect(verdict(ids, { ...ids, names: ['Mayor Rotheram'], areas: ['Knowsley'] })).toBe('SURE');
  });

  test('two with a shared id who each sat for longer than most live', () => {
    const peer = { identifiers: { wikidata: 'Q1' }, active: years(1941, 2018) };
    expect(verdict(peer, peer)).toBe('SURE');
  });

  test('two of one name, seat, party and time, however they are spelt', () => {
    const register = {
      names: ['Stephen Philip Rotheram'],
      areas: ['Liverpool, Walton'],
      parties: ['Labour Co-operative'],
      active: years(2010, 2015),
    };
    const found = likeness(profile({ ...walton, active: years(2012, 2017) }), profile(register));
    expect(found).toMatchObject({ verdict: 'SURE', score: 90 });
    expect(found.indications.map(({ reason }) => reason)).toEqual([
      'another form of the given name',
      'both of Liverpool Walton',
      'both in Labour Co-operative',
      'active at the same time',
    ]);
  });

  test('two of one name and party who hold a post at one time that only one can hold', () => {
    const mayor = { posts: ['Mayor of London'], parties: ['Labour Party'], active: years(2016, 2018) };
    expect(verdict(mayor, { ...mayor, areas: ['Tooting'] })).toBe('SURE');
  });

  test('two terms in one seat with a year between', () => {
    expect(verdict({ ...walton, active: years(2010, 2015) }, { ...walton, active: years(2017, 2018) })).toBe(
      'SURE',
    );
  });
});

describe('not surely one person are', () => {
  test.each([
    ['two with the same name alone', {}, {}],
    ['two of one name and party', { parties: ['Labour'] }, { parties: ['Labour'] }],
    [
      'father and son who followed each other in one seat',
      { ...walton, active: years(1945, 1979) },
      { ...walton, active: { first: '1979-05-05', last: '2001-06-07' } },
    ],
    [
      'senior and junior',
      { ...walton, names: ['Steve Rotheram Sr'] },
      { ...walton, names: ['Steve Rotheram'], active: years(2010, 2015) },
    ],
    [
      'namesakes in two seats at one time',
      { ...walton, active: years(2010, 2015) },
      { areas: ['Knowsley'], parties: ['Labour'], active: years(2010, 2015) },
    ],
    [
      'those who share one id and not another',
      { ...walton, identifiers: { wikidata: 'Q1', parlparse: '1' } },
      { ...walton, identifiers: { wikidata: 'Q1', parlparse: '2' } },
    ],
  ])('%s', (_, one, other) => {
    expect(verdict(one, other)).toBe('DOUBTFUL');
  });
});

describe('different people are', () => {
  test.each([
    ['two of other names', walton, { ...walton, names: ['Luciana Berger'] }],
    [
      'two with other ids of one scheme, though all else agrees',
      { ...walton, active: years(2010, 2015), identifiers: { wikidata: 'Q1' } },
      { ...walton, active: years(2010, 2015), identifiers: { wikidata: 'Q2' } },
    ],
    ['namesakes a century apart', { active: years(1885, 1892) }, { active: years(2010, 2015) }],
    [
      'namesakes of two seats and two parties',
      walton,
      { areas: ['Knowsley'], parties: ['Conservative Party'] },
    ],
  ])('%s', (_, one, other) => {
    expect(verdict(one, other)).toBe('DIFFERENT');
  });
});

const name = fc.constantFrom(
  ...[
    'Steve Rotheram',
    'Stephen Philip Rotheram',
    'S. Rotheram',
    'Lord Rotheram of Walton',
    'Luciana Berger',
  ],
  ...['Steve Rotheram Jr', 'Rotheram'],
);
const someOf = (...values: string[]) => fc.subarray(values, { minLength: 0, maxLength: 2 });
const anyProfile: fc.Arbitrary<Profile> = fc.record({
  names: fc.array(name, { minLength: 1, maxLength: 2 }),
  identifiers: fc.dictionary(fc.constantFrom('wikidata', 'parlparse'), fc.constantFrom('1', '2'), {
    maxKeys: 2,
  }),
  areas: someOf('Liverpool, Walton', 'Liverpool Walton', 'Knowsley'),
  posts: someOf('Mayor of London', 'Mayor of the London', 'Mayor of Liverpool'),
  parties: someOf('Labour', 'Labour Co-operative', 'Conservative Party'),
  active: fc.option(
    fc
      .tuple(fc.integer({ min: 1880, max: 2020 }), fc.integer({ min: 0, max: 50 }))
      .map(([first, more]) => years(first, first + more + 1)),
  ),
});

test('two are as alike as the other way round', () => {
  fc.assert(
    fc.property(anyProfile, anyProfile, (one, other) => {
      expect(likeness(other, one)).toEqual(likeness(one, other));
    }),
    runs,
  );
});

test('no two are surely one without a shared id, seat or post', () => {
  fc.assert(
    fc.property(anyProfile, anyProfile, (one, other) => {
      const { verdict, indications } = likeness(one, other);
      if (verdict !== 'SURE') return;
      expect(indications.some(({ reason }) => /^the same id|^both (of|Mayor)/.test(reason))).toBe(true);
    }),
    runs,
  );
});

test('nobody is surely meant who contradicts an id', () => {
  fc.assert(
    fc.property(anyProfile, anyProfile, (one, other) => {
      const apart = { identifiers: { ...other.identifiers, ifg: 'b' } };
      const { verdict } = likeness(
        { ...one, identifiers: { ...one.identifiers, ifg: 'a' } },
        { ...other, ...apart },
      );
      expect(verdict).not.toBe('SURE');
    }),
    runs,
  );
});

describe('of several candidates', () => {
  const candidates = fc
    .array(anyProfile, { maxLength: 6 })
    .map((all) => all.map((profile, index) => ({ id: `person:${index}`, profile })));

  test('the same is chosen in whatever order they come', () => {
    fc.assert(
      fc.property(anyProfile, candidates, (one, all) => {
        expect(choose(one, [...all].reverse())).toEqual(choose(one, all));
      }),
      runs,
    );
  });

  test('none is surely meant where two seem to be', () => {
    const twin = { ...walton, active: years(2010, 2015) };
    const both = ['person:a', 'person:b'].map((id) => ({ id, profile: profile(twin) }));
    expect(choose(profile(twin), both)).toMatchObject({
      sure: null,
      doubtful: [{ id: 'person:a' }, { id: 'person:b' }],
    });
    expect(choose(profile(twin), both.slice(1)).sure?.id).toBe('person:b');
  });
});
