import type { Graph } from '../graph/connection.js';
import { allianceLoader } from './alliance.js';
import { allyPageLoader } from './ally-page.js';
import { articleLoader } from './article.js';
import { centralityLoader } from './centrality.js';
import { claimLoader } from './claim.js';
import { disputeLoader } from './dispute.js';
import { entityLoader } from './entity.js';
import { matchLoader } from './match.js';
import { nameLoader } from './name.js';
import { neighbourhoodLoader } from './neighbourhood.js';
import { once } from './once.js';
import { pathLoader } from './path.js';
import { printedLoader } from './printed.js';
import { redirectLoader } from './redirect.js';
import { type RelationshipReader, relationshipReader } from './relationship.js';
import { roleLoader } from './role.js';
import { searchLoader } from './search.js';
import { spellLoader } from './spell.js';
import { countNodes, statsLoader } from './stats.js';

export type Loaders = ReturnType<typeof createLoaders>;

/** The loaders of one request: within it, what was read once is not read again. */
export function createLoaders(graph: Graph) {
  const redirects = redirectLoader(graph);
  const entity = entityLoader(graph, redirects);
  const claim = claimLoader(graph);
  const spells = spellLoader(graph, entity.names);
  const readers = new Map<string | null, RelationshipReader>();
  const relationships = (knownAt: string | null): RelationshipReader => {
    const reader = readers.get(knownAt) ?? relationshipReader(graph, { entity, redirects }, knownAt);
    readers.set(knownAt, reader);
    return reader;
  };
  return {
    entity,
    alliance: allianceLoader(graph),
    allyPage: allyPageLoader(graph, entity, spells),
    article: articleLoader(graph),
    centrality: centralityLoader(graph, relationships),
    claim,
    dispute: disputeLoader(graph),
    match: matchLoader(graph),
    name: nameLoader(graph),
    neighbourhood: neighbourhoodLoader(graph, relationships, entity, claim),
    path: pathLoader(graph, relationships, (person) => entity.names.prime(person.id, person)),
    printed: printedLoader(graph),
    redirects,
    role: roleLoader(graph),
    search: searchLoader(graph),
    spells,
    /** How many nodes have each label. */
    counts: once(() => countNodes(graph)),
    stats: statsLoader(graph),
    /** The relationships as they were known at an instant; null: now. */
    relationships,
  };
}
