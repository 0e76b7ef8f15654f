import { z } from 'zod';
import {
  bounds,
  type Claim,
  hedges,
  polarities,
  ranks,
  reliabilities,
  roleKinds,
  roleStatuses,
} from './claim.js';
import { type PredicateName, predicateNames } from './vocabulary.js';

const text = z.string().optional();

/** The properties of a Claim node; Neo4j keeps no nulls, so what is absent is undefined here. */
const properties = z.object({
  id: z.string(),
  predicate: z.enum(predicateNames as [PredicateName, ...PredicateName[]]),
  subject: z.string(),
  object: text,
  statedSubject: text,
  statedObject: text,
  value: z.union([z.number(), z.string()]).optional(),
  unit: text,
  bound: z.enum(bounds).optional(),
  status: z.enum(roleStatuses).optional(),
  role: text,
  roleKind: z.enum(roleKinds).optional(),
  contest: text,
  party: text,
  round: z.number().optional(),
  hedges: z.array(z.enum(hedges)),
  polarity: z.enum(polarities),
  rank: z.enum(ranks),
  rankReason: text,
  ranked: text,
  valid: z.string(),
  starts: z.array(z.number()),
  ends: z.array(z.number()),
  digests: z.array(z.string()),
  gist: z.string(),
  recorded: z.string(),
  withdrawn: text,
  withdrawnBy: text,
  withdrawnWhy: text,
  supersedes: text,
});

/** Columns: the claim's properties; the version that states it; its article's id, publication date and origin; the source's id and reliability. */
export const claimRow = z
  .tuple([properties, z.string(), z.string(), z.string(), z.string(), z.string(), z.enum(reliabilities)])
  .transform(([claim, version, article, published, origin, source, reliability]): Claim => {
    const { value, unit, bound, starts, ends, digests, ...rest } = claim;
    return {
      ...absentAsNull(rest),
      literal: value === undefined || unit === undefined ? null : { value, unit, bound: bound ?? 'EXACT' },
      passages: starts.map((start, index) => ({
        start,
        end: ends[index] ?? start,
        digest: digests[index] ?? '',
      })),
      published,
      article,
      version,
      origin,
      source,
      reliability,
    };
  });

type Rest = Omit<z.output<typeof properties>, 'value' | 'unit' | 'bound' | 'starts' | 'ends' | 'digests'>;

function absentAsNull(rest: Rest) {
  return {
    ...rest,
    object: rest.object ?? null,
    statedSubject: rest.statedSubject ?? null,
    statedObject: rest.statedObject ?? null,
    status: rest.status ?? null,
    role: rest.role ?? null,
    roleKind: rest.roleKind ?? null,
    contest: rest.contest ?? null,
    party: rest.party ?? null,
    round: rest.round ?? null,
    rankReason: rest.rankReason ?? null,
    ranked: rest.ranked ?? null,
    withdrawn: rest.withdrawn ?? null,
    withdrawnBy: rest.withdrawnBy ?? null,
    withdrawnWhy: rest.withdrawnWhy ?? null,
    supersedes: rest.supersedes ?? null,
  };
}

/** What of a claim is kept as properties of its node; the rest is its article's and its source's. */
export function claimProperties(claim: Claim) {
  const { literal, passages, published, article, version, origin, source, reliability, ...own } = claim;
  return {
    ...own,
    value: literal?.value ?? null,
    unit: literal?.unit ?? null,
    bound: literal?.bound ?? null,
    starts: passages.map(({ start }) => start),
    ends: passages.map(({ end }) => end),
    digests: passages.map(({ digest }) => digest),
  };
}
