import type { TieRules } from '../claims/basis.js';
import type { RoleStatus } from '../claims/claim.js';
import { type Count, count, type PersonFacts } from '../claims/counting.js';
import { groupBy } from '../claims/group.js';
import { type Horizon, horizonOf } from '../claims/horizon.js';
import type { Relationship } from '../claims/relationship.js';
import { daysOf } from '../claims/time.js';
import type { RelationshipReader } from './relationship.js';

/** People with such a tie to someone, in one of the roles, or both; what is null is not asked for. */
export interface PeopleQuery {
  readonly of: string | null;
  readonly tie: TieRules | null;
  /** Ids of roles, or of constituencies where those who represent them are asked for. */
  readonly roles: readonly string[] | null;
  readonly statuses: readonly RoleStatus[];
  readonly party: string | null;
  /** Only this person is asked about. */
  readonly person: string | null;
  /** EDTF; null: the latest evidence about what is asked. */
  readonly asOf: string | null;
}

export interface PeopleCount extends Count {
  readonly horizon: Horizon;
  /** The date as asked or chosen (EDTF); null where nothing at all is known and no date was asked. */
  readonly asOf: string | null;
  /** Null where the date lies past the evidence. */
  readonly count: number | null;
  /** What was read, to be told about as evidence of denial. */
  readonly denied: readonly Relationship[];
}

/** Reads what bears upon the question, in a number of statements that does not grow with the people, and counts. */
export async function countPeople(reader: RelationshipReader, query: PeopleQuery): Promise<PeopleCount> {
  const { tie, of } = query;
  const all = tie && of ? await reader.of('ties', of) : [];
  const ties = tie && of ? all.filter((one) => fits(one, tie, of)) : [];
  const roles = query.roles ? await reader.ofAll('standings', query.roles) : [];
  const memberships = query.party ? await membershipsIn(reader, [...ties, ...roles], query.party) : [];
  const asked = tie ? ties.filter(({ type }) => tie.asked.includes(type)) : roles;
  const horizon = horizonOf([asked, ties, roles].find((found) => found.length > 0) ?? []);
  const asOf = query.asOf ?? horizon?.evidenceUpTo ?? null;
  const people = factsOf(query, ties, roles, memberships);
  const days = daysOf(asOf ?? '9999');
  const found = count(
    { tie, role: query.roles ? { statuses: query.statuses } : null, party: query.party },
    people,
    days,
  );
  const past = horizon !== null && days.last > horizon.freshUntil;
  return {
    ...found,
    horizon,
    asOf,
    count: past ? null : found.counted.length,
    denied: [...ties, ...roles].filter(({ stance }) => stance === 'DENIED'),
  };
}

function fits(one: Relationship, { asked, near, direction }: TieRules, of: string): boolean {
  if (!asked.includes(one.type) && !near.includes(one.type)) return false;
  if (one.type === 'ALLY_OF' || direction === 'BOTH') return true;
  return direction === 'TO' ? one.to === of : one.from === of;
}

async function membershipsIn(reader: RelationshipReader, found: readonly Relationship[], party: string) {
  const people = new Set(
    found.flatMap(({ from, to }) => [from, to]).filter((id) => id.startsWith('person:')),
  );
  const standings = await reader.ofAll('standings', [...people]);
  return standings.filter(({ type, to }) => type === 'MEMBER_OF' && to === party);
}

function factsOf(
  { of, person }: PeopleQuery,
  ties: readonly Relationship[],
  roles: readonly Relationship[],
  memberships: readonly Relationship[],
): PersonFacts[] {
  const tiesBy = groupBy(ties, ({ from, to }) => (from === of ? to : from));
  const rolesBy = groupBy(roles, ({ from }) => from);
  const membershipsBy = groupBy(memberships, ({ from }) => from);
  const people = person
    ? [person]
    : [...new Set([...tiesBy.keys(), ...rolesBy.keys()])].filter((id) => id !== of).sort();
  return people.map((id) => ({
    person: id,
    ties: tiesBy.get(id) ?? [],
    roles: rolesBy.get(id) ?? [],
    memberships: membershipsBy.get(id) ?? [],
  }));
}
