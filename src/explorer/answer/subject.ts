import type { Answer } from './answer.js';

/** Whom an answer is about, and for a way to whom it leads: what is drawn below it. Null where it is about nobody. */
export function subjectOf({ graphql, people, besides }: Answer): { focus: string; to: string | null } | null {
  const { of, from, to } = graphql?.variables ?? {};
  if (typeof from === 'string' && typeof to === 'string') return { focus: from, to };
  const focus = typeof of === 'string' ? of : [...people, ...besides][0]?.id;
  return focus === undefined ? null : { focus, to: null };
}
