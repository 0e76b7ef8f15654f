import type { Claim } from '../claims/claim.js';
import { bestReliability, independentSources, undecided } from '../claims/favour.js';
import { typeOf } from '../claims/relationship.js';
import { disputeById } from '../loaders/dispute.js';
import type { Context } from './context.js';
import { disputes } from './dispute-list.js';
import { counted } from './entity.js';
import { articleOf, claimsAt, entityAt } from './load.js';
import { at, type DisputeRow, type DisputeSideRow, momentOf } from './rows.js';
import type {
  DisputeConnectionResolvers,
  DisputeEdgeResolvers,
  DisputeResolvers,
  DisputeSideResolvers,
  QueryResolvers,
} from './types.generated.js';

export const Query: QueryResolvers = {
  dispute: async (_, { id, ...args }, { loaders }) => {
    const moment = momentOf(args);
    const found = await disputeById(loaders, id, moment.knownAt);
    return found && at(found, moment);
  },
  disputes: (_, args, context) => disputes(args, context),
};

export const DisputeConnection: DisputeConnectionResolvers = counted;

export const DisputeEdge: DisputeEdgeResolvers = {
  predicate: async ({ node }, _, context) => (await atIssue(node, context)).predicate,
};

export const Dispute: DisputeResolvers = {
  about: ({ about, moment }, _, context) => entityAt(context, about, moment),
  concerns: async (dispute, _, context) => {
    const [first, ...others] = (await claimsOf(dispute, context)).map(nodesOf);
    const shared = first?.filter((id) => others.every((nodes) => nodes.includes(id))) ?? [];
    const ids = new Set([dispute.about, ...shared]);
    return Promise.all([...ids].map((id) => entityAt(context, id, dispute.moment)));
  },
  predicate: async (dispute, _, context) => (await atIssue(dispute, context)).predicate,
  type: async (dispute, _, context) => typeOf(await atIssue(dispute, context)),
  sides: ({ moment, ...dispute }) =>
    dispute.sides.map((side, place) => ({ ...at(side, moment), dispute, place })),
  undecided,
};

export const DisputeSide: DisputeSideResolvers = {
  label: async ({ value }, _, { loaders }) => (await loaders.entity.byId.load(value))?.name ?? value,
  claims: ({ claims, moment }, _, context) => claimsAt(context, claims, moment),
  articles: (side, _, context) => articlesOf(side, context),
  publishers: async (side, _, context) => {
    const sources = (await articlesOf(side, context)).map(({ source }) => source);
    const distinct = [...new Map(sources.map((source) => [source.id, source])).values()];
    return distinct
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((source) => ({ ...source, url: source.url ?? null }));
  },
  reliability: async ({ claims, moment }, _, context) =>
    bestReliability({ claims: await claimsAt(context, claims, moment) }),
  independentSources: (side, _, context) => sourcesOf(side, context),
  corroborated: async (side, _, context) => (await sourcesOf(side, context)) > 1,
  favoured: ({ value, dispute }) => dispute.favours?.value === value,
};

const claimsOf = ({ sides, moment }: DisputeRow, context: Context) =>
  claimsAt(
    context,
    sides.flatMap(({ claims }) => claims),
    moment,
  );

/** All that a claim speaks of. */
const nodesOf = ({ subject, object, role, contest, party }: Claim) =>
  [subject, object, role, contest, party].filter((id) => id !== null);

/** The first claim of the first side, which states what others contradict. */
async function atIssue(dispute: DisputeRow, context: Context) {
  const [claim] = await claimsOf(dispute, context);
  if (!claim) throw new TypeError(`${dispute.id} is between no claims`);
  return claim;
}

async function articlesOf({ claims, moment }: DisputeSideRow, context: Context) {
  const stating = await claimsAt(context, claims, moment);
  const articles = await Promise.all(stating.map((claim) => articleOf(context, claim)));
  const distinct = [...new Map(articles.map((article) => [article.id, article])).values()];
  return distinct.sort((a, b) => (`${a.published} ${a.id}` < `${b.published} ${b.id}` ? -1 : 1));
}

async function sourcesOf({ dispute, place, moment }: DisputeSideRow, context: Context): Promise<number> {
  const sides = await Promise.all(
    dispute.sides.map(async (side) => ({ claims: await claimsAt(context, side.claims, moment) })),
  );
  const own = sides[place];
  return own ? independentSources(own, sides) : 0;
}
