import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasCertainPart } from '../../src/claims/certainty.js';
import { derive } from '../../src/claims/derivation.js';
import { readAt } from '../../src/claims/reading.js';
import { nameOf } from '../../src/claims/relationship.js';
import { daysOf } from '../../src/claims/time.js';
import { anyClaim, anyClaims, claim, derived, holds, only, seatsOf } from '../support/claims.js';
import { runs } from '../support/runs.js';

const namesIn = ({ relationships }: ReturnType<typeof derived>) => relationships.map(nameOf).sort();

describe('the type', () => {
  test('of a symmetric tie is stored once, from the smaller id to the larger', () => {
    const one = only(claim(), claim({ subject: 'person:bo', object: 'person:ada' }));
    expect(one).toMatchObject({ type: 'ALLY_OF', from: 'person:ada', to: 'person:bo' });
    expect(one.claims).toHaveLength(2);
  });

  test('of a directed tie is not turned round', () => {
    const one = only(claim({ predicate: 'SUPPORTS', subject: 'person:bo', object: 'person:ada' }));
    expect(one).toMatchObject({ type: 'SUPPORTS', from: 'person:bo', to: 'person:ada' });
  });

  test('of an aide in the role of PPS is PPS_TO', () => {
    expect(only(claim({ predicate: 'AIDE_TO', role: 'role:pps', roleKind: 'PPS' })).type).toBe('PPS_TO');
  });

  test('is plain where one source says it outright, though others hedge', () => {
    expect(namesIn(derived(claim(), claim({ hedges: ['OPINION'] })))).toEqual(['ALLY_OF']);
  });

  test('is hedged where it rests on hedged claims alone, and tells all the hedges', () => {
    const one = only(claim({ hedges: ['PREDICTION'] }), claim({ hedges: ['IMPLIED', 'PREDICTION'] }));
    expect(nameOf(one)).toBe('HEDGED_ALLY_OF');
    expect(one.hedges).toEqual(['IMPLIED', 'PREDICTION']);
  });

  test('is denied beside asserted, and a hedged denial is none', () => {
    const no = claim({ polarity: 'DENIED' });
    expect(namesIn(derived(claim(), no))).toEqual(['ALLY_OF', 'DENIED_ALLY_OF']);
    expect(namesIn(derived({ ...no, hedges: ['OPINION'] }))).toEqual([]);
  });

  test('is none for a figure', () => {
    const votes = claim({ predicate: 'VOTES', object: null, contest: 'contest:vote' });
    expect(derived({ ...votes, literal: { value: 1, unit: 'votes', bound: 'EXACT' } }).relationships).toEqual(
      [],
    );
  });
});

describe('hedged claims', () => {
  test('about another time than the plain ones are kept', () => {
    expect(namesIn(derived(holds(), holds({ hedges: ['PREDICTION'], valid: '2021/' })))).toEqual([
      'HEDGED_HOLDS',
      'HOLDS',
    ]);
  });

  test('about another contest than the plain ones are kept', () => {
    const seeks = { predicate: 'CANDIDATE_FOR', object: 'role:mayor', status: 'CONTENDER' } as const;
    const both = derived(
      claim({ ...seeks, contest: 'contest:one' }),
      claim({ ...seeks, contest: 'contest:two', hedges: ['IMPLIED'] }),
    );
    expect(namesIn(both)).toEqual(['CANDIDATE_FOR', 'HEDGED_CANDIDATE_FOR']);
  });

  test('that foretold what came to be derive nothing beside it', () => {
    const came = holds({ valid: '2017-05-08/', published: '2017-06-01' });
    expect(namesIn(derived(came, holds({ hedges: ['PREDICTION'], valid: '2017/' })))).toEqual(['HOLDS']);
  });
});

