import { z } from 'zod';
import type { Graph } from '../graph/connection.js';
import { statement } from '../graph/statement.js';

const names = [
  'schema.entityId',
  'schema.entitySlug',
  'schema.claimId',
  'schema.articleId',
  'schema.articleVersion',
  'schema.sourceId',
  'schema.disputeId',
  'schema.matchId',
  'schema.matchState',
  'schema.decisionId',
  'schema.decisionFrom',
  'schema.decisionInto',
  'schema.redirectId',
  'schema.redirectSlug',
  'schema.writerLock',
  'schema.shape',
  'schema.load',
  'schema.disputeGroup',
  'schema.disputeKind',
  'schema.claimKey',
  'schema.claimEdge',
  'schema.claimSupersedes',
  'schema.roleKind',
  'schema.entityName',
  'schema.entityKind',
  'schema.identifiers',
  'schema.search',
  'schema.dropNames',
  'schema.await',
];

const statements = names.map((name) => statement(name, { params: z.object({}), row: z.unknown() }));

/** Creates the constraints and indexes that are not there yet, and waits until they are online. */
export async function applySchema(graph: Graph): Promise<void> {
  for (const one of statements) await graph.write((run) => run(one, {}));
}
