import { z } from 'zod';
import type { Entity } from '../../claims/entity.js';
import type { Match } from '../../claims/match.js';
import { decisionProperties, matchProperties } from '../../claims/match-row.js';
import type { Graph } from '../../graph/connection.js';
import { statement } from '../../graph/statement.js';
import type { ReplayedDecision } from '../../record/replay.js';
import { redirectPage } from './statements.js';

const params = z.object({ ids: z.array(z.string()) });
const texts = z.array(z.string()).nullable();
const merges = statement('export.mergesOf', {
  params,
  row: z.tuple([matchProperties, z.array(z.tuple([decisionProperties, texts, texts]))]),
});
const redirectsByIds = statement('export.redirectsByIds', { params, row: redirectPage.row });

/** What was decided of people, and those whose ids are redirects. */
export interface Merges {
  readonly matches: readonly Match[];
  /** In the order in which they were made. */
  readonly decisions: readonly ReplayedDecision[];
  readonly redirects: readonly Entity[];
  /** Ids of all whom these name. */
  readonly people: readonly string[];
}

/** The merges by which people are whom they are, with all that these name, so that they can be made again. */
export async function mergesOf(graph: Graph, people: readonly string[]): Promise<Merges> {
  const met = new Set(people);
  const matches = new Map<string, Match>();
  const decisions = new Map<string, ReplayedDecision>();
  for (let next = [...met]; next.length > 0; ) {
    const named: string[] = [];
    for (const [{ state, ...match }, decided] of await graph.read(merges, { ids: next })) {
      matches.set(match.id, match);
      named.push(...match.people);
      for (const [decision, aliases, identifiers] of decided) {
        decisions.set(decision.id, { ...decision, aliases, identifiers });
        named.push(...[decision.from, decision.into].flatMap((id) => id ?? []));
      }
    }
    next = [...new Set(named)].filter((id) => !met.has(id));
    for (const id of next) met.add(id);
  }
  const timeOf = ({ recorded, id }: ReplayedDecision) => `${recorded} ${id}`;
  return {
    matches: [...matches.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    decisions: [...decisions.values()].sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1)),
    redirects: await graph.read(redirectsByIds, { ids: [...met] }),
    people: [...met],
  };
}
