import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeExecutableSchema } from '@graphql-tools/schema';
import * as alliance from './alliance.js';
import * as answer from './answer.js';
import * as article from './article.js';
import * as centrality from './centrality.js';
import * as claim from './claim.js';
import * as constituency from './constituency.js';
import * as contest from './contest.js';
import * as contestant from './contestant.js';
import * as dispute from './dispute.js';
import { Entity } from './entity.js';
import * as exported from './export.js';
import * as match from './match.js';
import * as neighbourhood from './neighbourhood.js';
import * as node from './node.js';
import * as organisation from './organisation.js';
import * as party from './party.js';
import * as path from './path.js';
import * as peopleCount from './people-count.js';
import * as person from './person.js';
import * as related from './related.js';
import * as relationship from './relationship.js';
import * as role from './role.js';
import { DateTime, EDTF } from './scalar.js';
import * as search from './search.js';
import * as stats from './stats.js';
import * as timeline from './timeline.js';

const schemaDir = fileURLToPath(new URL('../../schema/', import.meta.url));

/** The executable schema: the SDL of `schema/` with the resolvers of this room. */
export function createSchema() {
  const files = readdirSync(schemaDir).filter((name) => name.endsWith('.graphql'));
  return makeExecutableSchema({
    typeDefs: files.sort().map((name) => readFileSync(join(schemaDir, name), 'utf8')),
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}

/** The resolvers of one noun, by type; helpers exported beside them are functions in lower case. */
const typesOf = (noun: object) =>
  Object.fromEntries(Object.entries(noun).filter(([name]) => /^[A-Z]/.test(name)));

const resolvers = [
  { Entity, EDTF, DateTime },
  ...[
    alliance,
    answer,
    article,
    centrality,
    claim,
    constituency,
    contest,
    contestant,
    dispute,
    exported,
    match,
    neighbourhood,
    node,
    organisation,
    party,
    path,
    peopleCount,
    person,
    related,
    relationship,
    role,
    search,
    stats,
    timeline,
  ].map(typesOf),
];
