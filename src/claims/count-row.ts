import { type Certainty, certainties } from './certainty.js';
import type { RoleStatus } from './claim.js';
import type { CountRow, CountRules, PersonFacts, Reason } from './counting.js';
import { hedgesOf, inOrder, roleDoubts, tieDoubts, weight } from './doubt.js';
import type { RelationshipType } from './predicate.js';
import { isAtAll, isSure, type Reading, readAllAt } from './reading.js';
import type { Relationship } from './relationship.js';
import { rolesAsked } from './role-asked.js';
import type { Days } from './time.js';

/** One person's row, counted or beside; null for who is nowhere near what is asked. */
export function rowOf(
  facts: PersonFacts,
  doubts: readonly Reason[],
  rules: CountRules,
  asOf: Days,
): CountRow | null {
  const ties = rules.tie ? pickTies(facts.ties, rules.tie.asked, asOf) : [];
  const asked = rolesAsked(facts.roles, rules.role, asOf);
  const roles = rules.role
    ? asked.length > 0
      ? asked
      : nearestRoles(facts.roles, rules.role.statuses, asOf)
    : [];
  if ((rules.tie && ties.length === 0) || (rules.role && roles.length === 0)) return null;
  const readings = [...ties, ...roles];
  return {
    person: facts.person,
    ties,
    roles,
    status: roles[0]?.status ?? null,
    basis: ties[0]?.relationship.basis ?? null,
    hedges: hedgesOf(readings),
    certainty: weakest([ties, roles]),
    disputed: readings.some(({ relationship }) => relationship.disputed),
    reasons: [
      ...tieDoubts(ties, rules.tie?.asked ?? []),
      ...(asked.length === 0 ? roleDoubts(roles, rules.role?.statuses ?? []) : []),
      ...doubts,
    ],
  };
}

/** The sure ties of an asked type; failing those, everything that comes near, the asked types first. */
function pickTies(ties: readonly Relationship[], asked: readonly RelationshipType[], asOf: Days): Reading[] {
  const readings = inOrder(readAllAt(ties, asOf).filter(isAtAll));
  const ofAsked = readings.filter(({ relationship }) => asked.includes(relationship.type));
  const sure = ofAsked.filter(isSure);
  return sure.length > 0 ? sure : [...ofAsked, ...readings.filter((reading) => !ofAsked.includes(reading))];
}

/**
 * The nearest standing there is, a present one before a former one. Who sought a role in vain comes near only
 * to those who seek it.
 */
function nearestRoles(roles: readonly Relationship[], asked: readonly RoleStatus[], asOf: Days): Reading[] {
  const seeking = asked.some((status) => status !== 'HOLDER' && status !== 'FORMER');
  const readings = inOrder(readAllAt(roles, asOf).filter(isAtAll)).filter(
    ({ status, relationship }) => seeking || status !== 'FORMER' || relationship.type !== 'CANDIDATE_FOR',
  );
  // Who may be what is asked for is nearer than who surely is something else.
  const wanted = readings.filter(
    ({ status, relationship }) =>
      relationship.stance === 'STATED' && status !== null && asked.includes(status),
  );
  const current = readings.filter(({ status }) => status !== 'FORMER');
  const [first] = [wanted, current, readings].find((some) => some.length > 0) ?? [];
  return readings.filter((one) => first && one.status === first.status && weight(one) === weight(first));
}

/** The strongest reading of each kind counts for it, and the weaker kind for the whole. */
function weakest(kinds: readonly (readonly Reading[])[]): Certainty {
  const best = kinds
    .filter((kind) => kind.length > 0)
    .map((kind) => Math.min(...kind.map(({ certainty }) => certainties.indexOf(certainty))));
  return certainties[Math.max(...best)] ?? 'NOT';
}
