import { roleKinds } from '../../claims/claim.js';
import { askedDate } from '../../claims/moment.js';
import { nearest } from '../../claims/nearest.js';
import { mostHops } from '../../claims/neighbour.js';
import { allianceBases, relationshipTypes } from '../../claims/predicate.js';
import type { SelectionAsked } from '../../claims/selection.js';
import { AlliancesError } from '../../errors.js';

/** What a selection is asked for by, as it stands in an address, and what each means. */
export const selectionParameters = {
  of: 'ids of nodes, or slugs of people, around which it is',
  depth: `how many hops around them, 0 to ${mostHops}; 1 when absent`,
  types: `only relationships of these types: ${relationshipTypes.join(', ')}`,
  basis: `only ties on these bases: ${allianceBases.join(', ')}`,
  roleKind: `around them, only people who hold, held or seek a role of this kind, with it: ${roleKinds.join(', ')}`,
  asOf: 'only relationships that may hold on this day, in this month or in this year; with `ask` its date',
  ask: 'in place of `of`, a question in English: whom its answer names, and the claims that it rests on',
} as const;

export type SelectionParameter = keyof typeof selectionParameters;
export const selectionParameterNames = Object.keys(selectionParameters) as readonly SelectionParameter[];

/** The values that each was given; of those that take several also with commas between them. */
export type GivenParameters = Readonly<Partial<Record<SelectionParameter, readonly string[]>>>;

/** @throws AlliancesError BAD_USER_INPUT, which names the parameter */
export function selectionAsked(given: GivenParameters): SelectionAsked {
  const roleKind = single(given, 'roleKind');
  const depth = single(given, 'depth');
  const asOf = single(given, 'asOf');
  return checked({
    of: several(given, 'of'),
    ask: single(given, 'ask'),
    depth: depth === null ? null : hopsIn(depth),
    types: several(given, 'types').map((one) => oneOf('types', one, relationshipTypes)),
    basis: several(given, 'basis').map((one) => oneOf('basis', one, allianceBases)),
    roleKind: roleKind === null ? null : oneOf('roleKind', roleKind, roleKinds),
    asOf: asOf === null ? null : dateIn(asOf),
  });
}

/**
 * What is asked for where it can be.
 * @throws AlliancesError BAD_USER_INPUT, which names the parameter
 */
export function checked(asked: SelectionAsked): SelectionAsked {
  const { of, ask, depth, types, basis, roleKind } = asked;
  if (of.length > 0 && ask !== null)
    throw wrong('Both `of` and `ask` are given.', 'Name nodes, or ask a question.');
  if (of.length === 0 && ask === null)
    throw wrong(
      'It is not said what to select.',
      'Name nodes by `of`, or ask a question by `ask`; `alliances export` on the command line writes the whole record.',
    );
  const isNarrowed = depth !== null || roleKind !== null || types.length + basis.length > 0;
  if (ask !== null && isNarrowed)
    throw wrong('`ask` stands with `asOf` alone.', 'Leave `depth`, `types`, `basis` and `roleKind` out.');
  if (depth !== null && (depth < 0 || depth > mostHops)) throw wrongDepth(String(depth));
  return asked;
}

const wrongDepth = (written: string) =>
  wrong(`\`depth\` is ${written}.`, `Give a number from 0 to ${mostHops}.`);

function hopsIn(written: string): number {
  if (/^-?\d+$/.test(written)) return Number(written);
  throw wrongDepth(`"${written}"`);
}

function several(given: GivenParameters, name: SelectionParameter): string[] {
  const values = given[name] ?? [];
  const all = values.flatMap((value) => value.split(',')).map((value) => value.trim());
  if (values.length > 0 && all.includes(''))
    throw wrong(`\`${name}\` has an empty value.`, 'Give one, or leave it out.');
  return [...new Set(all)];
}

function single(given: GivenParameters, name: SelectionParameter): string | null {
  const [value = null, ...others] = given[name] ?? [];
  if (others.length > 0) throw wrong(`\`${name}\` is given ${others.length + 1} times.`, 'Give it once.');
  if (value?.trim() === '') throw wrong(`\`${name}\` has no value.`, 'Give one, or leave it out.');
  return value;
}

function oneOf<Value extends string>(
  name: SelectionParameter,
  written: string,
  allowed: readonly Value[],
): Value {
  const found = allowed.find((one) => one === written);
  if (found) return found;
  const meant = nearest(written, allowed);
  throw wrong(
    `"${written}" is no value of \`${name}\`.`,
    meant === null ? `Use some of ${allowed.join(', ')}.` : `Did you mean "${meant}"?`,
  );
}

function dateIn(written: string): string {
  try {
    return askedDate(written);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw wrong(`\`asOf\`: ${error.message}.`, 'Give one date.');
  }
}

const wrong = (message: string, mend: string) => new AlliancesError('BAD_USER_INPUT', message, mend);
