import { tieRules } from '../../src/claims/basis.js';
import type { Claim } from '../../src/claims/claim.js';
import { type Count, type CountRules, count } from '../../src/claims/counting.js';
import type { Relationship } from '../../src/claims/relationship.js';
import { daysOf } from '../../src/claims/time.js';
import { claim, derived } from './claims.js';

export const leader = 'person:dee';
export const mayorsWhoAreAllies: CountRules = {
  tie: tieRules(['ALLY']),
  role: { statuses: ['HOLDER'] },
  party: null,
};
export const mayors: CountRules = { tie: null, role: { statuses: ['HOLDER'] }, party: null };

/** Counts over what the claims derive: ties with the leader, standings in roles, memberships of parties. */
export function counted(rules: CountRules, asOf: string, ...claims: Claim[]): Count {
  const { relationships } = derived(...claims);
  const people = [...new Set(relationships.flatMap(({ from, to }) => [from, to]))]
    .filter((id) => id.startsWith('person:') && id !== leader)
    .sort();
  const types = [...(rules.tie?.asked ?? []), ...(rules.tie?.near ?? [])];
  const isOf = (person: string, { from, to }: Relationship) => from === person || to === person;
  return count(
    rules,
    people.map((person) => ({
      person,
      ties: relationships.filter((one) => types.includes(one.type) && isOf(person, one) && isOf(leader, one)),
      roles: relationships.filter((one) => one.to.startsWith('role:') && isOf(person, one)),
      memberships: relationships.filter((one) => one.type === 'MEMBER_OF' && isOf(person, one)),
    })),
    daysOf(asOf),
  );
}

export const ally = (subject: string, overrides: Partial<Claim> = {}) =>
  claim({ subject, object: leader, ...overrides });
export const seeks = (subject: string, overrides: Partial<Claim> = {}) =>
  claim({
    subject,
    predicate: 'CANDIDATE_FOR',
    object: 'role:mayor',
    status: 'NOMINEE',
    contest: 'contest:vote',
    party: 'party:one',
    ...overrides,
  });
export const belongs = (subject: string, overrides: Partial<Claim> = {}) =>
  claim({ subject, predicate: 'MEMBER_OF', object: 'party:one', ...overrides });

export const people = (rows: Count['counted']) => rows.map(({ person }) => person);
export const reasonsOf = (found: Count) =>
  Object.fromEntries(found.besides.map(({ person, reasons }) => [person, reasons]));
