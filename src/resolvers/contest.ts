import { contestResult, heldOn } from '../claims/contest-result.js';
import { standingClaims } from './claim-page.js';
import type { Context } from './context.js';
import { counted, entityFields, one } from './entity.js';
import { all } from './entity-list.js';
import { related } from './related.js';
import { at, type EntityRow } from './rows.js';
import type { ContestConnectionResolvers, ContestResolvers, QueryResolvers } from './types.generated.js';

export const Query: QueryResolvers = { contest: one('Contest'), contests: all('Contest') };

export const ContestConnection: ContestConnectionResolvers = counted;

const roles = { family: 'around', types: ['CONTEST_FOR'], end: 'from' } as const;
const organisers = { family: 'around', types: ['ORGANISED_BY'], end: 'from' } as const;

export const Contest: ContestResolvers = {
  ...entityFields,
  heldOn: async (contest, _, context) => heldOn(await claimsOf(contest, context)),
  roles: (contest, args, context, info) => related(context, contest, roles, args, info),
  organisers: (contest, args, context, info) => related(context, contest, organisers, args, info),
  contestants: async (contest, _, context) =>
    contestResult(contest.id, await claimsOf(contest, context)).map((one) => at(one, contest.moment)),
  figures: async (contest, _, context) =>
    (await claimsOf(contest, context)).filter(({ literal }) => literal !== null),
};

async function claimsOf({ id, moment }: EntityRow, context: Context) {
  return standingClaims(context, await context.loaders.claim.about.load(id), moment);
}
