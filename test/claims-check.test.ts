import { expect, test } from 'vitest';
import { checkClaim, type Registry } from '../src/claims/check.js';
import type { Claim, EntityLabel } from '../src/claims/claim.js';
import { nearest } from '../src/claims/nearest.js';
import { claim } from './support/claims.js';

const labels = new Map<string, EntityLabel>([
  ['person:ada', 'Person'],
  ['person:bo', 'Person'],
  ['role:mayor', 'Role'],
  ['contest:vote', 'Contest'],
]);
const registry: Registry = { labelOf: (id) => labels.get(id), ids: () => labels.keys() };

const ally = claim({ recorded: '2020-02-03T00:00:00Z' });
const figure = (predicate: Claim['predicate'], value: number | string, unit: string): Partial<Claim> => ({
  predicate,
  object: null,
  literal: { value, unit, bound: 'EXACT' },
  contest: 'contest:vote',
});

test('a claim that follows the vocabulary meets no objection', () => {
  expect(checkClaim(ally, registry)).toEqual([]);
  expect(checkClaim({ ...ally, ...figure('VOTES', 10, 'votes') }, registry)).toEqual([]);
});

test.each<[string, Partial<Claim>, string]>([
  [
    'a value on a tie',
    { literal: { value: 1, unit: 'votes', bound: 'EXACT' } },
    'value: ALLY_OF takes no value',
  ],
  [
    'an object of a figure',
    { ...figure('VOTES', 1, 'votes'), object: 'person:bo' },
    'object: VOTES takes a value, not an object',
  ],
  ['fewer than no votes', figure('VOTES', -1, 'votes'), 'value: the value is negative'],
  ['more than all', figure('VOTE_SHARE', 101, 'percent'), 'value: the value is more than 100 percent'],
  ['votes in words', figure('VOTES', 'ten', 'votes'), 'value: the value is no number of votes'],
  [
    'a number for a day',
    { ...figure('HELD_ON', 2020, 'date'), subject: 'contest:vote' },
    'value: a date is a text: a bare year needs quotes',
  ],
  [
    'a day that is none',
    { ...figure('HELD_ON', '2020-02-31', 'date'), subject: 'contest:vote' },
    'value: "2020-02-31" is no EDTF date such as 2016-08-11, 2016-08 or 2016',
  ],
  [
    'an outcome without words',
    { ...figure('OUTCOME', ' ', 'text'), subject: 'contest:vote' },
    'value: the value is no text',
  ],
  [
    'a qualifier of another kind',
    { contest: 'role:mayor' },
    'contest: "role:mayor" is a Role, but this qualifier is a Contest',
  ],
  ['a hedge twice', { hedges: ['OPINION', 'OPINION'] }, 'hedges: a hedge is given twice'],
  [
    'a rank without a reason',
    { rank: 'DEPRECATED' },
    'rank: the rank DEPRECATED has no reason or no instant',
  ],
  [
    'a withdrawal by nobody',
    { withdrawn: '2020-03-01T00:00:00Z' },
    'withdrawn: it is withdrawn, but not by whom and why',
  ],
  ['a day for an instant', { recorded: '2020-02-03' }, 'recorded: "2020-02-03" is no instant'],
  [
    'an interval for a publication',
    { published: '2020/2021' },
    'published: "2020/2021" is an interval where one date is needed',
  ],
])('%s is objected to', (_what, change, objection) => {
  const found = checkClaim({ ...ally, ...change }, registry);
  expect(found.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([objection]);
});

test('a misspelt name finds the nearest, and one like no other finds none', () => {
  expect(nearest('person:add', labels.keys())).toBe('person:ada');
  expect(nearest('alias', ['aliases', 'name'])).toBe('aliases');
  expect(nearest('zebra', labels.keys())).toBeNull();
});
