import { z } from 'zod';
import { type Decision, decisionVerdicts, type Match, matchStates } from './match.js';

const absent = z
  .string()
  .optional()
  .transform((text) => text ?? null);

/** The properties of a Match node. */
export const matchProperties = z
  .object({
    id: z.string(),
    people: z.array(z.string()),
    score: z.number().optional(),
    reasons: z.array(z.string()),
    recorded: z.string(),
    state: z.enum(matchStates),
  })
  .transform(({ score, ...own }) => ({ ...own, score: score ?? null }) satisfies Match);

/** The properties of a Decision node. */
export const decisionProperties = z
  .object({
    id: z.string(),
    match: z.string(),
    number: z.int(),
    verdict: z.enum(decisionVerdicts),
    from: absent,
    into: absent,
    by: z.string(),
    why: absent,
    recorded: z.string(),
  })
  .transform((own): Decision => own);

/** Someone of a match: as they were recorded, the id of whom that means now, and since when that one is recorded. */
const matched = z
  .tuple([z.string(), z.string(), z.string(), z.string()])
  .transform(([id, name, now, recorded]) => ({ id, name, now, recorded }));

/** Columns: the match's properties; its two people; its decisions, first to last. */
export const matchRow = z
  .tuple([matchProperties, z.array(matched), z.array(decisionProperties)])
  .transform(([match, people, decisions]) => ({ ...match, people, decisions }));

/** A match with all that is known of it. */
export type ReviewedMatch = z.output<typeof matchRow>;
