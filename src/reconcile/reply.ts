import { extend, proposed } from './extend.js';
import { manifestOf } from './manifest.js';
import type { Query } from './query.js';
import { reconcile } from './reconcile.js';
import { suggestedEntities, suggestedProperties, suggestedTypes } from './suggest.js';

/** Where the service is asked, such as `http://127.0.0.1:4000`, and what. */
export interface Asked {
  readonly origin: string;
  /** Below that of the service; empty for itself. */
  readonly path: string;
  readonly parameters: URLSearchParams;
}

/**
 * What the service replies; null where it has nothing at the path.
 * @throws AlliancesError BAD_USER_INPUT
 */
export async function replyTo(query: Query, { origin, path, parameters }: Asked): Promise<object | null> {
  const prefix = parameters.get('prefix') ?? '';
  if (path === '/suggest/entity') return suggestedEntities(query, prefix);
  if (path === '/suggest/type') return suggestedTypes(prefix);
  if (path === '/suggest/property') return suggestedProperties(prefix);
  if (path === '/extend/properties') return proposed(parameters.get('type') ?? 'Person');
  if (path !== '') return null;
  const [queries, extension] = [parameters.get('queries'), parameters.get('extend')];
  if (queries !== null) return reconcile(query, queries);
  return extension === null ? manifestOf(origin) : extend(query, extension);
}
