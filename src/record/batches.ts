/** How many nodes and claims one transaction writes: an article of the press is far below. */
export const largest = 1_000;

/**
 * The items in parts that a transaction can bear, or that one statement is asked for, in their order; of nothing one empty
 * part, for what goes with it.
 */
export function inBatches<Item>(items: readonly Item[], size = largest): Item[][] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
