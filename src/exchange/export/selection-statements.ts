import { z } from 'zod';
import { claimRow } from '../../claims/claim-row.js';
import { statement } from '../../graph/statement.js';
import { articlePage, entityPage, sourcePage } from './statements.js';

/** Milliseconds: a file may take longer than a page that somebody waits for. */
const patience = 20_000;
const texts = z.array(z.string());
const limited = { limit: z.int() };
/** Types in Neo4j, and the days between which what they relate may hold; null: whenever. */
const fitting = { types: texts, first: z.string().nullable(), last: z.string().nullable() };
const text = z.tuple([z.string()]).transform(([one]) => one);

export const around = statement('export.around', {
  patience,
  params: z.object({ from: texts, roleKind: z.string().nullable(), ...fitting, ...limited }),
  row: text,
});
export const edgesBetween = statement('export.edgesBetween', {
  patience,
  params: z.object({
    ids: texts,
    standings: texts,
    roleKind: z.string().nullable(),
    ...fitting,
    ...limited,
  }),
  row: text,
});
export const figuresOf = statement('export.figuresOf', {
  patience,
  params: z.object({ ids: texts, ...limited }),
  row: text,
});
export const claimsConnected = statement('export.claimsConnected', {
  patience,
  params: z.object({ ids: texts, keys: texts, edges: texts, ...limited }),
  row: claimRow,
});

const byIds = { patience, params: z.object({ ids: texts }) };

export const entitiesByIds = statement('export.entitiesByIds', { ...byIds, row: entityPage.row });
export const articlesByIds = statement('export.articlesByIds', { ...byIds, row: articlePage.row });
export const sourcesByIds = statement('export.sourcesByIds', { ...byIds, row: sourcePage.row });
