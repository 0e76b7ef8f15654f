import { AlliancesError } from '../errors.js';
import type { Query } from './query.js';
import { search, type searchTypes } from './search.js';

type SearchType = (typeof searchTypes)[number];

/** What a caller may name a node by. */
export const takes = 'an id such as person:jeremy-corbyn, a slug, or a name';

/**
 * The id of what is named. A whole name comes before words of one; a misspelt one is never taken for granted.
 * @throws AlliancesError NOT_FOUND or AMBIGUOUS, with what may be meant
 */
export async function meant(
  name: string,
  types: readonly SearchType[],
  knownAt: string | undefined,
  query: Query,
  signal: AbortSignal,
): Promise<string> {
  if (name.includes(':')) return name;
  const { results } = await search.run({ query: name, types: [...types], first: 10, knownAt }, query, signal);
  const bySlug = results.find(({ id }) => id.slice(id.indexOf(':') + 1) === name);
  if (bySlug) return bySlug.id;
  const whole = results.filter(({ match }) => match === 'NAME' || match === 'ALIAS');
  const fitting = whole.length > 0 ? whole : results.filter(({ match }) => match !== 'FUZZY');
  const [only, ...others] = fitting;
  if (only && others.length === 0) return only.id;
  const mayBe = (only ? fitting : results).map(({ id, name: full }) => `${full} (${id})`).join(', ');
  if (only) throw new AlliancesError('AMBIGUOUS', `"${name}" fits several: ${mayBe}.`, 'Give the id of one.');
  throw new AlliancesError(
    'NOT_FOUND',
    `Nothing is called "${name}".`,
    mayBe ? `Perhaps: ${mayBe}.` : 'Use `search` to find names.',
  );
}
