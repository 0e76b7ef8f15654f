import { type AllianceBasis, allianceBases, type RelationshipType } from './predicate.js';

/** From which end of the relationship the named person is seen. */
export type Direction = 'TO' | 'FROM' | 'BOTH';

/** The ties that a question asks for, and those that come near enough to be told beside. */
export interface TieRules {
  readonly asked: readonly RelationshipType[];
  readonly near: readonly RelationshipType[];
  readonly direction: Direction;
}

const typesOf: Readonly<Record<AllianceBasis, readonly RelationshipType[]>> = {
  ALLY: ['ALLY_OF'],
  SUPPORTER: ['SUPPORTS', 'ENDORSED'],
  AIDE: ['AIDE_TO', 'PPS_TO'],
  CRITIC: ['OPPOSES', 'CHALLENGES'],
};

/** Bases that are on the same side: those of one are worth telling to whoever asks for another. */
const friendly: readonly AllianceBasis[] = ['ALLY', 'SUPPORTER', 'AIDE'];

/** The rules for ties to a person on the given bases: supporters, aides and critics of them, not whom they support. */
export function tieRules(bases: readonly AllianceBasis[]): TieRules {
  const key = bases.join();
  const found = known.get(key) ?? rulesOf(bases);
  // There are few lists that name each basis once, and whoever repeats one must not fill the memory.
  if (bases.length <= allianceBases.length) known.set(key, found);
  return found;
}

/** A list of people asks for the same bases for each of them. */
const known = new Map<string, TieRules>();

function rulesOf(bases: readonly AllianceBasis[]): TieRules {
  const near = bases.some((basis) => friendly.includes(basis))
    ? friendly.filter((basis) => !bases.includes(basis))
    : [];
  return {
    asked: bases.flatMap((basis) => typesOf[basis]),
    near: near.flatMap((basis) => typesOf[basis]),
    direction: 'TO',
  };
}

/** The bases that relationships of such types are ties on. */
export function basesOf(types: readonly RelationshipType[]): AllianceBasis[] {
  return allianceBases.filter((basis) => typesOf[basis].some((type) => types.includes(type)));
}
