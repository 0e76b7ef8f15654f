import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { GraphiQLOptions } from 'graphql-yoga';
import { examples } from './examples.js';

/** GraphiQL as this machine serves it, with nothing from a content delivery network. */
export const graphiql = {
  graphiql: ({ url }: Request): GraphiQLOptions => ({
    title: 'Political Alliances',
    defaultTabs: [...linked(new URL(url)), ...examples.map((query) => ({ query }))],
  }),
  renderGraphiQL,
};

/** The operation of a link, which GraphiQL writes into the first tab, whatever that has. */
const linked = ({ searchParams }: URL) =>
  searchParams
    .getAll('query')
    .slice(0, 1)
    .map((query) => ({ query: inScript(query), ...variablesOf(searchParams.get('variables')) }));

/** Nothing where they are no JSON. */
function variablesOf(text: string | null): { variables?: string } {
  try {
    return { variables: inScript(JSON.stringify(JSON.parse(text ?? ''), null, 2)) };
  } catch {
    return {};
  }
}

/** The options are printed into a script, which a bracket could end; in a text of JSON or GraphQL this is the same. */
const inScript = (text: string) => text.replaceAll('<', '\\u003c');
