import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim, Literal } from '../../src/claims/claim.js';
import { computedShare } from '../../src/claims/figure.js';
import { disagree } from '../../src/claims/literal.js';
import { derived, figure } from '../support/claims.js';
import { runs } from '../support/runs.js';

const literal = (value: number | string, bound: Literal['bound'] = 'EXACT', unit = 'percent'): Literal => ({
  value,
  unit,
  bound,
});
const cy = { subject: 'person:cy' };

describe('two figures', () => {
  test.each<[Literal, Literal, boolean]>([
    [literal(55), literal(55.2), false],
    [literal(55), literal(56), true],
    [literal(54.6), literal(55.4), true],
    [literal(72, 'MORE_THAN'), literal(72.3), false],
    [literal(72, 'MORE_THAN'), literal(75), false],
    [literal(72, 'MORE_THAN'), literal(72), false],
    [literal(72, 'MORE_THAN'), literal(71), true],
    [literal(72, 'MORE_THAN'), literal(74, 'MORE_THAN'), false],
    [literal(72, 'MORE_THAN'), literal(72, 'LESS_THAN'), true],
    [literal(72, 'MORE_THAN'), literal(80, 'LESS_THAN'), false],
    [literal(5000, 'ABOUT', 'votes'), literal(4712, 'EXACT', 'votes'), false],
    [literal(2670, 'EXACT', 'votes'), literal(2671, 'EXACT', 'votes'), true],
    [literal(900_000_000, 'ABOUT', 'GBP'), literal(895_300_000, 'EXACT', 'GBP'), false],
    [literal('2017', 'EXACT', 'date'), literal('2017-05', 'EXACT', 'date'), false],
    [literal('2017', 'EXACT', 'date'), literal('2018-05', 'EXACT', 'date'), true],
  ])('%o and %o disagree: %s', (one, other, apart) => {
    expect(disagree(one, other)).toBe(apart);
    expect(disagree(other, one)).toBe(apart);
  });

  test('disagree both ways or neither, and no figure with itself', () => {
    const any = fc
      .tuple(
        fc.integer({ min: 0, max: 1000 }),
        fc.constantFrom<Literal['bound'][]>('EXACT', 'MORE_THAN', 'LESS_THAN', 'ABOUT'),
      )
      .map(([tenths, bound]) => literal(tenths / 10, bound));
    fc.assert(
      fc.property(any, any, (one, other) => {
        expect(disagree(one, one)).toBe(false);
        expect(disagree(one, other)).toBe(disagree(other, one));
      }),
      runs,
    );
  });
});

describe('a computed share', () => {
  const votes = [figure('VOTES', 2670), figure('VOTES', 2042, cy)];

  test('is that of the votes stated for the round', () => {
    expect(computedShare('person:ada', votes)).toMatchObject({ votes: 2670, total: 4712, candidates: 2 });
    expect(computedShare('person:ada', votes)?.percent.toFixed(1)).toBe('56.7');
  });

  test('counts two sources of one number once', () => {
    expect(computedShare('person:ada', [...votes, figure('VOTES', 2042, cy)])?.total).toBe(4712);
  });

  test.each<[string, Claim[]]>([
    ['votes of one candidate only', [figure('VOTES', 2670)]],
    ['no votes of the person', [figure('VOTES', 2042, cy), figure('VOTES', 9, { subject: 'person:di' })]],
    ['a limit instead of a number', [figure('VOTES', 2000, {}, 'MORE_THAN'), figure('VOTES', 2042, cy)]],
    ['a hedged number', [figure('VOTES', 2670, { hedges: ['OPINION'] }), figure('VOTES', 2042, cy)]],
    ['a denied number', [figure('VOTES', 2670, { polarity: 'DENIED' }), figure('VOTES', 2042, cy)]],
    ['two numbers for one candidate', [...votes, figure('VOTES', 2700)]],
    ['no votes at all', [figure('VOTES', 0), figure('VOTES', 0, cy)]],
  ])('is none from %s', (_, claims) => {
    expect(computedShare('person:ada', claims)).toBeNull();
  });

  test('takes the number that a curator prefers, and not the deprecated', () => {
    const better = figure('VOTES', 2700, { rank: 'PREFERRED' });
    expect(computedShare('person:ada', [...votes, better])?.votes).toBe(2700);
    const worse = figure('VOTES', 2700, { rank: 'DEPRECATED' });
    expect(computedShare('person:ada', [...votes, worse])?.votes).toBe(2670);
  });

  test('of all candidates together is the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 2, maxLength: 6 }), (numbers) => {
        const claims = numbers.map((value, index) => figure('VOTES', value, { subject: `person:${index}` }));
        const shares = numbers.map((_, index) => computedShare(`person:${index}`, claims)?.percent ?? 0);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100);
      }),
      runs,
    );
  });
});

describe('a stated share against the votes', () => {
  const votes = [figure('VOTES', 2670), figure('VOTES', 2042, cy)];
  const disputesOf = (...claims: Claim[]) => derived(...votes, ...claims).disputes;

  test('is disputed: 55 % stated, 56.7 % computed, unless other ballots were counted', () => {
    const [dispute, ...others] = disputesOf(figure('VOTE_SHARE', 55));
    expect(others).toEqual([]);
    expect(dispute).toMatchObject({
      kind: 'COMPUTED',
      about: 'person:ada',
      sides: [{ value: '55 percent' }, { value: '56.7 percent' }],
      why: '2670 of the 4712 votes stated for 2 candidates are 56.7 %, not 55 %.',
      unless: 'ballots other than those stated were counted',
      favours: null,
    });
  });

  test('is one dispute however many sources state it', () => {
    const [dispute, ...others] = disputesOf(figure('VOTE_SHARE', 55), figure('VOTE_SHARE', 55));
    expect(others).toEqual([]);
    expect(dispute?.sides[0]?.claims).toHaveLength(2);
  });

  test('that is larger than the votes can give no other ballots explain', () => {
    expect(disputesOf(figure('VOTE_SHARE', 60))[0]?.unless).toBeNull();
  });

  test.each([
    ['rounds to it', figure('VOTE_SHARE', 57)],
    ['is a limit that it keeps', figure('VOTE_SHARE', 50, {}, 'MORE_THAN')],
    ['is an estimate', figure('VOTE_SHARE', 57, {}, 'ABOUT')],
    ['is of another round', figure('VOTE_SHARE', 40, { round: 1 })],
    ['is hedged', figure('VOTE_SHARE', 55, { hedges: ['ANONYMOUS_SOURCE'] })],
  ])('is not disputed where it %s', (_, share) => {
    expect(disputesOf(share)).toEqual([]);
  });

  test('is still computed from the others when one number is preferred', () => {
    const preferred = figure('VOTES', 2670, { rank: 'PREFERRED' });
    const all = [preferred, figure('VOTES', 2042, cy), figure('VOTE_SHARE', 55)];
    expect(derived(...all).disputes).toHaveLength(1);
  });
});

test('two limits with nothing between them are sides that say which limit each is', () => {
  const turnout = (bound: Literal['bound']) => figure('TURNOUT', 72, { subject: 'contest:vote' }, bound);
  const [dispute] = derived(turnout('MORE_THAN'), turnout('LESS_THAN')).disputes;
  expect(dispute?.sides.map(({ value }) => value)).toEqual(['more than 72 percent', 'less than 72 percent']);
});
