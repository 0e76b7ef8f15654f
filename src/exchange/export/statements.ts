import { z } from 'zod';
import { reliabilities } from '../../claims/claim.js';
import { claimRow } from '../../claims/claim-row.js';
import { flag, list, text, textOrNull } from '../../claims/column.js';
import { type Article, type Source, sourceKinds } from '../../claims/entity.js';
import { entityProperties } from '../../claims/entity-row.js';
import type { Match } from '../../claims/match.js';
import { decisionProperties, matchProperties } from '../../claims/match-row.js';
import type { Relationship } from '../../claims/relationship.js';
import { relationshipOf } from '../../claims/relationship-row.js';
import { statement } from '../../graph/statement.js';
import type { ReplayedDecision } from '../../record/replay.js';

/** Milliseconds: a page of corrections is looked for among all claims, and a page of nodes may hold one with thousands of ties. */
const patience = 600_000;
const page = { after: z.string(), limit: z.int() };

export const counts = statement('export.counts', {
  params: z.object({}),
  row: z
    .tuple([z.number(), z.number(), z.number(), z.number()])
    .transform(([sources, nodes, articles, claims]) => ({ sources, nodes, articles, claims })),
});

export const sourcePage = statement('export.sources', {
  params: z.object(page),
  row: z
    .tuple([
      z.object({
        id: z.string(),
        name: z.string(),
        kind: z.enum(sourceKinds),
        reliability: z.enum(reliabilities),
        reliabilityReason: z.string(),
        licence: z.string(),
        url: z.string().optional(),
      }),
    ])
    .transform(([{ url = null, ...own }]): Source => ({ ...own, url })),
});

export const entityPage = statement('export.entities', {
  params: z.object({ ...page, label: z.string() }),
  row: z.tuple([entityProperties]).transform(([entity]) => entity),
});

export const redirectPage = statement('export.redirects', {
  params: z.object(page),
  row: z.tuple([entityProperties]).transform(([entity]) => entity),
});

export const matchPage = statement('export.matches', {
  params: z.object(page),
  row: z.tuple([matchProperties]).transform(([{ state, ...match }]): Match => match),
});

const texts = z.array(z.string()).nullable();
export const decisionPage = statement('export.decisions', {
  patience,
  params: z.object(page),
  row: z
    .tuple([decisionProperties, texts, texts])
    .transform(([own, aliases, identifiers]): ReplayedDecision => ({ ...own, aliases, identifiers })),
});

const articleProperties = z.object({
  id: z.string(),
  title: z.string(),
  url: z.string(),
  published: z.string(),
  recorded: z.string(),
});
export const articlePage = statement('export.articles', {
  patience,
  params: z.object({ ...page, level: z.int() }),
  row: z
    .tuple([articleProperties, z.string(), z.array(z.string()), z.array(z.tuple([z.string(), z.number()]))])
    .transform(
      ([own, source, [copyOf = null], versions]): Article => ({
        ...own,
        source,
        copyOf,
        versions: versions.map(([sha256, characters]) => ({ sha256, characters })),
      }),
    ),
});

/** A claim with what an export tells of it that is not its own. */
export interface ExportedClaim {
  readonly claim: z.output<typeof claimRow>;
  /** The address of its article. */
  readonly url: string;
  /** Whether it is a side of a dispute. */
  readonly disputed: boolean;
}
export const claimPage = statement('export.claims', {
  patience,
  params: z.object({ ...page, level: z.int() }),
  row: {
    parse: ([url, disputed, ...columns]: readonly unknown[]): ExportedClaim => ({
      claim: claimRow.parse(columns),
      url: text(url),
      disputed: flag(disputed),
    }),
  },
});

/** A derived relationship with what it rests on, and what the formats tell of its ends. */
export interface ExportedRelationship extends Relationship {
  readonly fromName: string;
  readonly toName: string;
  /** Of a role at its end. */
  readonly toArea: string | null;
  readonly toOrganisation: string | null;
  /** The articles that state it, by address, each with its source's id. */
  readonly statedIn: readonly { readonly source: string; readonly url: string }[];
}
export const relationshipPage = statement('export.relationships', {
  patience,
  params: z.object({ ...page, label: z.string() }),
  row: {
    parse: ([slug, found]: readonly unknown[]) => ({
      slug: text(slug),
      relationships: list(found).map((one) => exportedRelationship(list(one))),
    }),
  },
});

function exportedRelationship([
  fromName,
  toName,
  toArea,
  toOrganisation,
  statedIn,
  ...columns
]: readonly unknown[]): ExportedRelationship {
  return {
    ...relationshipOf(columns),
    fromName: text(fromName),
    toName: text(toName),
    toArea: textOrNull(toArea),
    toOrganisation: textOrNull(toOrganisation),
    statedIn: list(statedIn).map((one) => {
      const [source, url] = list(one);
      return { source: text(source), url: text(url) };
    }),
  };
}
