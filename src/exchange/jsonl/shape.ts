import { z } from 'zod';
import {
  bounds,
  type EntityLabel,
  hedges,
  polarities,
  ranks,
  reliabilities,
  roleKinds,
  roleStatuses,
} from '../../claims/claim.js';
import { constituencyKinds, contestKinds, organisationKinds, sourceKinds } from '../../claims/entity.js';
import { decisionVerdicts } from '../../claims/match.js';
import { predicateNames } from '../../claims/vocabulary.js';
import { digest, instant, slug } from '../seed-shape.js';
import type { LineType } from './line.js';

// As the lines are written: what is null there is absent here. Texts are taken as they stand, blanks and all.

const text = z
  .string()
  .max(10_000)
  // Half of a pair can be written in JSON, but not kept in UTF-8.
  .refine((given) => !/\p{Surrogate}/u.test(given), 'has half of a surrogate pair, which is no character');
/** Names are in an index, whose entries have a largest size. */
const name = text.min(1).max(1_000);
const idOf = (length: number) =>
  z
    .string()
    .max(length)
    .regex(/^[\x21-\x7e]+$/, 'is no id: printable ASCII without blanks');
const id = idOf(300);
/** Names two others. */
const longId = idOf(700);
const absent = <Shape extends z.ZodType>(shape: Shape) =>
  shape.optional().transform((value) => value ?? null);

const source = z.strictObject({
  type: z.literal('source'),
  id,
  name,
  kind: z.enum(sourceKinds),
  reliability: z.enum(reliabilities),
  reliabilityReason: text,
  licence: text,
  url: absent(text),
});

const kinds = {
  Person: null,
  Role: roleKinds,
  Constituency: constituencyKinds,
  Party: null,
  Organisation: organisationKinds,
  Contest: contestKinds,
} as const satisfies Record<EntityLabel, readonly [string, ...string[]] | null>;

const entityOf = (label: EntityLabel) => {
  const allowed = kinds[label];
  const nothing = absent(z.never('only a role has it'));
  const isRole = label === 'Role';
  return z.strictObject({
    type: z.literal('entity'),
    id,
    label: z.literal(label),
    slug,
    name,
    aliases: z.array(name),
    // The scheme ends at the first colon where it is kept.
    identifiers: z.record(z.string().regex(/^[^:]+$/, 'is no scheme: it has a colon, or nothing'), text),
    kind: allowed ? z.enum(allowed) : absent(z.never('a node of this label has no kind')),
    area: isRole ? absent(id) : nothing,
    organisation: isRole ? absent(id) : nothing,
    seats: isRole ? absent(z.int().min(1)) : nothing,
    recorded: instant,
  });
};

const article = z.strictObject({
  type: z.literal('article'),
  id,
  source: id,
  title: text,
  url: text,
  published: text,
  copyOf: absent(id),
  versions: z.array(z.strictObject({ sha256: digest, characters: z.int().min(0) })).min(1),
  recorded: instant,
});

const claim = z.strictObject({
  type: z.literal('claim'),
  id,
  article: id,
  version: digest,
  predicate: z.enum(predicateNames),
  subject: id,
  object: absent(id),
  literal: absent(z.strictObject({ value: z.union([z.number(), text]), unit: text, bound: z.enum(bounds) })),
  status: absent(z.enum(roleStatuses)),
  role: absent(id),
  contest: absent(id),
  party: absent(id),
  round: absent(z.int().min(1)),
  hedges: z.array(z.enum(hedges)),
  polarity: z.enum(polarities),
  valid: z.string(),
  rank: z.enum(ranks),
  rankReason: absent(text),
  ranked: absent(instant),
  passages: z.array(z.strictObject({ start: z.int().min(0), end: z.int().min(1), digest })),
  gist: text,
  recorded: instant,
  withdrawn: absent(instant),
  withdrawnBy: absent(text),
  withdrawnWhy: absent(text),
  supersedes: absent(id),
});

const match = z.strictObject({
  type: z.literal('match'),
  id: longId,
  people: z.array(id).length(2),
  score: absent(z.number().min(0).max(100)),
  reasons: z.array(text),
  recorded: instant,
});

const decision = z.strictObject({
  type: z.literal('decision'),
  id: longId,
  match: longId,
  number: z.int().min(1),
  verdict: z.enum(decisionVerdicts),
  from: absent(id),
  into: absent(id),
  aliases: absent(z.array(name)),
  identifiers: absent(z.array(text)),
  by: name,
  why: absent(text),
  recorded: instant,
});

/** What each line is to be; an entity's depends on its label. */
export const lineShapes = { source, match, decision, article, claim } satisfies Record<
  Exclude<LineType, 'entity'>,
  z.ZodType
>;
export type ClaimLine = z.output<typeof claim>;
export const entityShapes = {
  Person: entityOf('Person'),
  Role: entityOf('Role'),
  Constituency: entityOf('Constituency'),
  Party: entityOf('Party'),
  Organisation: entityOf('Organisation'),
  Contest: entityOf('Contest'),
} satisfies Record<EntityLabel, z.ZodType>;

/** Any of them, told apart by what they say they are. */
export const anyLine = z.discriminatedUnion('type', [
  source,
  z.discriminatedUnion('label', [
    entityShapes.Person,
    entityShapes.Role,
    entityShapes.Constituency,
    entityShapes.Party,
    entityShapes.Organisation,
    entityShapes.Contest,
  ]),
  match,
  decision,
  article,
  claim,
]);

export const headerShape = z.looseObject({ type: z.literal('alliances'), version: z.int() });
