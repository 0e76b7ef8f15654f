import { z } from 'zod';
import {
  bounds,
  hedges,
  polarities,
  ranks,
  reliabilities,
  roleKinds,
  roleStatuses,
} from '../claims/claim.js';
import { constituencyKinds, contestKinds, organisationKinds, sourceKinds } from '../claims/entity.js';
import { predicateNames } from '../claims/vocabulary.js';

const text = (description: string) => z.string().trim().min(1).max(1000).describe(description);
export const slug = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is no slug: lower-case letters and digits in words joined by hyphens')
  .describe('Permanent name in ids and addresses.');
export const instant = z.iso
  .datetime({ offset: true })
  .refine((text) => Date.parse(text) <= Date.now(), 'it lies in the future')
  .describe('ISO 8601 instant of entry into the record.');
export const digest = z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256 in 64 lower-case hexadecimal digits');

/** Which enum of ids completes a reference in an editor; the registry fills it in. */
const reference = (ids: string) => z.string().min(1).meta({ ids });

const entity = {
  slug,
  name: text('As people are to read it.'),
  aliases: z.array(text('Another spelling met, misspellings included.')).default([]),
  identifiers: z
    .record(z.string(), z.string())
    .refine(({ wikidata = 'Q1' }) => /^Q[1-9]\d*$/.test(wikidata), 'its wikidata is no Q and a number')
    .default({})
    .describe('Ids elsewhere, by scheme.'),
  recorded: instant.optional(),
};

const role = z.strictObject({
  ...entity,
  kind: z.enum(roleKinds),
  area: reference('Constituency').optional().describe('The area that the role is for.'),
  organisation: reference('Body').optional().describe('The party or body that the role is in.'),
  seats: z.int().min(1).optional().describe('How many hold it at a time; absent: many or unknown.'),
});

const source = z.strictObject({
  slug,
  name: text('The publisher, or the name of the data set.'),
  kind: z.enum(sourceKinds),
  reliability: z.enum(reliabilities).describe('Admiralty code: A best, F cannot be judged.'),
  reliabilityReason: text('Why we judge it so.'),
  licence: text('What may be done with what it publishes.'),
  url: z.url().optional(),
});

/** The shape of one entry of each registry file, by the file's name, which is its list's key, too. */
export const registryShapes = {
  sources: source,
  people: z.strictObject(entity),
  roles: role,
  constituencies: z.strictObject({ ...entity, kind: z.enum(constituencyKinds) }),
  parties: z.strictObject(entity),
  organisations: z.strictObject({ ...entity, kind: z.enum(organisationKinds) }),
  contests: z.strictObject({ ...entity, kind: z.enum(contestKinds) }),
};
export type RegistryFile = keyof typeof registryShapes;

/** A registry file around its entries. */
export const registryHeader = (file: RegistryFile, entry: z.ZodType) =>
  z.strictObject({
    ...(file === 'sources' ? {} : { recorded: instant }),
    [file]: z.array(entry).max(100_000),
  });

export const passageShape = z.strictObject({
  start: z.int().min(0).describe('First Unicode code point, from 0.'),
  end: z.int().min(1).describe('The code point after the last.'),
  digest: digest.describe("SHA-256 of the passage's UTF-8."),
});

export const claimShape = z.strictObject({
  id: slug.describe('Unique in the article and never used again.'),
  subject: reference('Any'),
  predicate: z.enum(predicateNames),
  object: reference('Any').optional(),
  value: z.union([z.number(), z.string()]).optional(),
  unit: z.string().optional().describe("Absent: the predicate's unit."),
  bound: z.enum(bounds).default('EXACT'),
  status: z.enum(roleStatuses).optional(),
  role: reference('Role').optional().describe('As which role, as in AIDE_TO.'),
  contest: reference('Contest').optional(),
  party: reference('Party').optional(),
  round: z.int().min(1).optional(),
  hedges: z.array(z.enum(hedges)).default([]),
  polarity: z.enum(polarities).default('ASSERTED'),
  valid: z
    .string()
    .default('/')
    .describe(
      'One EDTF date or interval; absent: it holds as the source writes, since and until when is unknown.',
    ),
  rank: z.strictObject({ is: z.enum(ranks), reason: text('Why.'), since: instant }).optional(),
  passages: z.array(z.string()).default([]).describe('Names of passages of this file.'),
  gist: text('What the passage says, in one line of our own words; never a quotation.').max(200),
  recorded: instant.optional(),
  withdrawn: z.strictObject({ at: instant, by: text('Who.'), why: text('Why.') }).optional(),
  supersedes: z.string().optional().describe('Id of the claim that this one corrects.'),
});
export type SeedClaim = z.infer<typeof claimShape>;

/** An article's file around its passages and claims. */
export const articleHeader = (passage: z.ZodType, claim: z.ZodType) =>
  z.strictObject({
    slug,
    source: reference('Source'),
    title: text('The headline; shortened where the text repeats it.'),
    url: z.url(),
    published: z.string().describe('EDTF; ~ or ? where the day is not certain.'),
    copyOf: reference('Article').optional().describe('The article that this one copies.'),
    recorded: instant,
    versions: z
      .array(z.strictObject({ sha256: digest, characters: z.int().min(1) }))
      .min(1)
      .describe('Newest last; passages point into the newest.'),
    passages: z.record(z.string(), passage).default({}),
    claims: z.array(claim).max(100_000),
  });
