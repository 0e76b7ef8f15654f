import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tieRules } from '../../src/claims/basis.js';
import type { Claim } from '../../src/claims/claim.js';
import type { CountRules } from '../../src/claims/counting.js';
import { anyClaims, claim, dates, holds } from '../support/claims.js';
import { ally, counted, leader, mayorsWhoAreAllies, people, reasonsOf, seeks } from '../support/counting.js';
import { runs } from '../support/runs.js';

describe('how many mayors are allies, as of 11 August 2016', () => {
  const rotheram = 'person:steve-rotheram';
  const burnham = 'person:andy-burnham';
  const anderson = 'person:joe-anderson';
  const claims = [
    ally(rotheram, { published: '2016-08-10' }),
    ally(rotheram),
    ally(burnham, { hedges: ['IMPLIED'] }),
    claim({ predicate: 'SUPPORTS', subject: burnham, object: leader, hedges: ['APPEARANCE'] }),
    seeks(rotheram, { object: 'role:city-region' }),
    seeks(burnham, { object: 'role:manchester' }),
    holds({ subject: anderson }),
  ];
  const found = counted(mayorsWhoAreAllies, '2016-08-11', ...claims);

  test('is none stated, of the one mayor known, of whom nothing is stated', () => {
    expect(found.counted).toEqual([]);
    expect(found.inRole).toEqual([anderson]);
    expect(found.notStated).toEqual([anderson]);
  });

  test('has the nominee and the hedged nominee beside', () => {
    expect(reasonsOf(found)).toEqual({
      [rotheram]: [{ code: 'STATUS', status: 'NOMINEE' }],
      [burnham]: [
        { code: 'HEDGED', hedges: ['APPEARANCE', 'IMPLIED'] },
        { code: 'STATUS', status: 'NOMINEE' },
      ],
    });
  });

  test('among nominees is the one who is unhedged', () => {
    const nominees: CountRules = {
      ...mayorsWhoAreAllies,
      role: { statuses: ['NOMINEE'] },
      party: 'party:one',
    };
    const asked = counted(nominees, '2016-08-11', ...claims);
    expect(people(asked.counted)).toEqual([rotheram]);
    expect(people(asked.besides)).toEqual([burnham]);
  });
});

describe('the tie', () => {
  const withRole = (...claims: Claim[]) => counted(mayorsWhoAreAllies, '2016-08-11', holds(), ...claims);

  test('stated counts, though another source denies it, and says that it is disputed', () => {
    const found = withRole(ally('person:ada'), ally('person:ada', { polarity: 'DENIED' }));
    expect(found.counted).toMatchObject([{ person: 'person:ada', disputed: true }]);
  });

  test('only denied is neither counted nor beside, nor is nothing stated', () => {
    const found = withRole(ally('person:ada', { polarity: 'DENIED' }));
    expect([found.counted, found.besides, found.notStated]).toEqual([[], [], []]);
    expect(found.inRole).toEqual(['person:ada']);
  });

  test('of another basis is told under its name', () => {
    const found = withRole(claim({ predicate: 'SUPPORTS', object: leader }));
    expect(reasonsOf(found)).toEqual({ 'person:ada': [{ code: 'BASIS', basis: 'SUPPORTER' }] });
  });

  test('last known is not made up for by another that is certain', () => {
    const found = withRole(
      ally('person:ada', { published: '2016-01-10' }),
      claim({ predicate: 'SUPPORTS', object: leader }),
    );
    expect(found.counted).toEqual([]);
    expect(reasonsOf(found)).toEqual({
      'person:ada': [{ code: 'LAST_KNOWN', of: 'TIE', day: '2016-01-10' }],
    });
  });

  test('in its fuzzy part is possible', () => {
    const found = withRole(ally('person:ada', { valid: '2016/2018', published: '2020-01-01' }));
    expect(reasonsOf(found)).toEqual({ 'person:ada': [{ code: 'POSSIBLE', of: 'TIE' }] });
  });

  test('last known before a spell that is known to have ended is none', () => {
    const found = withRole(
      ally('person:ada', { published: '2010-01-01' }),
      ally('person:ada', { valid: '2012/2014' }),
    );
    expect([found.counted, found.besides]).toEqual([[], []]);
  });

  test('asked of a whole year is certain only if it is throughout', () => {
    const claims = [holds({ valid: '2015/2018' }), ally('person:ada', { valid: '2016-03/2018' })];
    const allies: CountRules = { ...mayorsWhoAreAllies, role: null };
    expect(people(counted(allies, '2016', ...claims).besides)).toEqual(['person:ada']);
    expect(people(counted(allies, '2017', ...claims).counted)).toEqual(['person:ada']);
    expect(people(counted(allies, '2016-04', ...claims).counted)).toEqual(['person:ada']);
  });

  test('long before any evidence is possible at most', () => {
    const found = counted({ ...mayorsWhoAreAllies, role: null }, '1999', ally('person:ada'));
    expect(found.counted).toEqual([]);
    expect(reasonsOf(found)).toEqual({ 'person:ada': [{ code: 'POSSIBLE', of: 'TIE' }] });
  });

  test('past the evidence is last known', () => {
    const found = counted({ ...mayorsWhoAreAllies, role: null }, '2017-06', ally('person:ada'));
    expect(reasonsOf(found)).toEqual({
      'person:ada': [{ code: 'LAST_KNOWN', of: 'TIE', day: '2016-08-11' }],
    });
  });
});

