import type { z } from 'zod';

/**
 * Puts an operation to a server's `/graphql` and takes its data by their shape.
 * @throws AlliancesError with the code that the server gave, or UNAVAILABLE
 */
export type Query = <Data>(
  operation: { readonly document: string; readonly variables: Readonly<Record<string, unknown>> },
  shape: z.ZodType<Data>,
  signal: AbortSignal,
) => Promise<Data>;
