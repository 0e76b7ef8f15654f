import type { EntityLabel } from '../claims/claim.js';
import type { Entity, Named } from '../claims/entity.js';
import { AlliancesError } from '../errors.js';
import type { Context } from './context.js';
import type { EntityBy, InputMaybe } from './types.generated.js';

/** What the root field of one node is given to find it by. */
export interface Lookup {
  readonly id?: InputMaybe<string>;
  readonly by?: InputMaybe<EntityBy>;
}

/**
 * The node of a label that the arguments mean; null where there is none.
 * @throws AlliancesError BAD_USER_INPUT where they are not exactly one, AMBIGUOUS where it fits several
 */
export async function lookUp(
  { loaders: { entity } }: Context,
  label: EntityLabel,
  lookup: Lookup,
  knownAt: string | null,
): Promise<Named | null> {
  const { id, slug, name, identifier } = onlyOne(lookup);
  if (id) return entity.named(label, id, knownAt);
  if (slug) return entity.bySlug(label, slug);
  if (name) return single(await entity.called(label, name), name);
  if (!identifier) return null;
  const { scheme, value } = identifier;
  return single(await entity.identified(label, scheme, value), `${scheme}:${value}`);
}

const mostNamed = 10;

function single(found: readonly Entity[], asked: string): Entity | null {
  const [only = null, ...others] = found;
  if (others.length === 0) return only;
  const ids = found.map(({ id }) => id).sort();
  const more = ids.length > mostNamed ? `, and ${ids.length - mostNamed} more` : '';
  throw new AlliancesError(
    'AMBIGUOUS',
    `"${asked}" fits ${ids.length}: ${ids.slice(0, mostNamed).join(', ')}${more}.`,
    'Give the id of one of them.',
  );
}

/** Compiled operations do not see to `@oneOf`, so it is seen to here. */
function onlyOne({ id, by }: Lookup): EntityBy {
  const ways = Object.values({ id, ...by }).filter((one) => one !== null && one !== undefined);
  if (ways.length === 1) return by ?? { id: id ?? '' };
  throw new AlliancesError(
    'BAD_USER_INPUT',
    ways.length === 0 ? 'Neither `id` nor `by` is given.' : `It is named in ${ways.length} ways.`,
    'Give `id`, or `by` with one of its fields.',
  );
}
