import { z } from 'zod';
import { AlliancesError, type ErrorCode } from '../errors.js';

export interface Operation {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const failed = z.object({
  errors: z
    .array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }).optional() }))
    .nonempty(),
});

/** No operation takes as long. */
const patience = 60_000;

/** Errors that are about what was asked and not about the server. */
const aboutTheQuestion: readonly ErrorCode[] = ['BAD_USER_INPUT', 'NOT_FOUND', 'AMBIGUOUS'];

/**
 * Puts an operation to the server at `url`, and takes its data by their shape.
 * @throws AlliancesError UNAVAILABLE where no such server answers there; BAD_USER_INPUT, NOT_FOUND or AMBIGUOUS where it
 *   refuses what is asked
 */
export async function queryServer<Data>(
  url: string,
  { document, variables }: Operation,
  shape: z.ZodType<Data>,
  signal: AbortSignal,
): Promise<Data> {
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: document, variables }),
    signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
  }).catch((cause: unknown) => {
    throw away(`No server answers at ${url} (${reasonOf(cause)})`, cause);
  });
  const body = jsonOf(await response.text());
  const errors = failed.safeParse(body);
  if (errors.success) throw refused(url, errors.data.errors);
  const given = z.object({ data: shape }).safeParse(body);
  if (!given.success) throw away(`What answers at ${url} is no alliances server (${foundIn(response)})`);
  return given.data.data;
}

function refused(url: string, errors: z.output<typeof failed>['errors']): AlliancesError {
  const said = errors.map(({ message }) => message).join(' ');
  const code = aboutTheQuestion.find((one) => errors.some(({ extensions }) => extensions?.code === one));
  if (code !== undefined) return new AlliancesError(code, said);
  return new AlliancesError(
    'UNAVAILABLE',
    `The server at ${url} did not answer the question: ${said}`,
    'Start it anew, or correct or unset ALLIANCES_URL.',
  );
}

function away(message: string, cause?: unknown): AlliancesError {
  const mend = 'Start it with `npm start`, or correct or unset ALLIANCES_URL.';
  return new AlliancesError('UNAVAILABLE', `${message}.`, mend, { cause });
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ENOTFOUND: 'no such host',
  ERR_SSL_WRONG_VERSION_NUMBER: 'it speaks no TLS',
  UND_ERR_SOCKET: 'it speaks no HTTP',
};

/** What stands beneath "fetch failed", which may be what is wrong with a certificate. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `nothing within ${patience / 1000} seconds`;
  const { code = '', message } = (error.cause ?? error) as NodeJS.ErrnoException;
  return reasons[code] ?? (message || code);
}

const foundIn = ({ status, headers }: Response) =>
  `HTTP ${status}, ${headers.get('content-type')?.split(';')[0] ?? 'of no type'}`;

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
