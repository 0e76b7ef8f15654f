import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { GraphiQLOptions } from 'graphql-yoga';

/** The question that the README asks, typed. */
const flagship = `# How many mayors are Corbyn allies?
query Mayors {
  alliances(of: "jeremy-corbyn", roleKind: MAYOR, asOf: "2016-08-11", first: 20) {
    totalCount
    asOf
    evidenceUpTo
    denominator { count notStated }
    edges { ...row }
    besides { ...row }
    breakdown {
      byRoleStatus { roleStatus counted beside }
      byBasis { basis counted beside }
      byHedge { hedge counted beside }
    }
  }
}

fragment row on PeopleCountEdge {
  node { name }
  basis
  status
  hedges
  certainty
  disputed
  why
  claims {
    gist
    article { publisher { name } url published }
    passages { start end quote }
  }
}
`;

/** GraphiQL as this machine serves it, with nothing from a content delivery network. */
export const graphiql = {
  graphiql: ({ url }: Request): GraphiQLOptions => ({
    title: 'Political Alliances',
    defaultQuery: flagship,
    ...variablesAt(url),
  }),
  renderGraphiQL,
};

/** Variables that a link brings, beside the `query` that GraphiQL reads itself; nothing where they are no JSON. */
function variablesAt(url: string): { variables?: string } {
  try {
    const variables = JSON.stringify(JSON.parse(new URL(url).searchParams.get('variables') ?? ''), null, 2);
    // They are printed into a script, which a bracket could end.
    return { variables: variables.replaceAll('<', '\\u003c') };
  } catch {
    return {};
  }
}
