// What is still to be found by hand in a file whose shape is wrong.

/** The parts of a map by their keys; none where it is no map. */
export function entriesAt(data: unknown, key: string): readonly [name: string, part: unknown][] {
  const part = partAt(data, key);
  return typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.entries(part) : [];
}

/** The list under the key; empty where there is none. */
export function itemsOf(data: unknown, key: string): readonly unknown[] {
  const items = partAt(data, key);
  return Array.isArray(items) ? items : [];
}

/** The text under the key; empty where there is none. */
export function textAt(data: unknown, key: string): string {
  const text = partAt(data, key);
  return typeof text === 'string' ? text : '';
}

const partAt = (data: unknown, key: string): unknown =>
  typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[key] : undefined;
