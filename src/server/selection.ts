import type { Answer } from '../ask/answer.js';
import { ask } from '../ask/ask.js';
import { tieRules } from '../claims/basis.js';
import { entityLabels } from '../claims/claim.js';
import type { SelectionAsked } from '../claims/selection.js';
import { AlliancesError } from '../errors.js';
import type { Archive } from '../exchange/archive.js';
import type { Contents } from '../exchange/export/contents.js';
import { atOneVersion } from '../exchange/export/one-state.js';
import { type Core, contentsAround, coreAround } from '../exchange/export/selection.js';
import { checked } from '../exchange/export/selection-asked.js';
import type { Graph } from '../graph/connection.js';
import { createLoaders, type Loaders } from '../loaders/loaders.js';

export interface Selected {
  readonly contents: Contents;
  /** What it is called in a file's name. */
  readonly name: string;
  /** The version of the graph that it was read at. */
  readonly version: string;
}

/**
 * Reads what is selected, whole and at one state of the graph, and keeps nobody from writing.
 * @throws AlliancesError BAD_USER_INPUT, NOT_FOUND, AMBIGUOUS, TOO_LARGE or WRITER_BUSY
 */
export async function readSelection(
  graph: Graph,
  quote: Archive['quote'],
  asked: SelectionAsked,
): Promise<Selected> {
  const { ask: question, asOf } = checked(asked);
  const { version, result } = await atOneVersion(graph, async () => {
    const loaders = createLoaders(graph);
    if (question === null) {
      const { of, types, basis, ...around } = asked;
      const all = [...types, ...tieRules(basis).asked];
      const ids = await Promise.all(of.map((name) => idOf(loaders, name)));
      const core = await coreAround(graph, { ...around, of: ids, depth: asked.depth ?? 1, types: all });
      return { name: nameOf(ids), contents: await contentsAround(graph, core, asOf) };
    }
    const answer = await ask({ loaders, quote }, question, { asOf, knownAt: null });
    // The date has chosen what is answered; the evidence tells also what was before and after.
    return { name: 'answer', contents: await contentsAround(graph, coreOf(answer), null) };
  });
  return { ...result, version };
}

/** The node that is named by an id or, of a person, by a slug. */
async function idOf({ entity, search }: Loaders, name: string): Promise<string> {
  const found = name.includes(':') ? await entity.names.load(name) : await entity.bySlug('Person', name);
  if (found) return found.id;
  const text = name.slice(name.indexOf(':') + 1).replaceAll('-', ' ');
  const { ranked } = await search.ranked({ text, types: entityLabels, knownAt: null, size: 3 });
  const near = ranked.map(({ id }) => id).join(', ');
  throw new AlliancesError(
    'NOT_FOUND',
    `There is no node "${name}".`,
    near === '' ? 'Give an id, or the slug of a person; `ask` finds names.' : `Perhaps: ${near}.`,
  );
}

const nameOf = (ids: readonly string[]) => {
  const [first = '', ...others] = ids.map((id) => id.slice(id.indexOf(':') + 1));
  return others.length === 0 ? first : `${first}-and-${others.length}-more`;
};

/** @throws AlliancesError where it was not answered */
function coreOf(answer: Answer): Core {
  const { outcome, sentence, suggestions, people, besides, values, path } = answer;
  if (outcome !== 'ANSWERED')
    throw new AlliancesError(
      outcome === 'NOT_UNDERSTOOD' ? 'BAD_USER_INPUT' : outcome,
      sentence,
      suggestions.length === 0 ? undefined : `Ask, for one: ${suggestions.join(' | ')}`,
    );
  const hops = path ?? [];
  const evidence = [...people, ...besides, ...values, ...hops].flatMap((one) => one.evidence);
  const named = [...people, ...besides, ...hops.flatMap(({ from, to }) => [from, to])];
  return { nodes: named.map(({ id }) => id), claims: evidence.map(({ claim }) => claim), edges: [] };
}
