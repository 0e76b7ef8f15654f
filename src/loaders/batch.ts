import DataLoader from 'dataloader';

/** A loader of one value a key; null for a miss, whatever order the rows come in. */
export function loadOne<Row, Value>(
  fetch: (keys: string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
  itemOf: (row: Row) => Value,
): DataLoader<string, Value | null> {
  return new DataLoader(async (keys) => {
    const rows = await fetch([...keys]);
    const found = new Map(rows.map((row) => [keyOf(row), itemOf(row)]));
    return keys.map((key) => found.get(key) ?? null);
  });
}

/** A loader of all values of a key; none for a miss. */
export function loadMany<Row, Value>(
  fetch: (keys: string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
  itemOf: (row: Row) => Value,
): DataLoader<string, Value[]> {
  return new DataLoader(async (keys) => {
    const found = new Map<string, Value[]>(keys.map((key) => [key, []]));
    for (const row of await fetch([...keys])) found.get(keyOf(row))?.push(itemOf(row));
    return keys.map((key) => found.get(key) ?? []);
  });
}
