import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { GraphiQLOptions } from 'graphql-yoga';
import { examples } from './examples.js';

/** GraphiQL as this machine serves it, with nothing from a content delivery network. */
export const graphiql = {
  graphiql: ({ url }: Request): GraphiQLOptions => ({
    title: 'Political Alliances',
    defaultTabs: [...linked(new URL(url)), ...examples].map((query) => ({ query })),
  }),
  renderGraphiQL,
};

/** The operation of a link, which GraphiQL writes into the first tab, whatever that has. */
const linked = ({ searchParams }: URL): string[] => searchParams.getAll('query').slice(0, 1);
