import type { Answer } from './answer.js';

export type Variables = Readonly<Record<string, unknown>>;

const claim = 'id gist hedges polarity article { title url published }';
const evidence = `claims { ${claim} disputes { why unless sides { value claims { ${claim} } } } }`;
const people = `{
    totalCount
    asOf
    evidenceUpTo
    edges { node { id name } basis status hedges certainty disputed ${evidence} }
    besides { node { id name } basis status hedges certainty disputed why ${evidence} }
  }`;

const outcomes = `name
    contestants { person { id name } outcome beat { id name } ${evidence} }`;
const figures = `name
    figures { predicate literal { value unit bound } gist article { title url published } }
    contestants {
      person { id name }
      rounds { round votes { literal { value } gist } shares { literal { value } gist } computedShare { percent votes total } }
    }`;

/** The operations that an answer prints beside itself; each gives the answer when it is run as printed. */
export const operations = {
  alliances: `query Alliances($of: ID!, $basis: [AllianceBasis!]!, $role: ID, $roleKind: RoleKind, $area: ID, $roleStatus: [RoleStatus!], $person: ID, $party: ID, $asOf: EDTF, $knownAt: DateTime) {
  alliances(of: $of, basis: $basis, role: $role, roleKind: $roleKind, area: $area, roleStatus: $roleStatus, person: $person, party: $party, asOf: $asOf, knownAt: $knownAt, first: 100) ${people}
}`,
  ties: `query Ties($of: ID!, $types: [RelationshipType!]!, $near: [RelationshipType!]!, $direction: Direction!, $role: ID, $roleKind: RoleKind, $area: ID, $roleStatus: [RoleStatus!], $person: ID, $party: ID, $asOf: EDTF, $knownAt: DateTime) {
  ties(of: $of, types: $types, near: $near, direction: $direction, role: $role, roleKind: $roleKind, area: $area, roleStatus: $roleStatus, person: $person, party: $party, asOf: $asOf, knownAt: $knownAt, first: 100) ${people}
}`,
  roleHolders: `query RoleHolders($role: ID, $roleKind: RoleKind, $area: ID, $roleStatus: [RoleStatus!]!, $person: ID, $party: ID, $asOf: EDTF, $knownAt: DateTime) {
  roleHolders(role: $role, roleKind: $roleKind, area: $area, roleStatus: $roleStatus, person: $person, party: $party, asOf: $asOf, knownAt: $knownAt, first: 100) ${people}
}`,
  beaten: `query Beaten($person: ID!, $asOf: EDTF, $knownAt: DateTime) {
  person(id: $person, asOf: $asOf, knownAt: $knownAt) {
    name
    relationships(types: [BEAT], first: 100) { edges { node { from { id name } to { id name } contest { name } } disputed ${evidence} } }
  }
}`,
  outcome: `query Outcome($contest: ID!, $asOf: EDTF, $knownAt: DateTime) {
  contest(id: $contest, asOf: $asOf, knownAt: $knownAt) {
    ${outcomes}
  }
}`,
  figures: `query Figures($contest: ID!, $asOf: EDTF, $knownAt: DateTime) {
  contest(id: $contest, asOf: $asOf, knownAt: $knownAt) {
    ${figures}
  }
}`,
  contestsOf: `query ContestsOf($person: ID!, $knownAt: DateTime) {
  person(id: $person, knownAt: $knownAt) {
    name
    relationships(types: [CONTESTED], first: 100) { edges { node { to { id ... on Contest { ${figures} } } } } }
  }
}`,
  path: `query ShortestPaths($from: ID!, $to: ID!, $maxHops: Int!, $knownAt: DateTime) {
  path(from: $from, to: $to, maxHops: $maxHops, knownAt: $knownAt) {
    length
    hops { from { id name } to { id name } forwards relationship { type stance valid } disputed ${evidence} }
  }
}`,
  profile: `query Profile($person: ID!, $asOf: EDTF, $knownAt: DateTime) {
  person(id: $person, asOf: $asOf, knownAt: $knownAt) {
    name
    relationships(first: 100) { edges { node { type stance from { id name } to { id name } status valid certainty } disputed ${evidence} } }
  }
}`,
} as const;

/** An operation with the variables that are set. */
export function operation(name: keyof typeof operations, variables: Variables): Answer['graphql'] {
  const given = Object.entries(variables).filter(([, value]) => value !== null && value !== undefined);
  return { query: operations[name], variables: Object.fromEntries(given) };
}
