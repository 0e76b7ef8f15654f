import type { GraphQLResolveInfo } from 'graphql';
import type { Moment } from '../claims/moment.js';
import { fieldsAt, statusesAt } from '../plan/selection.js';
import { windowOf } from '../relay.js';
import type { Context } from './context.js';
import type { PeopleArguments } from './people-arguments.js';

/** What is answered where the alliances are, without reading them, as far as it was asked for. */
export interface PlainAlliances {
  /** The date as asked or chosen. */
  readonly asOf: string;
  /** The latest evidence day, where it was asked for or needed. */
  readonly evidenceUpTo: string | null;
  readonly count: number;
  /** One more than the page holds, if there are more. */
  readonly people: readonly string[];
}

const headFields = new Set(['totalCount', 'asOf', 'evidenceUpTo', '__typename']);
const pageFields = new Set(['edges', 'pageInfo']);
const edgeFields = new Set(['cursor', 'node', '__typename']);

/**
 * How many are allies at present knowledge, perhaps of those who hold a role, and the first of them, where no more
 * than that is asked; null where more is, or the date lies past the evidence.
 */
export async function plainly(
  { loaders }: Context,
  args: PeopleArguments,
  moment: Moment,
  info: GraphQLResolveInfo,
): Promise<PlainAlliances | null> {
  const { of, roleKind } = args;
  if (!of?.startsWith('person:') || moment.knownAt !== null || !isPlain(args) || asksMore(args, info))
    return null;
  const fields = fieldsAt(info);
  const isPaged = isPageIn(fields);
  const isDayNeeded = moment.asOf === null || fields.has('evidenceUpTo');
  const evidenceUpTo = isDayNeeded ? await loaders.alliance.evidence(of) : null;
  const asOf = moment.asOf ?? evidenceUpTo;
  if (asOf === null) return null;
  const [count, people] = await Promise.all([
    fields.has('totalCount') || !isPaged ? loaders.alliance.count(of, asOf, roleKind ?? null) : 0,
    isPaged ? loaders.alliance.page(of, asOf, windowOf(args).limit + 1, reachOf(info)) : [],
  ]);
  if (count === null || people === null) return null;
  return { asOf, evidenceUpTo, count, people };
}

/** Allies that are stated outright; in the role, where one of a kind is asked for, its holders. */
function isPlain({ tie, role, area, roleStatus, person, party }: PeopleArguments): boolean {
  const isOfAllies = tie?.asked.join() === 'ALLY_OF' && tie.direction === 'TO';
  const isOfHolders = !roleStatus || roleStatus.join() === 'HOLDER';
  return isOfAllies && isOfHolders && !role && !area && !person && !party;
}

const isPageIn = (fields: ReadonlySet<string>) => [...pageFields].some((name) => fields.has(name));

/** Whether more is asked than how many there are and who the first are. */
function asksMore(args: PeopleArguments, info: GraphQLResolveInfo): boolean {
  const fields = fieldsAt(info);
  const isKnown = [...fields].every((name) => headFields.has(name) || pageFields.has(name));
  return !isKnown || (isPageIn(fields) && !isFirstPage(args, info));
}

/** What is asked of each ally and can be read with them. */
function reachOf(info: GraphQLResolveInfo) {
  const node = fieldsAt(info, 'edges.node');
  return {
    standings: node.has('roles') || node.has('seats') || node.has('memberships'),
    places: fieldsAt(info, 'edges.node.roles.edges.node').has('area'),
    current: statusesAt(info, 'edges.node.roles')?.includes('FORMER') === false,
  };
}

/** Nothing is asked of the edges but who they are, and the page is the first of all allies. */
function isFirstPage({ roleKind, after, before, last }: PeopleArguments, info: GraphQLResolveInfo): boolean {
  const isFirst = !roleKind && !after && !before && (last === null || last === undefined);
  return isFirst && [...fieldsAt(info, 'edges')].every((name) => edgeFields.has(name));
}
