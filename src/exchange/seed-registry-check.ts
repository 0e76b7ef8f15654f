import type { Registry } from '../claims/check.js';
import type { EntityLabel } from '../claims/claim.js';
import type { Entity } from '../claims/entity.js';
import { didYouMean } from '../claims/nearest.js';
import type { Problem } from './seed-problem.js';
import type { Entry } from './seed-registry.js';

/** Ids that two entries claim. */
export function duplicates(entries: readonly Entry<unknown>[]): Problem[] {
  const first = new Map<string, Entry<unknown>>();
  return entries.flatMap((entry) => {
    const taken = first.get(entry.id);
    if (!taken) first.set(entry.id, entry);
    if (!taken || entry.id.endsWith(':')) return [];
    const message = `"${entry.id}" is there already, at ${whereIs(taken)}`;
    return [
      entry.document.problem([...entry.place, 'slug'], message, 'Merge the two, or name one otherwise.'),
    ];
  });
}

/** Entries whose parts point nowhere or contradict each other. */
export function checkEntities(entries: readonly Entry<Entity>[], registry: Registry): Problem[] {
  return [
    ...entries.flatMap((entry) => [
      ...checkReference(entry, 'area', ['Constituency'], registry),
      ...checkReference(entry, 'organisation', ['Party', 'Organisation'], registry),
      ...checkAliases(entry),
    ]),
    ...sharedIdentifiers(entries),
  ];
}

function checkReference(
  { document, place, value }: Entry<Entity>,
  field: 'area' | 'organisation',
  allowed: readonly EntityLabel[],
  registry: Registry,
): Problem[] {
  const id = value?.[field] ?? null;
  if (id === null) return [];
  const label = registry.labelOf(id);
  if (label && allowed.includes(label)) return [];
  const message = label ? `"${id}" is a ${label}, not a ${allowed.join(' or ')}` : `"${id}" is unknown`;
  const mend = label ? 'Correct it.' : didYouMean(id, registry.ids(), 'Add it to the registry first.');
  return [document.problem([...place, field], message, mend)];
}

/** Two people may share a spelling, which search answers with a choice; within one entry it is a slip. */
function checkAliases({ document, place, value }: Entry<Entity>): Problem[] {
  const seen = new Set([value?.name]);
  return (value?.aliases ?? []).flatMap((alias, index) => {
    if (!seen.has(alias)) {
      seen.add(alias);
      return [];
    }
    return [
      document.problem([...place, 'aliases', index], `the alias "${alias}" is there already`, 'Remove it.'),
    ];
  });
}

/** One id elsewhere stands for one thing, so two entries that share it are one. */
function sharedIdentifiers(entries: readonly Entry<Entity>[]): Problem[] {
  const first = new Map<string, Entry<Entity>>();
  return entries.flatMap((entry) =>
    Object.entries(entry.value?.identifiers ?? {}).flatMap(([scheme, identifier]) => {
      const key = `${scheme} ${identifier}`;
      const taken = first.get(key);
      if (!taken) first.set(key, entry);
      if (!taken || taken.id === entry.id) return [];
      const message = `${key} is that of "${taken.id}" already, at ${whereIs(taken)}`;
      return [
        entry.document.problem(
          [...entry.place, 'identifiers', scheme],
          message,
          'Correct it, or merge the two.',
        ),
      ];
    }),
  );
}

function whereIs({ document, place }: Entry<unknown>): string {
  const { file, line } = document.problem([...place, 'slug'], '', '');
  return `${file}:${line}`;
}
