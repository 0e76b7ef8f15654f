import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { OperationParams } from './operations.js';

const params = z.strictObject({
  query: z.string(),
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
      request.body = Buffer.concat(parts).toString('utf8');
      resolve(request.body);
    });
    request.on('error', () => resolve(null));
  });
}

/** What an operation's request holds; null where it is none, or holds more than that. */
export function asked({ method }: IncomingMessage, text: string): OperationParams | null {
  const given = method === 'GET' ? parametersOf(text) : jsonOf(text);
  const found = params.safeParse(given);
  return found.success ? found.data : null;
}

function parametersOf(url: string) {
  const { variables, ...rest } = Object.fromEntries(new URL(url, 'http://localhost').searchParams);
  if (variables === undefined) return rest;
  const given = jsonOf(variables);
  return given === undefined ? null : { ...rest, variables: given };
}

/** Undefined where it is no JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
