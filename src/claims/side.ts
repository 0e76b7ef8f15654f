import type { Claim } from './claim.js';

/** One of the values that cannot all hold, with all claims that state it or agree with it. */
export interface WeighedSide {
  readonly value: string;
  readonly claims: readonly Claim[];
  /** How much its most precise claim leaves open; of two sides the smaller is the more precise. */
  readonly openness: number;
}

/** How claims are told apart into sides. */
export interface Sorting<Item> {
  claimOf(item: Item): Claim;
  agree(one: Item, other: Item): boolean;
  opennessOf(item: Item): number;
  /** The side's value, from its items; the most precise is first. */
  valueOf(items: readonly [Item, ...Item[]]): string;
}

/**
 * Sorts conflicting claims into sides, the most precise first: a vaguer claim that agrees with one side only joins it
 * and corroborates it; one that agrees with several tells for none of them and is left out.
 */
export function sidesOf<Item>(items: readonly Item[], by: Sorting<Item>): WeighedSide[] {
  const inOrder = [...items].sort(
    (a, b) => by.opennessOf(a) - by.opennessOf(b) || (by.claimOf(a).id < by.claimOf(b).id ? -1 : 1),
  );
  const sides: [Item, ...Item[]][] = [];
  for (const item of inOrder) {
    const fitting = sides.filter((side) => side.every((other) => by.agree(item, other)));
    if (fitting.length === 0) sides.push([item]);
    if (fitting.length === 1) fitting[0]?.push(item);
  }
  return sides.map((side) => ({
    value: by.valueOf(side),
    claims: side.map((item) => by.claimOf(item)),
    openness: by.opennessOf(side[0]),
  }));
}
