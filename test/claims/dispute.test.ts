import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { anyClaims, claim, derived, figure, holds } from '../support/claims.js';
import { runs } from '../support/runs.js';

const disputes = (...claims: Claim[]) => derived(...claims).disputes;
const sides = (...claims: Claim[]) =>
  disputes(...claims).map(({ sides: all }) =>
    all.map(({ value, claims: stating }) => [value, stating.length]),
  );
const cy = { subject: 'person:cy' };

describe('one seat', () => {
  test('held by two at once is disputed', () => {
    expect(sides(holds(), holds(cy))).toEqual([
      [
        ['person:ada', 1],
        ['person:cy', 1],
      ],
    ]);
  });

  test('is about the role, and marks what it is derived from', () => {
    const { disputes: found, relationships } = derived(holds(), holds(cy));
    expect(found[0]).toMatchObject({ kind: 'VALUE', about: 'role:mayor', unless: null });
    expect(relationships.map(({ disputed }) => disputed)).toEqual([true, true]);
  });

  test('named apart by some days is so only if it did not change hands between', () => {
    const [dispute] = disputes(holds({ published: '2016-08-10' }), holds({ ...cy, published: '2016-08-20' }));
    expect(dispute?.unless).toBe('it changed between 2016-08-10 and 2016-08-20');
  });

  test.each<[string, Claim[]]>([
    ['changed hands', [holds({ valid: '2010/2014' }), holds({ ...cy, valid: '2015/' })]],
    [
      'was handed over on one day',
      [holds({ valid: '2010/2016-05-05' }), holds({ ...cy, valid: '2016-05-05/' })],
    ],
    ['was named long before', [holds({ published: '2016-01-01' }), holds(cy)]],
    ['has a former holder', [holds({ status: 'FORMER' }), holds(cy)]],
    ['is foretold for another', [holds(), holds({ ...cy, hedges: ['PREDICTION'] })]],
    ['is denied to another', [holds(), holds({ ...cy, polarity: 'DENIED' })]],
  ])('that %s is not disputed', (_, claims) => {
    expect(disputes(...claims)).toEqual([]);
  });

  test('is not one of two', () => {
    const deputy = { object: 'role:deputy' };
    expect(disputes(holds(deputy), holds({ ...deputy, ...cy }))).toEqual([]);
  });
});

describe('the nominee of a party in a contest', () => {
  const nominee = (overrides: Partial<Claim> = {}) =>
    claim({
      predicate: 'CANDIDATE_FOR',
      object: 'role:mayor',
      status: 'NOMINEE',
      contest: 'contest:vote',
      party: 'party:one',
      ...overrides,
    });

  test('is one person', () => {
    expect(disputes(nominee(), nominee(cy))).toHaveLength(1);
  });

  test.each<[string, Partial<Claim>]>([
    ['of another party', { party: 'party:two' }],
    ['in another contest', { contest: 'contest:other' }],
    ['who is a contender', { status: 'CONTENDER' }],
  ])('is not disputed by another %s', (_, other) => {
    expect(disputes(nominee(), nominee({ ...cy, ...other }))).toEqual([]);
  });

  test('was a contender before, which is no dispute', () => {
    expect(disputes(nominee({ status: 'CONTENDER', valid: '/2016-08-09' }), nominee())).toEqual([]);
  });
});

