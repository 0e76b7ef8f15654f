import DataLoader from 'dataloader';

/**
 * A loader that tells at once what the request has met already, since a promise for each of hundreds of rows would be
 * felt; what it has not met is read together with all that is asked for at the same time.
 */
export interface Knowing<Value> {
  load(key: string): Value | Promise<Value>;
  /** What has been met. */
  known(key: string): Value | undefined;
  /** Whatever statement met it. */
  prime(key: string, value: Value): void;
}

/** @param fetch the values in the order of the keys */
export function knowing<Value extends object | null>(
  fetch: (keys: readonly string[]) => Promise<readonly (Value | Error)[]>,
): Knowing<Value> {
  const known = new Map<string, Value>();
  const loader = new DataLoader<string, Value>(async (keys) => {
    const found = await fetch(keys);
    for (const [index, key] of keys.entries()) {
      const value = found[index];
      if (value !== undefined && !(value instanceof Error)) known.set(key, value);
    }
    return found;
  });
  return {
    load: (key) => {
      const value = known.get(key);
      return value === undefined ? loader.load(key) : value;
    },
    known: (key) => known.get(key),
    prime: (key, value) => {
      if (!known.has(key)) known.set(key, value);
    },
  };
}

/** Goes on with what is known at once, or with what will be. */
export const whenKnown = <Value, Result>(
  value: Value | Promise<Value>,
  use: (value: Value) => Result | Promise<Result>,
): Result | Promise<Result> => (value instanceof Promise ? value.then(use) : use(value));
