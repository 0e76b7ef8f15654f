import { dated } from '../claims/dated.js';
import { AlliancesError } from '../errors.js';
import { disputesOf } from '../loaders/dispute.js';
import { claims } from './claim-list.js';
import { counted } from './entity.js';
import { claimsAt, entityAt, entityIfNamed } from './load.js';
import { at, momentOf } from './rows.js';
import type {
  ClaimConnectionResolvers,
  ClaimEdgeResolvers,
  ClaimResolvers,
  PassageResolvers,
  QueryResolvers,
} from './types.generated.js';

export const Query: QueryResolvers = {
  claim: async (_, { id, ...args }, context) => (await claimsAt(context, [id], momentOf(args)))[0] ?? null,
  claims: (_, args, context) => claims(args, context),
};

export const ClaimConnection: ClaimConnectionResolvers = counted;

export const Claim: ClaimResolvers = {
  subject: ({ subject, moment }, _, context) => entityAt(context, subject, moment),
  object: ({ object, moment }, _, context) => entityIfNamed(context, object, moment),
  role: ({ role, moment }, _, context) => entityIfNamed(context, role, moment),
  contest: ({ contest, moment }, _, context) => entityIfNamed(context, contest, moment),
  party: ({ party, moment }, _, context) => entityIfNamed(context, party, moment),
  bounds: (claim) => dated(claim).bounds,
  article: async ({ id, article, moment }, _, { loaders }) => {
    const found = await loaders.article.byId.load(article);
    if (!found) throw new TypeError(`${id} is stated in ${article}, which is not there`);
    return at(found, moment);
  },
  passages: ({ passages, version }) => passages.map((passage) => ({ ...passage, version })),
  withdrawn: ({ withdrawn, withdrawnBy, withdrawnWhy }) =>
    withdrawn === null ? null : { at: withdrawn, by: withdrawnBy ?? '', why: withdrawnWhy ?? '' },
  supersedes: async ({ supersedes, moment }, _, context) =>
    supersedes === null ? null : ((await claimsAt(context, [supersedes], moment))[0] ?? null),
  disputes: async (claim, _, { loaders }) =>
    (await disputesOf(loaders, [claim], claim.moment.knownAt)).map((dispute) => at(dispute, claim.moment)),
};

export const ClaimEdge: ClaimEdgeResolvers = {
  disputed: async ({ node }, _, { loaders }) =>
    (await disputesOf(loaders, [node], node.moment.knownAt)).length > 0,
};

export const Passage: PassageResolvers = {
  quote: ({ version, start, end }, _, { archive }) => archive.quote(version, start, end),
  prefix: ({ version, start, end }, { characters }, { archive }) =>
    archive.around(version, start, end, sized(characters))?.prefix ?? null,
  suffix: ({ version, start, end }, { characters }, { archive }) =>
    archive.around(version, start, end, sized(characters))?.suffix ?? null,
};

const mostAround = 1000;

function sized(characters: number): number {
  if (characters >= 1 && characters <= mostAround) return characters;
  throw new AlliancesError(
    'BAD_USER_INPUT',
    `\`characters\` is ${characters}.`,
    `Give a number from 1 to ${mostAround}.`,
  );
}
