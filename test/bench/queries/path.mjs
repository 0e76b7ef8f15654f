import { at, inOrder } from './dates.mjs';

const pathsOf = ({ path }) =>
  inOrder(path.map(({ hops }) => hops.map(({ from, to, type }) => [from, to, type])));

/** All shortest paths between two people over ties that are stated outright; the peer has `@cypher` for it. */
export const path = {
  name: 'path',
  title: 'all shortest paths between two people',
  variables: ({ pairs }, n) => {
    const [from, to] = at(pairs, n);
    const isReturn = Math.floor(n / pairs.length) % 2 === 1;
    return {
      from: isReturn ? to : from,
      to: isReturn ? from : to,
      maxHops: 4 + (Math.floor(n / pairs.length) % 3),
    };
  },
  ours: {
    document: `query Path($from: ID!, $to: ID!, $maxHops: Int!) {
      path(from: $from, to: $to, maxHops: $maxHops) {
        hops { from { slug } to { slug } relationship { type } }
      }
    }`,
    answer: (data) =>
      pathsOf({
        path: data.path.map(({ hops }) => ({
          hops: hops.map(({ from, to, relationship }) => ({
            from: from.slug,
            to: to.slug,
            type: relationship.type,
          })),
        })),
      }),
  },
  peer: {
    document: `query Path($from: ID!, $to: ID!, $maxHops: Int!) {
      path(from: $from, to: $to, maxHops: $maxHops) { hops { from to type } }
    }`,
    answer: pathsOf,
  },
  raw: {
    statement: `MATCH (a:Entity {id: $from})
      MATCH (b:Entity {id: $to})
      MATCH path = allShortestPaths((a)-[:ALLY_OF|SUPPORTS|OPPOSES|AIDE_TO|PPS_TO|ENDORSED|CHALLENGES|PRAISED|BEAT*..6]-(b))
      WITH nodes(path) AS people, relationships(path) AS hops
      WHERE size(hops) <= $maxHops
      WITH people, hops ORDER BY [hop IN hops | hop.key] LIMIT 100
      RETURN [person IN people | person.slug], [hop IN hops | type(hop)]`,
    reply: (records) =>
      records.map(({ _fields: [people, types] }) => types.map((type, n) => [people[n], people[n + 1], type])),
    answer: inOrder,
  },
};
