import { type RoleKind, roleKinds } from './claim.js';

/**
 * The label of people who hold, or at any time held, a role of a kind, as `EverMayor` of whoever is stated to have been
 * a mayor: by it a count passes over everybody else before it looks at dates.
 */
export const holderLabel = (kind: RoleKind): string =>
  `Ever${kind
    .split('_')
    .map((word) => `${word.slice(0, 1)}${word.slice(1).toLowerCase()}`)
    .join('')}`;

/** The label of each kind. */
export const holderLabels: Readonly<Record<string, string>> = Object.fromEntries(
  roleKinds.map((kind) => [kind, holderLabel(kind)]),
);
