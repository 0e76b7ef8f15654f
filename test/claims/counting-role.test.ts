import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { type Count, type CountRules, count } from '../../src/claims/counting.js';
import { daysOf } from '../../src/claims/time.js';
import { claim, derived, holds } from '../support/claims.js';
import {
  ally,
  belongs,
  counted,
  mayors,
  mayorsWhoAreAllies,
  people,
  reasonsOf,
  seeks,
} from '../support/counting.js';

describe('the role', () => {
  const former: CountRules = { ...mayors, role: { statuses: ['FORMER'] } };

  test('of two seats counts both, and one person once for two roles', () => {
    const deputies = [
      holds({ object: 'role:deputy' }),
      holds({ object: 'role:deputy', subject: 'person:cy' }),
      holds(),
    ];
    expect(people(counted(mayors, '2016-08-11', ...deputies).counted)).toEqual(['person:ada', 'person:cy']);
  });

  test('that ended is former', () => {
    const claims = [holds({ valid: '2010/2014' })];
    expect(people(counted(mayors, '2012', ...claims).counted)).toEqual(['person:ada']);
    expect(people(counted(former, '2016', ...claims).counted)).toEqual(['person:ada']);
    expect(reasonsOf(counted(mayors, '2016', ...claims))).toEqual({
      'person:ada': [{ code: 'STATUS', status: 'FORMER' }],
    });
  });

  test('held again is not former', () => {
    const claims = [holds({ valid: '2010/2014' }), holds({ valid: '2016-05/' })];
    expect(people(counted(mayors, '2016-08-11', ...claims).counted)).toEqual(['person:ada']);
    expect(people(counted(former, '2016-08-11', ...claims).counted)).toEqual([]);
  });

  test('once sought and not won is not that of a former holder', () => {
    const lost = seeks('person:ada', { status: 'FORMER', valid: '/2016-08-10?' });
    const found = counted(former, '2016-08-11', lost);
    expect(found.counted).toEqual([]);
    expect(found.besides).toEqual([]);
  });

  test('foretold is beside, hedged and not yet', () => {
    const foretold = holds({ hedges: ['PREDICTION'], valid: '2016-08/' });
    expect(reasonsOf(counted(mayors, '2016-08-11', foretold))).toEqual({
      'person:ada': [
        { code: 'HEDGED', hedges: ['PREDICTION'] },
        { code: 'POSSIBLE', of: 'ROLE' },
      ],
    });
  });

  test('stated is not called hedged for a hedged one of the same kind', () => {
    const found = counted(
      mayors,
      '2016-08-11',
      seeks('person:ada'),
      seeks('person:ada', {
        object: 'role:deputy',
        hedges: ['IMPLIED'],
      }),
    );
    const reasons = [{ code: 'STATUS', status: 'NOMINEE' }];
    expect(found.besides).toMatchObject([{ person: 'person:ada', hedges: [], reasons }]);
  });

  test('of representing an area is that of a holder', () => {
    const facts = {
      person: 'person:ada',
      ties: [],
      roles: derived(claim({ predicate: 'REPRESENTS', object: 'constituency:walton' })).relationships,
      memberships: [],
    };
    expect(count(mayors, [facts], daysOf('2016-08-11')).counted).toMatchObject([{ status: 'HOLDER' }]);
  });
});

describe('the party', () => {
  const ofParty = (rules: CountRules, ...claims: Claim[]) =>
    counted({ ...rules, party: 'party:one' }, '2016-08-11', ...claims);

  test('is that of the member, or that for which the candidate stands', () => {
    const nominees: CountRules = { ...mayors, role: { statuses: ['NOMINEE'] } };
    expect(people(ofParty(mayors, holds(), belongs('person:ada')).counted)).toEqual(['person:ada']);
    expect(people(ofParty(nominees, seeks('person:ada')).counted)).toEqual(['person:ada']);
    const other = seeks('person:ada', { party: 'party:two' });
    expect(ofParty(nominees, other, belongs('person:ada')).counted).toEqual([]);
  });

  test('not stated, or stated of another one, is not that party', () => {
    const found = ofParty(
      mayors,
      holds(),
      holds({ subject: 'person:cy' }),
      belongs('person:cy', { object: 'party:two' }),
    );
    expect([found.counted, found.besides, found.inRole]).toEqual([[], [], []]);
  });

  test.each<[string, Partial<Claim>, Count['besides'][number]['reasons']]>([
    ['hedged', { hedges: ['IMPLIED'] }, [{ code: 'HEDGED', hedges: ['IMPLIED'] }]],
    ['last known', { published: '2016-01-01' }, [{ code: 'LAST_KNOWN', of: 'ROLE', day: '2016-01-01' }]],
  ])('%s puts beside', (_, how, reasons) => {
    const found = ofParty(mayors, holds(), belongs('person:ada', how));
    expect([found.counted, found.inRole]).toEqual([[], []]);
    expect(reasonsOf(found)).toEqual({ 'person:ada': reasons });
  });

  test('matters where no role is asked for', () => {
    const allies: CountRules = { ...mayorsWhoAreAllies, role: null };
    const found = ofParty(allies, ally('person:ada'), belongs('person:ada'), ally('person:cy'));
    expect(people(found.counted)).toEqual(['person:ada']);
  });

  test('left is no longer the party', () => {
    expect(ofParty(mayors, holds(), belongs('person:ada', { valid: '2010/2015' })).counted).toEqual([]);
  });
});
