import type { Certainty } from '../claims/certainty.js';
import type { RoleStatus } from '../claims/claim.js';
import type { Named } from '../claims/entity.js';
import { horizonOf } from '../claims/horizon.js';
import type { Moment } from '../claims/moment.js';
import type { RelationshipType } from '../claims/predicate.js';
import { type Reading, readAt } from '../claims/reading.js';
import type { Spell } from '../claims/relationship.js';
import { daysOf } from '../claims/time.js';
import type { Context } from './context.js';
import type { EntityFilter } from './entity-filter.js';
import { entityNamed } from './load.js';
import { rolesAsked } from './people-arguments.js';

/** How surely a standing or tie must hold, and be stated, for it to be one that a filter asks for. */
type Sureness = Pick<EntityFilter, 'certainty' | 'hedged'>;

/**
 * How those that are stated surely enough read: at the date or, without one, at the latest evidence day about them all.
 */
function readings<Read extends Spell>(
  spells: readonly Read[],
  { certainty, hedged }: Sureness,
  { asOf }: Moment,
): Reading<Read>[] {
  const date = asOf ?? horizonOf(spells)?.evidenceUpTo;
  if (!date) return [];
  const days = daysOf(date);
  const enough: ReadonlySet<Certainty> = new Set(certainty ?? ['CERTAIN']);
  return spells
    .filter(({ stance }) => stance === 'STATED' || (hedged && stance === 'HEDGED'))
    .map((spell) => readAt(spell, days))
    .filter((reading) => enough.has(reading.certainty));
}

/** Standings in roles and bodies of all the nodes; at present no more of them than reading them needs. */
async function standingsOf({ loaders }: Context, ids: readonly string[], { knownAt }: Moment) {
  if (knownAt !== null) return loaders.relationships(knownAt).ofAll('standings', ids);
  return (await Promise.all(ids.map((id) => loaders.spells.all(id)))).flat();
}

const roleTypes: ReadonlySet<RelationshipType> = new Set(['HOLDS', 'CANDIDATE_FOR', 'REPRESENTS']);

/** Members of a party. */
export async function membersOf(context: Context, party: string, asked: Sureness, moment: Moment) {
  const { id } = await entityNamed(context, 'Party', party, moment);
  const standings = await standingsOf(context, [id], moment);
  const members = standings.filter(({ type, to }) => type === 'MEMBER_OF' && to === id);
  return new Set(readings(members, asked, moment).map(({ relationship }) => relationship.from));
}

/** People in the role, or in the roles of the kind or area, with one of the statuses. */
export async function holdersOf(context: Context, filter: EntityFilter, moment: Moment) {
  const { role = null, roleKind = null, constituency: area = null, roleStatus = null } = filter;
  const ids = (await rolesAsked(context, { role, roleKind, area, roleStatus }, moment)) ?? [];
  const found = await inRoles(context, ids, roleStatus ?? ['HOLDER'], filter, moment);
  return new Set(found.map(({ relationship }) => relationship.from));
}

/** The roles, of these, in which somebody has one of the statuses. */
export async function rolesWith(
  context: Context,
  roles: readonly Named[],
  filter: EntityFilter,
  moment: Moment,
) {
  const ids = roles.map(({ id }) => id);
  const found = await inRoles(context, ids, filter.status ?? [], filter, moment);
  return new Set(found.map(({ relationship }) => relationship.to));
}

async function inRoles(
  context: Context,
  ids: readonly string[],
  statuses: readonly RoleStatus[],
  asked: Sureness,
  moment: Moment,
) {
  const standings = await standingsOf(context, ids, moment);
  const inRole = standings.filter(({ type }) => roleTypes.has(type));
  return readings(inRole, asked, moment).filter(({ status }) => status !== null && statuses.includes(status));
}

/** People with a tie to someone on one of the bases, at either end of it. */
export async function tiedTo(context: Context, of: string, filter: EntityFilter, moment: Moment) {
  const { id } = await entityNamed(context, 'Person', of, moment);
  const ties = await context.loaders.relationships(moment.knownAt).of('ties', id);
  const asked = ties.filter(({ basis }) => basis !== null && (!filter.basis || filter.basis.includes(basis)));
  const found = readings(asked, filter, moment);
  return new Set(found.map(({ relationship: { from, to } }) => (from === id ? to : from)));
}
