import type { EntityLabel } from '../claims/claim.js';
import type { Entity } from '../claims/entity.js';
import { nameKey } from '../claims/name-key.js';
import { inWords } from '../claims/reason.js';
import type { Loaders } from '../loaders/loaders.js';
import type { PeopleQuery } from '../loaders/people-count.js';
import { type Asked, type AskedGroup, ties } from './asked.js';
import { type Found, lookUp } from './name.js';

type People = Extract<Asked, { family: 'PEOPLE' }>;

/** A question about people whose every name has been found. */
export interface ResolvedPeople {
  readonly asked: People;
  readonly of: Entity | null;
  readonly person: Entity | null;
  readonly party: Entity | null;
  /** The place or role that the question names, for words; null where only a kind is asked for. */
  readonly place: Entity | null;
  readonly roles: readonly Entity[];
  readonly query: Omit<PeopleQuery, 'asOf'>;
}

/** A name that could not be found, or that several bear. */
export type Unresolved = Exclude<Found, { found: 'ONE' }>;

/** Thrown within a reading and caught where readings are tried, so that each look-up reads as a plain expression. */
export class NameUnresolved extends Error {
  readonly unresolved: Unresolved;

  constructor(unresolved: Unresolved) {
    super(`${unresolved.name}: ${unresolved.found}`);
    this.unresolved = unresolved;
  }
}

export async function find(loaders: Loaders, labels: readonly EntityLabel[], name: string): Promise<Entity> {
  const found = await lookUp(loaders, labels, name);
  if (found.found !== 'ONE') throw new NameUnresolved(found);
  return found.entity;
}

export async function resolvePeople(loaders: Loaders, asked: People): Promise<ResolvedPeople> {
  const [of, person, group] = await Promise.all([
    asked.tie && find(loaders, ['Person'], asked.tie.of),
    asked.person === null ? null : find(loaders, ['Person'], asked.person),
    asked.group && resolveOrPost(loaders, asked.group),
  ]);
  return {
    asked: group ? { ...asked, group: group.asked } : asked,
    of,
    person,
    party: group?.party ?? null,
    place: group?.place ?? null,
    roles: group?.roles ?? [],
    query: {
      of: of?.id ?? null,
      tie: asked.tie ? ties[asked.tie.tie] : null,
      roles: group ? [...group.roles.map(({ id }) => id), ...group.seats] : null,
      statuses: asked.group?.statuses ?? [],
      party: group?.party?.id ?? null,
      person: person?.id ?? null,
    },
  };
}

interface Group {
  readonly asked: AskedGroup;
  readonly roles: readonly Entity[];
  /** Constituencies whose representatives are asked for. */
  readonly seats: readonly string[];
  readonly place: Entity | null;
  readonly party: Entity | null;
}

/** What a post of a kind in a place would be called; null where no such one is asked for. */
const postAsked = ({ kind, role, within }: AskedGroup): string | null =>
  kind === null || role !== null || within === null ? null : `${inWords(kind)} of ${within}`;

/** Where no such place has such a post, the post that is called so, of which nobody says for which place it is. */
async function resolveOrPost(loaders: Loaders, group: AskedGroup): Promise<Group> {
  try {
    return await resolveGroup(loaders, group);
  } catch (error) {
    const name = postAsked(group);
    if (!(error instanceof NameUnresolved) || name === null) throw error;
    const found = await lookUp(loaders, ['Role'], name);
    if (found.found !== 'ONE' || nameKey(found.entity.name) !== nameKey(name)) throw error;
    return resolveGroup(loaders, { ...group, role: found.entity.name, within: null });
  }
}

async function resolveGroup(loaders: Loaders, group: AskedGroup): Promise<Group> {
  if (group.role !== null) {
    const role = await find(loaders, ['Role'], group.role);
    const party = group.within === null ? null : await find(loaders, ['Party'], group.within);
    return { asked: group, roles: [role], seats: [], place: null, party };
  }
  const within = group.within === null ? null : await find(loaders, ['Constituency', 'Party'], group.within);
  if (within?.label === 'Constituency') return inPlace(loaders, group, within);
  return {
    asked: group,
    roles: group.kind ? await loaders.role.ofKind(group.kind) : [],
    seats: [],
    place: null,
    party: within,
  };
}

/** The posts of a place, and the place itself for those who sit for it. */
async function inPlace(loaders: Loaders, asked: AskedGroup, place: Entity): Promise<Group> {
  const [inArea, posts] = await Promise.all([
    loaders.role.byArea.load(place.id),
    loaders.role.postsOf(place.id, asked.kind),
  ]);
  if (posts.length === 0)
    throw new NameUnresolved({ found: 'NONE', name: postAsked(asked) ?? place.name, suggestions: inArea });
  const roles = inArea.filter(({ id }) => posts.includes(id));
  return { asked, roles, seats: posts.filter((id) => id === place.id), place, party: null };
}
