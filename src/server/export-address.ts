import type { SelectionAsked } from '../claims/selection.js';
import type { Format, FormatFile } from '../exchange/export/format.js';

/** Where exports are served. */
export const exportPath = '/export';

/**
 * Where a selection is served in a format: path and query, the same for the same selection.
 * @param file one of a format's several; null: all that it has
 */
export function exportAddress({ name }: Format, asked: SelectionAsked, file: FormatFile | null): string {
  const { of, ask, depth, types, basis, roleKind, asOf } = asked;
  const given = {
    ask,
    depth: depth === null ? null : String(depth),
    types: types.join(),
    basis: basis.join(),
    roleKind,
    asOf,
    file: file?.name,
  };
  const parameters = new URLSearchParams(of.map((one) => ['of', one]));
  for (const [key, value] of Object.entries(given)) if (value) parameters.set(key, value);
  return `${exportPath}/${name}?${parameters}`;
}
