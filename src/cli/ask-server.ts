import { z } from 'zod';
import { AlliancesError } from '../errors.js';

const evidence = `evidence { claim article publisher url published gist start end quote hedges polarity rank }`;
const row = `type id name role roleStatus basis hedges certainty disputed ${evidence}`;
const node = `{ id name }`;

const document = `query Ask($question: String!, $asOf: EDTF, $knownAt: DateTime) {
  ask(question: $question, asOf: $asOf, knownAt: $knownAt) {
    question outcome kind sentence interpretation asOf evidenceUpTo knownAt permalink count verdict disputed
    people { ${row} }
    besides { ${row} why }
    values { value unit computed ${evidence} }
    path { from ${node} type stance forwards to ${node} valid disputed ${evidence} }
    suggestions graphql { query variables } cypher { statement params }
  }
}`;

const evidenceShape = z.looseObject({
  claim: z.string(),
  publisher: z.string(),
  url: z.string(),
  published: z.string(),
  gist: z.string(),
  quote: z.string().nullable(),
  hedges: z.array(z.string()),
});
const end = z.looseObject({ name: z.string() });
const rowShape = z.looseObject({
  name: z.string(),
  role: z.string().nullable(),
  roleStatus: z.string().nullable(),
  basis: z.string().nullable(),
  disputed: z.boolean(),
  evidence: z.array(evidenceShape),
});
const answerShape = z.looseObject({
  outcome: z.enum(['ANSWERED', 'NOT_UNDERSTOOD', 'NOT_FOUND', 'AMBIGUOUS']),
  sentence: z.string(),
  interpretation: z.string().nullable(),
  asOf: z.string().nullable(),
  evidenceUpTo: z.string().nullable(),
  disputed: z.boolean(),
  people: z.array(rowShape),
  besides: z.array(rowShape.extend({ why: z.string() })),
  values: z.array(
    z.looseObject({
      value: z.union([z.string(), z.number()]),
      unit: z.string(),
      computed: z.boolean(),
      evidence: z.array(evidenceShape),
    }),
  ),
  path: z.array(z.looseObject({ from: end, to: end, evidence: z.array(evidenceShape) })).nullable(),
  suggestions: z.array(z.string()),
});
const reply = z.union([
  // The parser moves the keys that it knows to the front; the answer is told in the server's order.
  z.object({
    data: z.object({ ask: z.custom<GivenAnswer>((given) => answerShape.safeParse(given).success) }),
  }),
  z.object({
    errors: z
      .array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }).optional() }))
      .nonempty(),
  }),
]);

/** The answer as the server gives it, whose every field is kept. */
export type GivenAnswer = z.output<typeof answerShape>;
export type GivenEvidence = z.output<typeof evidenceShape>;

export interface Question {
  readonly question: string;
  readonly asOf: string | null;
  readonly knownAt: string | null;
}

/** No answer takes as long. */
const patience = 60_000;

/** @throws AlliancesError UNAVAILABLE where no such server answers at `url`, BAD_USER_INPUT where it refuses the question */
export async function askServer(url: string, variables: Question, signal: AbortSignal): Promise<GivenAnswer> {
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: document, variables }),
    signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
  }).catch((cause: unknown) => {
    throw away(`No server answers at ${url} (${reasonOf(cause)})`, cause);
  });
  const text = await response.text();
  const given = reply.safeParse(jsonOf(text));
  if (!given.success) throw away(`What answers at ${url} is no alliances server (${foundIn(response)})`);
  if ('data' in given.data) return given.data.data.ask;
  const { errors } = given.data;
  const said = errors.map(({ message }) => message).join(' ');
  if (errors.some(({ extensions }) => extensions?.code === 'BAD_USER_INPUT'))
    throw new AlliancesError('BAD_USER_INPUT', said);
  throw new AlliancesError(
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
