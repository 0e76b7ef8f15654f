import { type Certainty, certaintyAt, endedBefore } from './certainty.js';
import type { RoleStatus } from './claim.js';
import type { Relationship, Spell, Standing } from './relationship.js';
import { formerly } from './status.js';
import type { Days } from './time.js';

/** A relationship as it stands at a date. */
export interface Reading<Read extends Spell = Relationship> {
  readonly relationship: Read;
  readonly certainty: Certainty;
  /** The standing in the role then; null for what is no role. */
  readonly status: RoleStatus | null;
}

/** How a relationship reads at a date: what has surely ended is a certain *former*, not an absence. */
export function readAt<Read extends Spell>(relationship: Read, asOf: Days): Reading<Read> {
  const certainty = certaintyAt(relationship, asOf);
  const status = statusWhile(relationship);
  if (status !== null && certainty === 'NOT' && endedBefore(relationship, asOf)) {
    return { relationship, certainty: 'CERTAIN', status: 'FORMER' };
  }
  return { relationship, certainty, status };
}

/** As what someone stands while it lasts: a former standing was none then, and who represents an area holds its seat. */
export function statusWhile({ status, type }: Pick<Standing, 'status' | 'type'>): RoleStatus | null {
  if (status === 'FORMER') return formerly(type);
  return status ?? (type === 'REPRESENTS' ? 'HOLDER' : null);
}

/** How all of them read, save what was last known of a spell before another that has ended since. */
export function readAllAt(relationships: readonly Relationship[], asOf: Days): Reading[] {
  const ended = relationships.filter((one) => one.stance === 'STATED' && endedBefore(one, asOf));
  return relationships
    .map((one) => readAt(one, asOf))
    .filter(
      ({ certainty, relationship }) =>
        certainty !== 'UNKNOWN' ||
        !ended.some(
          (other) => isSameEdge(other, relationship) && other.possibleTo >= relationship.evidenceUpTo,
        ),
    );
}

export const isSure = ({ certainty, relationship }: Reading<Spell>) =>
  certainty === 'CERTAIN' && relationship.stance === 'STATED';

export const isAtAll = ({ certainty, relationship }: Reading<Spell>) =>
  certainty !== 'NOT' && relationship.stance !== 'DENIED';

const isSameEdge = (one: Relationship, other: Relationship) =>
  one.type === other.type && one.from === other.from && one.to === other.to && one.contest === other.contest;
