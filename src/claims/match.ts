/** What became of two people who may be one: not decided, or decided that they are, or that they are not. */
export const matchStates = ['OPEN', 'ACCEPTED', 'REJECTED'] as const;
export type MatchState = (typeof matchStates)[number];

/** Two people who may be one, with what speaks for it and against it. */
export interface Match {
  /** The same for the same two, whichever is first. */
  readonly id: string;
  /** Ids, in order. */
  readonly people: readonly string[];
  /** From 0 to 100; null where a curator named the two. */
  readonly score: number | null;
  readonly reasons: readonly string[];
  /** When it was recorded (ISO 8601 instant). */
  readonly recorded: string;
}

/** The two are one, they are not, or what was decided before does not hold. */
export const decisionVerdicts = ['ACCEPTED', 'REJECTED', 'UNDONE'] as const;
export type DecisionVerdict = (typeof decisionVerdicts)[number];

/** What someone decided of a match, recorded for good; the last decision holds. */
export interface Decision {
  readonly id: string;
  readonly match: string;
  /** Its place among the match's decisions, from 1. */
  readonly number: number;
  readonly verdict: DecisionVerdict;
  /** Where two were merged: whose id is a redirect since, and whom it means. */
  readonly from: string | null;
  readonly into: string | null;
  readonly by: string;
  readonly why: string | null;
  /** ISO 8601 instant. */
  readonly recorded: string;
}

export const matchId = (person: string, other: string): string => `match:${[person, other].sort().join('|')}`;

export const decisionId = (match: string, number: number): string =>
  `decision:${match.slice(match.indexOf(':') + 1)}|${number}`;
