import type { EntityLabel } from '../claims/claim.js';
import type { Named } from '../claims/entity.js';
import type { Moment } from '../claims/moment.js';
import { nameKey } from '../claims/name-key.js';
import { AlliancesError } from '../errors.js';
import { disputesOf } from '../loaders/dispute.js';
import { standingClaims } from './claim-page.js';
import type { Context } from './context.js';
import { entityNamed } from './load.js';
import { holdersOf, membersOf, rolesWith, tiedTo } from './standing-filter.js';
import type {
  ConstituencyFilter,
  ContestFilter,
  InputMaybe,
  PersonFilter,
  RoleFilter,
} from './types.generated.js';

/** What the filters of all nouns can hold; each noun's input says which of it makes sense there. */
export type EntityFilter = PersonFilter &
  Omit<RoleFilter, 'kind'> &
  Omit<ConstituencyFilter, 'kind'> &
  Omit<ContestFilter, 'kind'> & { readonly kind?: InputMaybe<string> };

/** What a condition leaves: the ids of nodes, of whatever label. */
type Ids = ReadonlySet<string>;

/**
 * The nodes of a label that meet every condition, in any order. What leads to few is followed first, from the node
 * that it names; only what leads nowhere by itself is tried on all.
 */
export async function fitting(
  context: Context,
  label: EntityLabel,
  filter: EntityFilter,
  moment: Moment,
): Promise<readonly Named[]> {
  checkNeeds(label, filter);
  const sets = await Promise.all(conditions(context, label, filter, moment));
  const candidates = await candidatesOf(context, label, filter, sets, moment);
  const prefix = nameKey(filter.name ?? '');
  const named = candidates.filter(
    (node) =>
      node.label === label &&
      sets.every((ids) => ids.has(node.id)) &&
      nameKey(node.name).startsWith(prefix) &&
      (!filter.kind || node.kind === filter.kind),
  );
  const held = filter.status ? await rolesWith(context, named, filter, moment) : null;
  const kept = held ? named.filter(({ id }) => held.has(id)) : named;
  if (filter.disputed === null || filter.disputed === undefined) return kept;
  const disputed = await disputedAmong(context, label, kept, moment);
  return kept.filter(({ id }) => disputed.has(id) === filter.disputed);
}

/** The conditions that are about standings and ties, which others say more of. */
const standings: Partial<Record<EntityLabel, readonly (keyof EntityFilter)[]>> = {
  Person: ['party', 'role', 'roleKind', 'constituency', 'of'],
  Role: ['status'],
};

function checkNeeds(label: EntityLabel, filter: EntityFilter): void {
  const isGiven = (field: keyof EntityFilter) => filter[field] !== null && filter[field] !== undefined;
  const need = (field: keyof EntityFilter, others: readonly (keyof EntityFilter)[]) => {
    if (!isGiven(field) || others.some(isGiven)) return;
    throw new AlliancesError(
      'BAD_USER_INPUT',
      `\`${field}\` is given without what it is about.`,
      `Say of what, by ${others.map((one) => `\`${one}\``).join(' or ')}.`,
    );
  };
  need('basis', ['of']);
  need('certainty', standings[label] ?? []);
  need('hedged', standings[label] ?? []);
}

/** By each condition that names a node to start from. */
function conditions(context: Context, label: EntityLabel, filter: EntityFilter, moment: Moment) {
  const { article, party, of } = filter;
  const found: Promise<Ids>[] = [];
  if (article) found.push(spokenOfIn(context, article, moment));
  if (label === 'Person') {
    if (party) found.push(membersOf(context, party, filter, moment));
    if (of) found.push(tiedTo(context, of, filter, moment));
    if (filter.role || filter.roleKind || filter.constituency || filter.roleStatus)
      found.push(holdersOf(context, filter, moment));
  }
  if (label === 'Role' && filter.constituency) found.push(rolesFor(context, filter.constituency, moment));
  if (label === 'Contest' && filter.role) found.push(contestsFor(context, filter.role, moment));
  return found;
}

async function candidatesOf(
  { loaders: { entity } }: Context,
  label: EntityLabel,
  { kind, name, disputed }: EntityFilter,
  sets: readonly Ids[],
  { knownAt }: Moment,
): Promise<readonly Named[]> {
  const [smallest] = [...sets].sort((a, b) => a.size - b.size);
  if (smallest) {
    const nodes = await Promise.all([...smallest].map((id) => entity.names.load(id)));
    return nodes.filter((node) => node !== null);
  }
  if (kind) return entity.page.ofKind(label, kind);
  if (disputed && !name && knownAt === null) return entity.page.disputed(label);
  return entity.page.called(label, name ?? '');
}

async function spokenOfIn(context: Context, article: string, moment: Moment): Promise<Ids> {
  const id = article.includes(':') ? article : `article:${article}`;
  if (!(await context.loaders.article.byId.load(id))) throw missing(article);
  const claims = await standingClaims(context, await context.loaders.claim.ofArticle.load(id), moment);
  const named = claims.flatMap(({ subject, object, role, contest, party }) => [
    subject,
    object,
    role,
    contest,
    party,
  ]);
  return new Set(named.filter((one) => one !== null));
}

const missing = (article: string) =>
  new AlliancesError('NOT_FOUND', `There is no article "${article}".`, 'Give an id; `articles` lists them.');

async function rolesFor(context: Context, area: string, moment: Moment): Promise<Ids> {
  const { id } = await entityNamed(context, 'Constituency', area, moment);
  return new Set((await context.loaders.role.byArea.load(id)).map((role) => role.id));
}

async function contestsFor(context: Context, role: string, moment: Moment): Promise<Ids> {
  const { id } = await entityNamed(context, 'Role', role, moment);
  const around = await context.loaders.relationships(moment.knownAt).of('around', id);
  const decided = around.filter(({ type, stance }) => type === 'CONTEST_FOR' && stance !== 'DENIED');
  return new Set(decided.map(({ from }) => from));
}

/** At present they are kept in the graph; for the past they are found again around each. */
async function disputedAmong(
  context: Context,
  label: EntityLabel,
  nodes: readonly Named[],
  moment: Moment,
): Promise<Ids> {
  const { loaders } = context;
  if (moment.knownAt === null)
    return new Set((await loaders.entity.page.disputed(label)).map(({ id }) => id));
  const found = await Promise.all(
    nodes.map(async ({ id }) => {
      const claims = await standingClaims(context, await loaders.claim.about.load(id), moment);
      return (await disputesOf(loaders, claims, moment.knownAt)).length > 0 ? [id] : [];
    }),
  );
  return new Set(found.flat());
}
