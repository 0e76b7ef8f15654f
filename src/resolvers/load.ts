import type { EntityLabel } from '../claims/claim.js';
import type { Entity } from '../claims/entity.js';
import { asKnownAt } from '../claims/known.js';
import type { Moment } from '../claims/moment.js';
import { AlliancesError } from '../errors.js';
import { whenKnown } from '../loaders/knowing.js';
import type { Context } from './context.js';
import {
  type ArticleRow,
  type At,
  at,
  type ClaimRow,
  type EntityRow,
  type RelationshipRow,
  type SpellRow,
  type TieRow,
} from './rows.js';

/** A node that a row names. */
export function entityAt({ loaders }: Context, id: string, moment: Moment): EntityRow | Promise<EntityRow> {
  const { names, asRecorded } = loaders.entity;
  return whenKnown(moment.knownAt === null ? names.load(id) : asRecorded(id), (found) => {
    if (!found) throw new TypeError(`${id} is named in the graph but is not there`);
    // Written out, since hundreds of these may be made for one reply and a spread costs several times as much.
    const { label, slug, name, kind, area } = found;
    return { id, label, slug, name, kind, area, moment };
  });
}

/** All that the registry holds of a node. */
export async function wholeEntity(context: Context, entity: EntityRow): Promise<At<Entity>> {
  if ('aliases' in entity) return entity as At<Entity>;
  const { byId, asRecorded } = context.loaders.entity;
  const found = await (entity.moment.knownAt === null ? byId.load(entity.id) : asRecorded(entity.id));
  if (!found) throw new TypeError(`${entity.id} was in the graph and is not there any more`);
  return at(found, entity.moment);
}

/** What tells when it holds. */
export const spellAt = (context: Context, tie: TieRow): SpellRow | Promise<SpellRow> =>
  'valid' in tie ? (tie as SpellRow) : wholeRelationship(context, tie);

/** All that is derived of a relationship. */
export async function wholeRelationship({ loaders }: Context, tie: TieRow): Promise<RelationshipRow> {
  return at(await loaders.relationships(tie.moment.knownAt).whole(tie), tie.moment);
}

/** A node that a row may name. */
export function entityIfNamed(context: Context, id: string | null, moment: Moment) {
  return id === null ? null : entityAt(context, id, moment);
}

/**
 * A node that an argument names by id or slug.
 * @throws AlliancesError NOT_FOUND
 */
export async function entityNamed({ loaders }: Context, label: EntityLabel, name: string, moment: Moment) {
  const found = await loaders.entity.named(label, name, moment.knownAt);
  if (found) return at(found, moment);
  throw new AlliancesError(
    'NOT_FOUND',
    `There is no ${label.toLowerCase()} "${name}".`,
    'Give an id or a slug; `ask` finds names.',
  );
}

/** The claims that were recorded by then, as they were known. */
export async function claimsAt(
  { loaders }: Context,
  ids: readonly string[],
  moment: Moment,
): Promise<ClaimRow[]> {
  const claims = await Promise.all(ids.map((id) => loaders.claim.byId.load(id)));
  const found = claims.flatMap((claim) => (claim && asKnownAt(claim, moment.knownAt)) ?? []);
  return (await loaders.redirects.boundThen(found, moment.knownAt)).map((claim) => at(claim, moment));
}

/** What states a claim. */
export async function articleOf(
  { loaders }: Context,
  { id, article, moment }: ClaimRow,
): Promise<ArticleRow> {
  const found = await loaders.article.byId.load(article);
  if (!found) throw new TypeError(`${id} is stated in ${article}, which is not there`);
  return at(found, moment);
}

/** The claims that a relationship is derived from. */
export async function claimsOf(context: Context, tie: TieRow): Promise<ClaimRow[]> {
  const { claims } = await wholeRelationship(context, tie);
  return claimsAt(context, claims, tie.moment);
}
