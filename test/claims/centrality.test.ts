import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centralityOf, type TiedPeople } from '../../src/claims/centrality.js';
import { runs } from '../support/runs.js';

const letters = 'abcdefgh'.split('');

/** Ties of some of eight people, as `ab` for one of a and b. */
const tied = (people: string, ...pairs: string[]): TiedPeople => ({
  people: people.split(''),
  pairs: pairs.map(([one = '', other = '']): [string, string] => [one, other]),
});
const anyTied: fc.Arbitrary<TiedPeople> = fc.record({
  people: fc.constant(letters),
  pairs: fc.array(
    fc
      .tuple(fc.constantFrom(...letters), fc.constantFrom(...letters))
      .filter(([one, other]) => one !== other),
    { maxLength: 16 },
  ),
});

/** All shortest chains between two people, found by trying every chain. */
function chains({ pairs }: TiedPeople, from: string, to: string): string[][] {
  let open = [[from]];
  while (open.length > 0) {
    const done = open.filter((chain) => chain.at(-1) === to);
    if (done.length > 0) return done;
    open = open.flatMap((chain) =>
      letters
        .filter((next) => !chain.includes(next))
        .filter((next) => pairs.some((pair) => pair.includes(next) && pair.includes(chain.at(-1) ?? '')))
        .map((next) => [...chain, next]),
    );
  }
  return [];
}

function betweennessByHand(graph: TiedPeople, person: string): number {
  const others = letters.filter((one) => one !== person);
  const pairs = others.flatMap((one, index) => others.slice(index + 1).map((other) => [one, other] as const));
  const shares = pairs.map(([one, other]) => {
    const all = chains(graph, one, other);
    return all.length === 0 ? 0 : all.filter((chain) => chain.includes(person)).length / all.length;
  });
  return shares.reduce((sum, share) => sum + share, 0) / pairs.length;
}

describe('the best connected', () => {
  it('is who stands between all others', () => {
    const star = centralityOf(tied('abcd', 'ba', 'bc', 'bd'));
    expect(star.map(({ person, degree, betweenness }) => [person, degree, betweenness])).toEqual([
      ['b', 3, 1],
      ['a', 1, 0],
      ['c', 1, 0],
      ['d', 1, 0],
    ]);
  });

  it('has the betweenness that trying every chain gives', () => {
    const law = fc.property(anyTied, (graph) => {
      for (const { person, betweenness } of centralityOf(graph))
        expect(betweenness).toBeCloseTo(betweennessByHand(graph, person), 10);
    });
    fc.assert(law, { ...runs, numRuns: Math.ceil((runs.numRuns ?? 0) / 4) });
  });

  it('is the same for the same ties in any order, either way round and repeated', () => {
    const law = fc.property(
      anyTied.chain((graph) =>
        fc.record({
          graph: fc.constant(graph),
          people: fc.shuffledSubarray([...graph.people], { minLength: letters.length }),
          pairs: fc.shuffledSubarray([...graph.pairs], { minLength: graph.pairs.length }),
        }),
      ),
      ({ graph, people, pairs }) => {
        const turned = pairs.map(([one, other]) => [other, one] as const);
        expect(centralityOf({ people, pairs: [...turned, ...pairs] })).toEqual(centralityOf(graph));
      },
    );
    fc.assert(law, runs);
  });

  it('is nobody where there are none', () => {
    expect(centralityOf(tied(''))).toEqual([]);
    expect(centralityOf(tied('a'))).toEqual([{ person: 'a', degree: 0, betweenness: 0, community: 'a' }]);
  });
});

describe('communities', () => {
  it('are those who are tied among each other', () => {
    const two = centralityOf(tied('abcdef', 'ab', 'bc', 'ca', 'de', 'ef', 'fd', 'cd'));
    const communities = Object.fromEntries(two.map(({ person, community }) => [person, community]));
    expect(communities).toEqual({ a: 'a', b: 'a', c: 'a', d: 'd', e: 'd', f: 'd' });
  });

  it('are named by their smallest member, and hold nobody whom no chain leads to', () => {
    const law = fc.property(anyTied, (graph) => {
      const found = centralityOf(graph);
      for (const { person, community } of found) {
        expect(community <= person).toBe(true);
        expect(found.find((one) => one.person === community)?.community).toBe(community);
        if (person !== community) expect(chains(graph, person, community)).not.toEqual([]);
      }
    });
    fc.assert(law, runs);
  });
});
