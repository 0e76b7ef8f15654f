import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoGraphQLErrors, type TestApi, testApi } from './support/api.js';

let test: TestApi;
beforeAll(async () => {
  test = await testApi();
});
afterAll(() => test.close());

describe('contest', () => {
  it('tells who stood, won and was beaten, with votes and shares round by round', async () => {
    const { contest } = expectNoGraphQLErrors(
      await test.query(`{ contest(id: "labour-liverpool-selection-2016") {
        kind figures { predicate literal { value unit bound } }
        roles(first: 5) { edges { disputed node { slug } } }
        organisers(first: 5) { edges { hedges claims { id } node { ... on Entity { slug } } } }
        contestants {
          person { slug } outcome disputed beat { slug } claims { id }
          rounds { round votes { literal { value } } shares { literal { value } } computedShare { percent votes total candidates claims { id } } }
        }
      } }`),
    );
    const [anderson, berger, rotheram, ...more] = contest.contestants;
    expect(more).toEqual([]);
    expect(anderson).toMatchObject({ person: { slug: 'joe-anderson' }, outcome: 'BEATEN', beat: [] });
    expect(berger).toMatchObject({
      outcome: 'BEATEN',
      rounds: [{ round: 1, votes: [{ literal: { value: 1641 } }], shares: [], computedShare: null }],
    });
    expect(rotheram).toMatchObject({ outcome: 'WON', disputed: true });
    expect(rotheram.beat.map(({ slug }: { slug: string }) => slug).sort()).toEqual([
      'joe-anderson',
      'luciana-berger',
    ]);
    expect(rotheram.rounds).toEqual([
      {
        round: 2,
        votes: [{ literal: { value: 2670 } }],
        shares: [{ literal: { value: 55 } }],
        computedShare: expect.objectContaining({
          votes: 2670,
          total: 4712,
          candidates: 2,
          percent: expect.closeTo(56.66, 2),
        }),
      },
    ]);
    expect(contest.figures).toContainEqual({
      predicate: 'TURNOUT',
      literal: { value: 72, unit: 'percent', bound: 'MORE_THAN' },
    });
    expect(contest.roles.edges.map(({ disputed }: { disputed: boolean }) => disputed)).toEqual([true, true]);
    expect(contest.organisers.edges[0].node).toEqual({ slug: 'labour' });
  });

  it('is held when the most precise of its plain claims says', async () => {
    const { election, leadership } = expectNoGraphQLErrors(
      await test.query(`{
        election: contest(id: "liverpool-mayoral-election-2017") { heldOn }
        leadership: contest(id: "labour-leadership-election-2016") { heldOn }
      }`),
    );
    expect(election.heldOn).toBe('2017-05');
    expect(leadership.heldOn, 'only predicted').toBeNull();
  });
});