describe('a spell', () => {
  test('takes its start and its end from the claims that state them', () => {
    const spell = only(
      holds({ valid: '2015-09-14/', published: '2016-05-01' }),
      holds({ valid: '2015-09/2016-06', published: '2017-01-01' }),
      holds({ valid: '/', published: '2016-06-10' }),
    );
    expect(spell).toMatchObject({
      possibleFrom: '2015-09-14',
      certainFrom: '2015-09-14',
      certainTo: '2016-06-10',
      possibleTo: '2016-06-30',
      openEnded: false,
      disputed: false,
    });
  });

  test('that ended and began again is two', () => {
    const { relationships, disputes } = derived(
      holds({ valid: '1998-07/1998-12' }),
      holds({ valid: '2008-10-03/2010-05-11' }),
    );
    expect(relationships.map(({ certainTo }) => certainTo)).toEqual(['1998-12-01', '2010-05-11']);
    expect(disputes).toEqual([]);
  });

  test('of terms without a day between them is one', () => {
    const spell = only(holds({ valid: '2010-05-07/2015-05-07' }), holds({ valid: '2015-05-08/2017-05-03' }));
    expect(spell).toMatchObject({ possibleFrom: '2010-05-07', possibleTo: '2017-05-03', disputed: false });
  });

  test('told of as holding and as former is one, with the status it had', () => {
    const spell = only(
      holds({ valid: '2015-09/2016-06-27' }),
      holds({ status: 'FORMER', valid: '/2016-06' }),
    );
    expect(spell).toMatchObject({ status: 'HOLDER', possibleTo: '2016-06-27', certainTo: '2016-06-27' });
  });

  test('goes on, disputed, where a source has it after the end that another gives', () => {
    const spell = only(holds({ valid: '2015-09/2016-06' }), holds({ valid: '2015-09/' }));
    expect(spell).toMatchObject({ certainTo: '2016-09-11', openEnded: true, disputed: true });
  });

  test('is not taken as current beyond an end that another source gives', () => {
    const spell = only(
      holds({ published: '2016-06-10' }),
      holds({ status: 'FORMER', valid: '/2016-06', published: '2016-08-09' }),
    );
    expect(spell).toMatchObject({ certainTo: '2016-06-10', possibleTo: '2016-06-30', openEnded: false });
  });

  test('is not taken as current beyond the day on which another takes the one seat', () => {
    const { relationships, disputes } = derived(
      holds({ published: '2016-08-10' }),
      holds({ subject: 'person:cy', valid: '2016-08-15/', published: '2016-08-20' }),
    );
    const ada = relationships.find(({ from }) => from === 'person:ada');
    expect(ada).toMatchObject({ certainTo: '2016-08-14', openEnded: true });
    expect(disputes).toEqual([]);
  });

  test('is not taken as current beyond the day from which it is denied', () => {
    const { relationships, disputes } = derived(
      claim({ published: '2016-05-20' }),
      claim({ polarity: 'DENIED', valid: '2016-06-01/', published: '2016-06-10' }),
    );
    expect(relationships.find(({ stance }) => stance === 'STATED')?.certainTo).toBe('2016-05-31');
    expect(disputes).toEqual([]);
  });
});

describe('a preferred claim', () => {
  const preferred = {
    rank: 'PREFERRED',
    rankReason: 'The register.',
    ranked: '2026-01-02T00:00:00Z',
  } as const;

  test('sets aside what is said otherwise about the same time', () => {
    const { relationships, disputes } = derived(
      holds(),
      holds({ status: 'FORMER', valid: '/2016-06', ...preferred }),
    );
    expect(relationships.map(({ status }) => status)).toEqual(['FORMER']);
    expect(disputes).toEqual([]);
  });

  test('sets aside no other spell and no other contest', () => {
    const spells = derived(holds({ valid: '1998/1999', ...preferred }), holds({ valid: '2008/2010' }));
    expect(spells.relationships).toHaveLength(2);
    const beat = (contest: string) => claim({ predicate: 'BEAT', contest });
    expect(derived({ ...beat('contest:one'), ...preferred }, beat('contest:two')).relationships).toHaveLength(
      2,
    );
  });

  test('for one holder of a single seat sets aside the other', () => {
    const { relationships, disputes } = derived(holds(preferred), holds({ subject: 'person:cy' }));
    expect(relationships.map(({ from }) => from)).toEqual(['person:ada']);
    expect(disputes).toEqual([]);
  });
});

