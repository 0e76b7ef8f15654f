import { at, dayOf } from './dates.mjs';

const ours = {
  document: `query Flagship($of: ID!, $asOf: EDTF!) {
    alliances(of: $of, roleKind: MAYOR, asOf: $asOf) { totalCount }
  }`,
  answer: ({ alliances }) => alliances.totalCount,
};

const then = '{ edge: { certainFrom: { lte: $asOf }, certainTo: { gte: $asOf } }';
const peer = {
  document: `query Flagship($of: ID!, $asOf: String!) {
    people(where: { id: { eq: $of } }) {
      alliesConnection(where: ${then},
        node: { holdsConnection: { some: ${then}, node: { kind: { eq: "MAYOR" } } } } } }
      ) { aggregate { count { nodes } } }
    }
  }`,
  answer: ({ people: [{ alliesConnection }] }) => alliesConnection.aggregate.count.nodes,
};

const raw = {
  statement: `MATCH (:Entity {id: $of})-[tie:ALLY_OF]-(ally)
    WHERE tie.certainFrom <= $asOf AND tie.certainTo >= $asOf
    WITH DISTINCT ally
    WHERE EXISTS {
      (ally)-[r:HOLDS]->(:Role {kind: 'MAYOR'}) WHERE r.certainFrom <= $asOf AND r.certainTo >= $asOf
    }
    RETURN count(ally)`,
  reply: ([{ _fields }]) => _fields[0],
  answer: (count) => count,
};

/** How many mayors are allies of a leader who has a dozen. */
export const flagship = {
  name: 'flagship',
  title: 'mayors among a small leader’s 12 allies',
  variables: ({ leaders }, n) => ({ of: at(leaders, n), asOf: dayOf(n) }),
  ours,
  peer,
  raw,
};

/** The same of the hub, who has 5,000. */
export const hub = {
  name: 'hub',
  title: 'mayors among the hub’s 5,000 allies',
  variables: ({ hub: of }, n) => ({ of, asOf: dayOf(n) }),
  ours,
  peer,
  raw,
};