describe('by law', () => {
  const rules: fc.Arbitrary<CountRules> = fc
    .record({
      tie: fc.constantFrom(null, tieRules(['ALLY']), tieRules(['SUPPORTER', 'AIDE']), tieRules(['CRITIC'])),
      role: fc.constantFrom<CountRules['role'][]>(
        null,
        { statuses: ['HOLDER'] },
        { statuses: ['NOMINEE', 'CONTENDER'] },
        { statuses: ['FORMER'] },
      ),
      party: fc.constantFrom(null, 'party:one'),
    })
    .filter(({ tie, role }) => tie !== null || role !== null);

  test('people are counted or beside, never both, and each once', () => {
    fc.assert(
      fc.property(rules, anyClaims, dates, (asked, claims, asOf) => {
        const found = counted(asked, asOf, ...claims);
        const all = [...people(found.counted), ...people(found.besides)];
        expect(new Set(all).size).toBe(all.length);
      }),
      runs,
    );
  });

  test('who is counted surely is in the role, and of whom nothing is stated is too', () => {
    fc.assert(
      fc.property(rules, anyClaims, dates, (asked, claims, asOf) => {
        const { inRole, notStated, ...found } = counted(asked, asOf, ...claims);
        if (asked.role) expect(inRole).toEqual(expect.arrayContaining(people(found.counted)));
        expect(inRole).toEqual(expect.arrayContaining([...notStated]));
      }),
      runs,
    );
  });

  test('what counts is certain, unhedged and of an asked type', () => {
    fc.assert(
      fc.property(rules, anyClaims, dates, (asked, claims, asOf) => {
        for (const row of counted(asked, asOf, ...claims).counted) {
          expect(row).toMatchObject({ certainty: 'CERTAIN', hedges: [] });
          for (const { relationship } of row.ties) expect(asked.tie?.asked).toContain(relationship.type);
          if (asked.role) expect(asked.role.statuses).toContain(row.status);
        }
      }),
      runs,
    );
  });

  test('hedged claims alone count for nothing', () => {
    fc.assert(
      fc.property(rules, anyClaims, dates, (asked, claims, asOf) => {
        const hedged = claims.map((one) => ({ ...one, hedges: ['OPINION' as const] }));
        expect(counted(asked, asOf, ...hedged).counted).toEqual([]);
      }),
      runs,
    );
  });
});