describe('a value of a contest', () => {
  const heldOn = (date: string) => figure('HELD_ON', date, { subject: 'contest:vote' });
  const turnout = (value: number, bound: 'EXACT' | 'MORE_THAN') =>
    figure('TURNOUT', value, { subject: 'contest:vote' }, bound);

  test.each<[string, Claim[]]>([
    ['two precisions of one date', [heldOn('2017'), heldOn('2017-05')]],
    ['a number and a limit that it keeps', [turnout(72, 'MORE_THAN'), turnout(72.4, 'EXACT')]],
    ['two limits', [turnout(72, 'MORE_THAN'), turnout(70, 'MORE_THAN')]],
    ['a number and its rounding', [turnout(72, 'EXACT'), turnout(72.4, 'EXACT')]],
  ])('is not disputed by %s', (_, claims) => {
    expect(disputes(...claims)).toEqual([]);
  });

  test('is disputed by another, whenever they were said', () => {
    expect(sides(heldOn('2017'), heldOn('2018'), heldOn('2017-05'))).toEqual([
      [
        ['2017-05 date', 2],
        ['2018 date', 1],
      ],
    ]);
    expect(disputes(turnout(72, 'MORE_THAN'), turnout(70, 'EXACT'))).toHaveLength(1);
  });

  test('is no change of it, however long after the other it is said', () => {
    const [dispute] = disputes({ ...heldOn('2017'), published: '2016-08-01' }, heldOn('2018'));
    expect(dispute?.unless).toBeNull();
  });

  test('that agrees with all the others is on no side', () => {
    expect(sides(heldOn('2017'), heldOn('2017-05-04'), heldOn('2017-06-08'))).toEqual([
      [
        ['2017-05-04 date', 1],
        ['2017-06-08 date', 1],
      ],
    ]);
  });
});

test('a value of a place may change', () => {
  const districts = (value: number, valid: string) =>
    figure('DISTRICTS', value, { subject: 'constituency:city', contest: null, round: null, valid });
  expect(disputes(districts(6, '2010/2014'), districts(7, '2015/'))).toEqual([]);
  expect(disputes(districts(6, '/'), districts(7, '2018/'))).toEqual([]);
  expect(disputes(districts(6, '/'), districts(7, '/'))).toHaveLength(1);
});

describe('asserted by one and denied by another', () => {
  const no = (overrides: Partial<Claim> = {}) => claim({ polarity: 'DENIED', ...overrides });

  test('is disputed, and both are derived', () => {
    const { disputes: found, relationships } = derived(claim(), no());
    expect(found).toMatchObject([{ kind: 'POLARITY', sides: [{ value: 'ASSERTED' }, { value: 'DENIED' }] }]);
    expect(relationships.map(({ stance, disputed }) => [stance, disputed])).toEqual([
      ['STATED', true],
      ['DENIED', true],
    ]);
  });

  test.each<[string, Claim[]]>([
    ['for another time', [claim({ valid: '2010/2012' }), no()]],
    ['with a hedge', [claim(), no({ hedges: ['OPINION'] })]],
    ['of another standing', [holds({ status: 'FORMER', valid: '/2014' }), holds({ polarity: 'DENIED' })]],
    ['of another person', [claim(), no(cy)]],
  ])('%s is not disputed', (_, claims) => {
    expect(disputes(...claims)).toEqual([]);
  });
});

describe('the first day of one holding', () => {
  test('given differently by two sources is disputed', () => {
    const claims = [holds({ valid: '2015-09-12/' }), holds({ valid: '2015-09-14/' })];
    expect(sides(...claims)).toEqual([
      [
        ['began 2015-09-12', 1],
        ['began 2015-09-14', 1],
      ],
    ]);
    expect(derived(...claims).relationships).toMatchObject([{ possibleFrom: '2015-09-12', disputed: true }]);
  });

  test.each<[string, Claim[]]>([
    ['a month and a day in it', [holds({ valid: '2015-09/' }), holds({ valid: '2015-09-14/' })]],
    ['no day', [holds({ valid: '2015-09-12/' }), holds()]],
    ['the day of a later spell', [holds({ valid: '2010/2012' }), holds({ valid: '2014-01-01/' })]],
    [
      'the day of a later term',
      [
        holds({ valid: '2010-05-06/' }),
        holds({ valid: '2010-05-06/2015-03-30' }),
        holds({ valid: '2015-05-08/' }),
      ],
    ],
    [
      'a term that follows at once',
      [holds({ valid: '2010-05-06/2015-05-07' }), holds({ valid: '2015-05-08/' })],
    ],
    [
      'a term that follows in the same month',
      [holds({ valid: '2010/' }), holds({ valid: '2010/2015-05' }), holds({ valid: '2015-05/' })],
    ],
  ])('is not disputed by %s', (_, claims) => {
    expect(disputes(...claims)).toEqual([]);
  });
});

