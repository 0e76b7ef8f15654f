import { type GraphQLSchema, printSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Serves the schema as SDL at `/schema.graphql`. */
export function useSdl(schema: GraphQLSchema): Plugin {
  const sdl = `${printSchema(schema)}\n`;
  return {
    onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname !== '/schema.graphql') return;
      endResponse(
        new fetchAPI.Response(sdl, { headers: { 'content-type': 'application/graphql; charset=utf-8' } }),
      );
    },
  };
}
