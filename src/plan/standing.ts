import type { EntityLabel, RoleStatus } from '../claims/claim.js';
import type { RelationshipType } from '../claims/predicate.js';
import { type Reach, reach } from '../loaders/spell.js';
import { oncePerField } from './once.js';
import { fieldsAt, fieldsBelow, type Selection } from './selection.js';

/** Which relationships lead to the next nodes, and from which of their ends. */
export interface Way<Family extends string> {
  readonly family: Family;
  readonly types: readonly RelationshipType[];
  readonly end: 'from' | 'to';
}

const standing = <End extends 'from' | 'to'>(end: End, ...types: RelationshipType[]) => ({
  family: 'standings' as const,
  types,
  end,
});

/** The fields that lead over standings. */
export const standings = {
  Person: {
    roles: standing('from', 'HOLDS', 'CANDIDATE_FOR'),
    memberships: standing('from', 'MEMBER_OF'),
    seats: standing('from', 'REPRESENTS'),
  },
  Role: { people: standing('to', 'HOLDS', 'CANDIDATE_FOR') },
  Constituency: { representatives: standing('to', 'REPRESENTS') },
  Party: { members: standing('to', 'MEMBER_OF') },
  Organisation: { members: standing('to', 'MEMBER_OF') },
} satisfies { readonly [label in EntityLabel]?: Readonly<Record<string, Way<'standings'>>> };

interface StandingArguments {
  readonly status?: readonly RoleStatus[] | null;
}

/** Fields of an edge that tell no more than which standing it is, and that it lasts. */
const bareFields: ReadonlySet<string> = new Set(['cursor', 'node', 'status', '__typename']);

/**
 * What a field over standings needs of them. Where former ones are not asked for at a date, those that are over or to
 * come need not be read, and of the others not their days unless they are asked for.
 */
export function reachOf(
  { types }: Pick<Way<'standings'>, 'types'>,
  { status }: StandingArguments,
  asOf: string | null,
  selection: Selection,
): Reach {
  return oncePerField(selection, `reach ${asOf}`, () => {
    const during = status && !status.includes('FORMER') ? asOf : null;
    return reach({
      types,
      places: fieldsAt(selection, 'edges.node').has('area'),
      during,
      spells: during === null || [...fieldsAt(selection, 'edges')].some((name) => !bareFields.has(name)),
    });
  });
}

/**
 * What the fields over standings below a node will need, to be read with it; nothing where they ask for different dates,
 * and each reads its own.
 * @param path where the node is; empty for the field itself
 */
export function reachesBelow(
  label: EntityLabel,
  asOf: string | null,
  selection: Selection,
  path = '',
): Reach[] {
  const ways: Readonly<Record<string, Way<'standings'>>> =
    label in standings ? standings[label as 'Person'] : {};
  const reaches = Object.entries(ways).flatMap(([field, way]) =>
    fieldsBelow(selection, path === '' ? field : `${path}.${field}`).map((one) =>
      reachOf(way, one.args, asOf, one.selection),
    ),
  );
  return reaches.every(({ during }) => during === reaches[0]?.during) ? reaches : [];
}
