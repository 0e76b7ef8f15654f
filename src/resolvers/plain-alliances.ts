import type { GraphQLResolveInfo } from 'graphql';
import type { Moment } from '../claims/moment.js';
import type { AllianceHead } from '../loaders/alliance.js';
import { fieldsAt } from '../plan/selection.js';
import { windowOf } from '../relay.js';
import type { Context } from './context.js';
import type { PeopleArguments } from './people-arguments.js';

/** What is answered where the alliances are, without reading them; null of it was not asked for. */
export interface PlainAlliances extends AllianceHead {
  readonly count: number | null;
  /** One more than the page holds, if there are more. */
  readonly people: readonly string[] | null;
}

const headFields = new Set(['totalCount', 'asOf', 'evidenceUpTo', '__typename']);
const pageFields = new Set(['edges', 'pageInfo']);
const edgeFields = new Set(['cursor', 'node', '__typename']);

/**
 * How many are allies at present knowledge, perhaps of those who hold a role, and the first of them, where no more
 * than that is asked; null where more is, or where there is nothing to count.
 */
export async function plainly(
  { loaders }: Context,
  args: PeopleArguments,
  moment: Moment,
  info: GraphQLResolveInfo,
): Promise<PlainAlliances | null> {
  const { of, roleKind } = args;
  const fields = fieldsAt(info);
  const isPaged = [...pageFields].some((name) => fields.has(name));
  if (!of?.startsWith('person:') || moment.knownAt !== null || !isPlain(args)) return null;
  if (![...fields].every((name) => headFields.has(name) || pageFields.has(name))) return null;
  if (isPaged && !isFirstPage(args, info)) return null;
  const node = fieldsAt(info, 'edges.node');
  const reach = {
    standings: node.has('roles') || node.has('seats') || node.has('memberships'),
    places: fieldsAt(info, 'edges.node.roles.edges.node').has('area'),
  };
  const [counted, paged] = await Promise.all([
    fields.has('totalCount') || !isPaged ? loaders.alliance.count(of, moment.asOf, roleKind ?? null) : null,
    isPaged ? loaders.alliance.page(of, moment.asOf, windowOf(args).limit + 1, reach) : null,
  ]);
  const head = counted ?? paged;
  return head && { ...head, count: counted?.count ?? null, people: paged?.people ?? null };
}

/** Allies that are stated outright; in the role, where one of a kind is asked for, its holders. */
function isPlain({ tie, role, area, roleStatus, person, party }: PeopleArguments): boolean {
  const isOfAllies = tie?.asked.join() === 'ALLY_OF' && tie.direction === 'TO';
  const isOfHolders = !roleStatus || roleStatus.join() === 'HOLDER';
  return isOfAllies && isOfHolders && !role && !area && !person && !party;
}

/** Nothing is asked of the edges but who they are, and the page is the first of all allies. */
function isFirstPage({ roleKind, after, before, last }: PeopleArguments, info: GraphQLResolveInfo): boolean {
  const isFirst = !roleKind && !after && !before && (last === null || last === undefined);
  return isFirst && [...fieldsAt(info, 'edges')].every((name) => edgeFields.has(name));
}
