import { firstAsked, iso, lastAsked } from '../graph/days.mjs';

const days = lastAsked - firstAsked + 1;

/** The n-th of the days that are asked about; 1,009 apart, so that neighbours differ. */
export const dayOf = (n) => iso(firstAsked + ((n * 1_009) % days));

export const at = (items, n) => items[n % items.length];

/** Sorted as text, so that sides that give another order compare equal. */
export const inOrder = (items) => [...items].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
