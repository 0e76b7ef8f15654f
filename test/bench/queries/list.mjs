import { at, dayOf, inOrder } from './dates.mjs';

const cursorOf = (slug) => Buffer.from(`key:${slug}`).toString('base64url');

/** Twenty people with five allies each, and what these hold then: surely, possibly, or as far as was last known. */
export const list = {
  name: 'list',
  title: '20 people, 5 allies each, their current roles',
  variables: ({ slugs }, n) => ({ after: at(slugs, n), asOf: dayOf(n) }),
  ours: {
    variables: ({ after, asOf }) => ({ after: cursorOf(after), asOf }),
    document: `query List($after: String!, $asOf: EDTF!) {
      people(first: 20, after: $after, asOf: $asOf) {
        edges { node {
          slug name
          alliances(first: 5) {
            edges { node { slug name roles(first: 20, status: [HOLDER]) { edges { node { name kind } } } } }
          }
        } }
      }
    }`,
    answer: ({ people }) =>
      people.edges.map(({ node: { slug, name, alliances } }) => [
        slug,
        name,
        alliances.edges.map(({ node }) => [
          node.slug,
          node.name,
          inOrder(node.roles.edges.map(({ node: role }) => [role.name, role.kind])),
        ]),
      ]),
  },
  peer: {
    document: `query List($after: String!, $asOf: String!) {
      people(where: { slug: { gt: $after } }, sort: [{ slug: ASC }], limit: 20) {
        slug name
        alliesConnection(
          first: 5, sort: [{ node: { id: ASC } }]
          where: { edge: { certainFrom: { lte: $asOf }, certainTo: { gte: $asOf } } }
        ) {
          edges { node {
            slug name
            holdsConnection(where: { edge: {
              possibleFrom: { lte: $asOf }, OR: [{ possibleTo: { gte: $asOf } }, { openEnded: { eq: true } }]
            } }) { edges { node { name kind } } }
          } }
        }
      }
    }`,
    answer: ({ people }) =>
      people.map(({ slug, name, alliesConnection }) => [
        slug,
        name,
        alliesConnection.edges.map(({ node }) => [
          node.slug,
          node.name,
          inOrder(node.holdsConnection.edges.map(({ node: role }) => [role.name, role.kind])),
        ]),
      ]),
  },
  raw: {
    statement: `MATCH (p:Person) WHERE p.slug > $after
      WITH p ORDER BY p.slug LIMIT 20
      CALL (p) {
        MATCH (p)-[tie:ALLY_OF]-(ally)
        WHERE tie.certainFrom <= $asOf AND tie.certainTo >= $asOf
        WITH DISTINCT ally, ally.id AS id ORDER BY id LIMIT 5
        RETURN collect([ally.slug, ally.name, COLLECT {
          MATCH (ally)-[r:HOLDS]->(role)
          WHERE r.possibleFrom <= $asOf AND (r.possibleTo >= $asOf OR r.openEnded)
          RETURN [role.name, role.kind]
        }]) AS allies
      }
      RETURN p.slug, p.name, allies ORDER BY p.slug`,
    reply: (records) => records.map(({ _fields }) => _fields),
    answer: (people) =>
      people.map(([slug, name, allies]) => [
        slug,
        name,
        allies.map(([ally, called, roles]) => [ally, called, inOrder(roles)]),
      ]),
  },
};
