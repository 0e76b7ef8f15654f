import { AlliancesError } from '../../errors.js';
import type { Tables } from './admin-tables.js';
import { type StoredGraph, type StoredKind, storedKinds } from './stored.js';

/** Separators of ASCII, made for this and written by nobody; each is made sure of, as the importer knows no escape. */
const separators = ['\u001f', '\u001e', '\u001d', '\u001c'];

/** A character to stand between the members of a list, which no list and no label has. */
export async function delimiterOf(
  stored: StoredGraph,
  tables: Readonly<Record<StoredKind, Tables>>,
  names: readonly string[],
): Promise<string> {
  const isFree = async (separator: string) => {
    for (const kind of storedKinds)
      if (await stored.listsHold(kind, listsOfTexts(tables[kind]), separator)) return false;
    return !names.some((name) => name.includes(separator));
  };
  for (const separator of separators) if (await isFree(separator)) return separator;
  throw new AlliancesError(
    'GRAPH_UNREADABLE',
    'Lists in the graph hold each of the characters U+001C to U+001F, so that none can stand between members of a list.',
    'They are control characters that no name needs: remove one of them from the lists.',
  );
}

const listsOfTexts = ({ files }: Tables) => [
  ...new Set(
    files.flatMap((columns) =>
      [...columns].filter(([, type]) => type === 'LIST<STRING>').map(([key]) => key),
    ),
  ),
];