describe('the end of one holding', () => {
  const quitInJune = holds({ status: 'FORMER', valid: '/2016-06', published: '2016-08-09' });

  test('is disputed by a source that still has it: Berger, who quit in June and is named in August', () => {
    expect(sides(quitInJune, holds())).toEqual([
      [
        ['ended 2016-06', 1],
        ['held on 2016-08-11', 1],
      ],
    ]);
  });

  test('given to the day by a register is that of the source that gives the month', () => {
    expect(sides(quitInJune, holds(), holds({ valid: '2015-09-14/2016-06-27' }))).toEqual([
      [
        ['ended 2016-06-27', 2],
        ['held on 2016-08-11', 1],
      ],
    ]);
  });

  test('is disputed by another end, which a source that still has it may bear out', () => {
    expect(sides(quitInJune, holds(), holds({ valid: '2015-09-14/2016-09-30' }))).toEqual([
      [
        ['ended 2016-09-30', 2],
        ['ended 2016-06', 1],
      ],
    ]);
  });

  test('given vaguely is on no side where it agrees with several', () => {
    const ended = (day: string) => holds({ valid: `2015/${day}` });
    expect(sides(quitInJune, holds(), ended('2016-06-15'), ended('2016-06-27'))).toEqual([
      [
        ['ended 2016-06-15', 1],
        ['ended 2016-06-27', 1],
        ['held on 2016-08-11', 1],
      ],
    ]);
  });

  test('is disputed where it is only said to be over', () => {
    const former = holds({ status: 'FORMER', published: '2016-08-09' });
    expect(sides(former, holds({ valid: '2015-09/' }))).toEqual([
      [
        ['ended before 2016-08-09', 1],
        ['held on 2016-08-11', 1],
      ],
    ]);
  });

  test.each<[string, Claim[]]>([
    ['what was last seen before it', [quitInJune, holds({ published: '2016-06-10' })]],
    ['a new beginning', [quitInJune, holds({ valid: '2016-07-01/' })]],
    ['a new beginning that a third tells of', [quitInJune, holds({ valid: '2016-07/' }), holds()]],
    ['a day in its month', [quitInJune, holds({ valid: '2015-09-14/2016-06-27' })]],
    ['a hedged claim', [quitInJune, holds({ hedges: ['APPEARANCE'] })]],
  ])('is not disputed by %s', (_, claims) => {
    expect(disputes(...claims)).toEqual([]);
  });

  test('is a matter of ties and memberships as well', () => {
    expect(disputes(claim({ valid: '/2016-06' }), claim())).toHaveLength(1);
  });
});

test('what happened on two days happened twice', () => {
  const endorsed = (valid: string) => claim({ predicate: 'ENDORSED', valid });
  expect(disputes(endorsed('2016-06'), endorsed('2015-08'), endorsed('/'))).toEqual([]);
});

describe('by law', () => {
  test('a dispute has two sides or more, of claims that stand, each on one side, and no hedged one', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const byId = new Map(claims.map((one) => [one.id, one]));
        for (const { sides: all } of disputes(...claims)) {
          expect(all.length).toBeGreaterThan(1);
          const stating = all.flatMap((side) => side.claims);
          expect(new Set(stating).size).toBe(stating.length);
          for (const id of stating) expect(byId.get(id)).toMatchObject({ hedges: [] });
        }
      }),
      runs,
    );
  });

  test('ids are unique, and a favoured value is one of the sides', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const found = disputes(...claims);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        for (const { favours, sides: all } of found) {
          if (favours) expect(all.map(({ value }) => value)).toContain(favours.value);
          if (favours) expect(favours.reason).not.toBe('');
        }
      }),
      runs,
    );
  });

  test('one claim disputes nothing', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        for (const one of claims) expect(disputes(one)).toEqual([]);
      }),
      runs,
    );
  });
});
