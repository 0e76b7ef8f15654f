import { at, inOrder } from './dates.mjs';

const peersRole =
  'properties { valid disputed certainFrom certainTo } node { slug name kind areas { slug name kind } }';

/** One person with the roles that they hold, held or seek, and the places that these are for. */
export const person = {
  name: 'person',
  title: 'person with roles and places',
  variables: ({ politicians }, n) => ({ id: at(politicians, n) }),
  ours: {
    document: `query Person($id: ID!) {
      person(id: $id) {
        slug name
        roles(first: 50) {
          edges { valid disputed bounds { certainFrom certainTo } node { slug name kind area { slug name kind } } }
        }
      }
    }`,
    answer: ({ person: { slug, name, roles } }) => [
      slug,
      name,
      inOrder(
        roles.edges.map(({ valid, disputed, bounds, node }) => [
          node.slug,
          node.name,
          node.kind,
          valid,
          disputed,
          bounds.certainFrom,
          bounds.certainTo,
          node.area && [node.area.slug, node.area.name, node.area.kind],
        ]),
      ),
    ],
  },
  peer: {
    document: `query Person($id: ID!) {
      people(where: { id: { eq: $id } }) {
        slug name
        holdsConnection { edges { ${peersRole} } }
        candidaciesConnection { edges { ${peersRole} } }
      }
    }`,
    answer: ({ people: [{ slug, name, holdsConnection, candidaciesConnection }] }) => [
      slug,
      name,
      inOrder(
        [...holdsConnection.edges, ...candidaciesConnection.edges].map(({ properties, node }) => [
          node.slug,
          node.name,
          node.kind,
          properties.valid,
          properties.disputed,
          properties.certainFrom,
          properties.certainTo,
          node.areas[0] ? [node.areas[0].slug, node.areas[0].name, node.areas[0].kind] : null,
        ]),
      ),
    ],
  },
  raw: {
    statement: `MATCH (p:Entity {id: $id})
      OPTIONAL MATCH (p)-[r:HOLDS|CANDIDATE_FOR]->(role)
      OPTIONAL MATCH (role)-[:FOR_AREA]->(area)
      RETURN p.slug, p.name, role.slug, role.name, role.kind, r.valid, r.disputed, r.certainFrom, r.certainTo,
        area.slug, area.name, area.kind`,
    reply: (records) => {
      const [slug, name] = records[0]._fields;
      const roles = records.filter(({ _fields: [, , role] }) => role !== null);
      return [slug, name, roles.map(({ _fields }) => roleOf(_fields))];
    },
    answer: ([slug, name, roles]) => [slug, name, inOrder(roles)],
  },
};

const roleOf = ([, , ...role]) => [...role.slice(0, 7), role[7] === null ? null : role.slice(7)];
