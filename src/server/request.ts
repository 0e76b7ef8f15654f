import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { OperationParams } from './operations.js';

const params = z.strictObject({
  query: z.string().optional(),
  extensions: z
    .strictObject({ persistedQuery: z.strictObject({ version: z.literal(1), sha256Hash: z.string() }) })
    .optional(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});

const answers: Readonly<Record<string, string>> = {
  'application/json': 'application/json',
  'application/graphql-response+json': 'application/graphql-response+json',
  'application/*': 'application/json',
  '*/*': 'application/json',
};

/** The type in which a plain GraphQL request is answered; null for any other request. */
export function contentTypeOf({ method, url, headers }: IncomingMessage, largest: number): string | null {
  const isPost =
    method === 'POST' &&
    url === '/graphql' &&
    /^application\/json(?:;\s*charset=utf-8)?$/i.test(headers['content-type'] ?? '') &&
    headers['content-encoding'] === undefined &&
    Number(headers['content-length'] ?? Number.NaN) <= largest;
  const isGet = method === 'GET' && url?.startsWith('/graphql?') === true && url.length <= largest;
  if (!isPost && !isGet) return null;
  const accepted = (headers.accept ?? '*/*').replace(/\s/g, '').toLowerCase().split(',');
  if (accepted.some((type) => /^(?:text|multipart)\//.test(type))) return null;
  const first = accepted.find((type) => type in answers);
  return first ? (answers[first] ?? null) : null;
}

/** The text of a body, which is kept for whoever reads the request next; null where it ended early. */
export function readText(
  request: IncomingMessage & { body?: string },
  largest: number,
): Promise<string | null> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let length = 0;
    request.on('data', (part: Buffer) => {
      length += part.length;
      if (length <= largest) parts.push(part);
    });
    request.on('end', () => {
      const [first] = parts;
      request.body = (parts.length === 1 && first ? first : Buffer.concat(parts)).toString('utf8');
      resolve(request.body);
    });
    request.on('error', () => resolve(null));
  });
}

/**
 * What an operation's request holds; null where it is none, or holds more than that.
 * @param textOf the text of an operation that is known by its hash
 */
export function asked(
  { method }: IncomingMessage,
  text: string,
  textOf: (hash: string) => string | null,
): OperationParams | null {
  const given = method === 'GET' ? parametersOf(text) : jsonOf(text);
  const found = params.safeParse(given);
  if (!found.success) return null;
  const { extensions, query, ...rest } = found.data;
  // Whoever sends both wants the hash to be known from now on.
  if (extensions && query !== undefined) return null;
  const known = query ?? textOf(extensions?.persistedQuery.sha256Hash ?? '');
  return known === null ? null : { ...rest, query: known };
}

function parametersOf(url: string) {
  const { variables, extensions, ...rest } = Object.fromEntries(
    new URL(url, 'http://localhost').searchParams,
  );
  const given = [variables, extensions].map((text) => (text === undefined ? undefined : jsonOf(text)));
  const isBroken = [variables, extensions].some(
    (text, index) => text !== undefined && given[index] === undefined,
  );
  return isBroken ? null : { ...rest, variables: given[0], extensions: given[1] };
}

/** Undefined where it is no JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
