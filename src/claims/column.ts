/** Checks of single columns, for rows that are read so often that a schema's parser would be felt. */

export function text(value: unknown): string {
  if (typeof value !== 'string') throw wrong('a text', value);
  return value;
}

export function textOrNull(value: unknown): string | null {
  return value === null || value === undefined ? null : text(value);
}

export function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw wrong('true or false', value);
  return value;
}

export function whole(value: unknown): number {
  if (!Number.isSafeInteger(value)) throw wrong('a whole number', value);
  return value as number;
}

export function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw wrong('a list', value);
  return value;
}

export const texts = (value: unknown): string[] => list(value).map(text);

const wrong = (wanted: string, value: unknown) =>
  new TypeError(`The graph gave ${JSON.stringify(value) ?? 'nothing'} where ${wanted} was expected`);
