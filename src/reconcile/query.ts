import type { z } from 'zod';

/**
 * Puts an operation to `/graphql`'s own schema and takes its data by their shape.
 * @throws AlliancesError as the resolvers do
 */
export type Query = <Data>(
  document: string,
  variables: Readonly<Record<string, unknown>>,
  shape: z.ZodType<Data>,
) => Promise<Data>;
