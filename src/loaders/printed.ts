import { z } from 'zod';
import type { Graph } from '../graph/connection.js';
import { statement } from '../graph/statement.js';

const list = z.array(z.string());
const days = { first: z.string(), last: z.string(), freshUntil: z.string() };
const tie = { of: z.string(), direction: z.string(), person: z.string().nullable() };
const role = { statuses: list, party: z.string().nullable() };
const ofKind = { kind: z.string().nullable(), roles: list.nullable() };
const then = { predicates: list, roleKind: z.string().nullable(), knownAt: z.string() };
const people = z.tuple([z.int().nullable(), list]);
const anything = z.array(z.unknown());

/** The statements that an answer prints beside itself; each gives the answer when it is run as printed. */
const statements = {
  tied: statement('ask.tied', { params: z.object({ ...tie, types: list, ...days }), row: people }),
  tiedInRole: statement('ask.tiedInRole', {
    params: z.object({ ...tie, types: list, ...role, ...ofKind, ...days }),
    row: people,
  }),
  inRole: statement('ask.inRole', {
    params: z.object({ roles: list, person: z.string().nullable(), ...role, ...days }),
    row: people,
  }),
  tiedThen: statement('ask.tiedThen', { params: z.object({ ...tie, ...then, ...days }), row: people }),
  tiedInRoleThen: statement('ask.tiedInRoleThen', {
    params: z.object({ ...tie, ...then, ...role, ...ofKind, ...days }),
    row: people,
  }),
  inRoleThen: statement('ask.inRoleThen', {
    params: z.object({ roles: list, person: z.string().nullable(), knownAt: z.string(), ...role, ...days }),
    row: people,
  }),
  outcome: statement('ask.outcome', {
    params: z.object({
      node: z.string(),
      end: z.enum(['SUBJECT', 'OBJECT']),
      predicate: z.string(),
      contests: list.nullable(),
      by: z.string().nullable(),
      knownAt: z.string().nullable(),
    }),
    row: people,
  }),
  figures: statement('ask.figures', { params: z.object({ claims: list }), row: anything }),
  shares: statement('ask.shares', { params: z.object({ claims: list }), row: anything }),
  profile: statement('ask.profile', {
    params: z.object({ person: z.string(), knownAt: z.string().nullable() }),
    row: anything,
  }),
};

type Statements = typeof statements;
export type PrintedName = keyof Statements;
export type PrintedParams<Name extends PrintedName> = z.output<Statements[Name]['params']>;

export function printedLoader(graph: Graph) {
  return {
    /** The Cypher of an answer with its parameters, to run as it stands. */
    cypher<Name extends PrintedName>(name: Name, params: PrintedParams<Name>) {
      return { statement: graph.textOf(statements[name]), params: { ...params } };
    },
  };
}
