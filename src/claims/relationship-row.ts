import type { Hedge, RoleStatus } from './claim.js';
import { flag, text, textOrNull, texts } from './column.js';
import { type AllianceBasis, type RelationshipType, relationshipTypes } from './predicate.js';
import {
  nameOf,
  type Relationship,
  type Spell,
  type Stance,
  type Standing,
  stances,
  type Tie,
} from './relationship.js';

/** Columns: the relationship's type in Neo4j, its two ends' ids, its properties. */
export function relationshipOf([name, from, to, own]: readonly unknown[]): Relationship {
  const properties = own as Readonly<Record<string, unknown>>;
  const { key, status, basis, contest, party, valid, hedges, claims, disputed } = properties;
  const { possibleFrom, certainFrom, certainTo, possibleTo, openEnded, evidenceUpTo } = properties;
  return {
    ...typeNamed(text(name)),
    from: text(from),
    to: text(to),
    key: text(key),
    status: textOrNull(status) as RoleStatus | null,
    basis: textOrNull(basis) as AllianceBasis | null,
    contest: textOrNull(contest),
    party: textOrNull(party),
    valid: text(valid),
    hedges: texts(hedges) as Hedge[],
    claims: texts(claims),
    disputed: flag(disputed),
    possibleFrom: text(possibleFrom),
    certainFrom: text(certainFrom),
    certainTo: text(certainTo),
    possibleTo: text(possibleTo),
    openEnded: flag(openEnded),
    evidenceUpTo: text(evidenceUpTo),
  };
}

/** What a key tells of its relationship. */
export function tieOf(key: unknown): Tie {
  const [from = '', name = '', to = ''] = text(key).split('|', 3);
  const { type, stance } = typeNamed(name);
  return { key: text(key), type, stance, from, to };
}

/** @param key which names both ends and the type */
export function standingOf(key: unknown, status: unknown): Standing {
  const { type, stance, from, to } = tieOf(key);
  return { key: text(key), type, stance, from, to, status: textOrNull(status) as RoleStatus | null };
}

/** Columns: valid, disputed; the bounds. */
export function spellOf(
  { key, type, stance, from, to, status }: Standing,
  [
    valid,
    disputed,
    possibleFrom,
    certainFrom,
    certainTo,
    possibleTo,
    openEnded,
    evidence,
  ]: readonly unknown[],
): Spell {
  return {
    key,
    type,
    stance,
    from,
    to,
    status,
    valid: text(valid),
    disputed: flag(disputed),
    possibleFrom: text(possibleFrom),
    certainFrom: text(certainFrom),
    certainTo: text(certainTo),
    possibleTo: text(possibleTo),
    openEnded: flag(openEnded),
    evidenceUpTo: text(evidence),
  };
}

/** What a name in Neo4j means. */
export function typeNamed(name: string): { type: RelationshipType; stance: Stance } {
  const found = byName.get(name);
  if (!found) throw new TypeError(`${name} is no relationship type of the vocabulary`);
  return found;
}

const byName = new Map(
  relationshipTypes.flatMap((type) =>
    stances.map((stance) => [nameOf({ type, stance }), { type, stance }] as const),
  ),
);

/** Every name that the types have in Neo4j: stated, hedged and denied. */
export const namesOf = (types: readonly RelationshipType[]): string[] =>
  types.flatMap((type) => stances.map((stance) => nameOf({ type, stance })));

/** What of a relationship is kept as its properties; its type and ends say the rest. */
export function relationshipProperties(relationship: Relationship) {
  const { type, stance, from, to, ...properties } = relationship;
  return { ...properties, edge: `${from}|${type}|${to}` };
}