test('a former holder was one while it lasted, and is former after', () => {
  const spell = only(holds({ status: 'FORMER', valid: '2010/2014' }));
  expect(spell.status).toBe('FORMER');
  expect(readAt(spell, daysOf('2012'))).toMatchObject({ certainty: 'CERTAIN', status: 'HOLDER' });
  expect(readAt(spell, daysOf('2014-06'))).toMatchObject({ certainty: 'POSSIBLE', status: 'HOLDER' });
  expect(readAt(spell, daysOf('2016'))).toMatchObject({ certainty: 'CERTAIN', status: 'FORMER' });
});

describe('by law', () => {
  test('the order of the claims is nothing to what they derive', () => {
    const shuffled = anyClaims.chain((claims) =>
      fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
    );
    fc.assert(
      fc.property(shuffled, ([claims, others]) => {
        expect(derived(...others)).toEqual(derived(...claims));
      }),
      runs,
    );
  });

  test('saying it again changes no bounds', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const boundsIn = (all: typeof claims) =>
          derived(...all).relationships.map(({ claims: _, ...relationship }) => relationship);
        expect(boundsIn([...claims, ...claims.map((one) => ({ ...one, id: `${one.id}-again` }))])).toEqual(
          boundsIn(claims),
        );
      }),
      runs,
    );
  });

  test('a deprecated, withdrawn or later recorded claim changes nothing', () => {
    const out = fc.constantFrom(
      { rank: 'DEPRECATED' as const },
      { withdrawn: '2026-01-02T00:00:00Z' },
      { recorded: '2026-06-02T00:00:00Z' },
    );
    fc.assert(
      fc.property(anyClaims, anyClaim, out, (claims, one, how) => {
        const knownAt = '2026-06-01T00:00:00Z';
        expect(derive([...claims, { ...one, ...how }], seatsOf, knownAt)).toEqual(
          derive(claims, seatsOf, knownAt),
        );
      }),
      runs,
    );
  });

  test('the graph as it was known is the graph of what was recorded by then', () => {
    const times = fc.array(fc.constantFrom('2026-01-01T00:00:00Z', '2026-03-01T00:00:00Z'), {
      minLength: 10,
    });
    fc.assert(
      fc.property(anyClaims, times, (claims, when) => {
        const all = claims.map((one, index) => ({ ...one, recorded: when[index] ?? one.recorded }));
        const knownAt = '2026-02-01T00:00:00Z';
        const byThen = all.filter(({ recorded }) => recorded < knownAt);
        expect(derive(all, seatsOf, knownAt)).toEqual(derive(byThen, seatsOf, null));
      }),
      runs,
    );
  });

  test('hedged claims derive no plain type, and plain claims no hedged one', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const byId = new Map(claims.map((one) => [one.id, one]));
        for (const { stance, claims: from } of derived(...claims).relationships)
          for (const id of from) expect(byId.get(id)?.hedges.length === 0).toBe(stance !== 'HEDGED');
      }),
      runs,
    );
  });

  test('keys are unique, the certain lies within the possible, and nothing is certain beyond its claims', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const { relationships } = derived(...claims);
        expect(new Set(relationships.map(({ key }) => key)).size).toBe(relationships.length);
        for (const one of relationships.filter(hasCertainPart)) {
          expect(one.possibleFrom <= one.certainFrom && one.certainTo <= one.possibleTo).toBe(true);
        }
      }),
      runs,
    );
  });

  test('every plain claim that is not set aside is in one relationship', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const normal = claims.map((one) => ({ ...one, rank: 'NORMAL' as const }));
        const held = derived(...normal).relationships.flatMap((one) => one.claims);
        const plain = normal.filter((one) => one.hedges.length === 0 && one.object !== null);
        expect(held.filter((id) => plain.some((one) => one.id === id)).sort()).toEqual(
          plain.map(({ id }) => id).sort(),
        );
      }),
      runs,
    );
  });
});
