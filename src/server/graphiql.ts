import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { GraphiQLOptions } from 'graphql-yoga';
import { examples } from './examples.js';

/** GraphiQL as this machine serves it, with nothing from a content delivery network. */
export const graphiql = {
  graphiql: ({ url }: Request): GraphiQLOptions => ({
    title: 'Political Alliances',
    defaultTabs: [...linked(new URL(url)), ...examples].map((query) => ({ query })),
    ...variablesAt(url),
  }),
  renderGraphiQL,
};

/** The operation of a link, which GraphiQL writes into the first tab, whatever that has. */
const linked = ({ searchParams }: URL): string[] => searchParams.getAll('query').slice(0, 1);

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
