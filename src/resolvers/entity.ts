import type { GraphQLResolveInfo } from 'graphql';
import type { EntityLabel } from '../claims/claim.js';
import type { RelationshipType } from '../claims/predicate.js';
import { reachesBelow } from '../plan/standing.js';
import { type PageArguments, pageOf } from '../relay.js';
import { claimPage } from './claim-page.js';
import type { Context } from './context.js';
import { disputesAbout } from './dispute-list.js';
import { wholeEntity } from './load.js';
import { type Lookup, lookUp } from './lookup.js';
import { at, type EntityRow, momentOf } from './rows.js';
import type { EntityResolvers } from './types.generated.js';

interface MomentArguments {
  readonly asOf?: string | null;
  readonly knownAt?: string | null;
}

/** The root field of one node of a label. */
export const one =
  (label: EntityLabel) =>
  async (_: unknown, args: MomentArguments & Lookup, context: Context, info: GraphQLResolveInfo) => {
    const moment = momentOf(args);
    // Its standings are read with it where they are asked for, and nobody else must be read then.
    if (args.id?.includes(':') && moment.knownAt === null) {
      const reaches = reachesBelow(label, moment.asOf, info);
      if (reaches.length > 0) await context.loaders.spells.ahead(args.id, reaches);
    }
    const found = await lookUp(context, label, args, moment.knownAt);
    return found && at(found, moment);
  };

/** Of a connection whose page was fetched alone. */
export const counted = { totalCount: ({ count }: { count(): Promise<number> }) => count() };

/** The fields that all nouns share. */
export const entityFields = {
  aliases: async (entity: EntityRow, _: unknown, context: Context) =>
    (await wholeEntity(context, entity)).aliases,
  identifiers: async (entity: EntityRow, _: unknown, context: Context) => {
    const { identifiers } = await wholeEntity(context, entity);
    return Object.entries(identifiers).map(([scheme, value]) => ({ scheme, value }));
  },
  claims: async (entity: EntityRow, args: PageArguments & { withdrawn: boolean }, context: Context) =>
    claimPage(context, await context.loaders.claim.about.load(entity.id), args, entity.moment),
  disputes: async ({ id, moment }: EntityRow, _: unknown, context: Context) =>
    (await disputesAbout(context, id, moment)).map((dispute) => at(dispute, moment)),
  relationships: async (
    { id, moment }: EntityRow,
    { types, ...page }: PageArguments & { types?: readonly RelationshipType[] | null },
    { loaders }: Context,
  ) => {
    const found = await loaders.relationships(moment.knownAt).of('around', id);
    const asked = found.filter(({ type }) => !types || types.includes(type));
    return pageOf(
      asked.map((one) => at(one, moment)),
      ({ key }) => key,
      page,
    );
  },
};

export const Entity: EntityResolvers = { __resolveType: ({ label }) => label };
