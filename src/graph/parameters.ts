import neo4j from 'neo4j-driver';

/** JavaScript numbers travel as floats, which LIMIT and integer properties refuse, so whole ones are marked. */
export function toCypher(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toCypher);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toCypher(one)]));
  }
  return value;
}
