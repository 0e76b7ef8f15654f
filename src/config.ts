import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { AlliancesError } from './errors.js';

const aPort = 'must be a port, a whole number up to 65535';
const port = z.coerce
  .number({ error: aPort })
  .refine((value) => Number.isInteger(value) && value >= 0 && value <= 65_535, {
    error: aPort,
  });

const environment = z.object({
  PORT: port.default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('.data'),
  ARTICLES_DIR: z.string().min(1).optional(),
  ALLIANCES_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address such as http://127.0.0.1:4000' })
    .optional(),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\//, 'must begin with neo4j://, neo4j+s://, bolt:// or bolt+s://')
    .regex(/^[^/]+:\/\/[^/]/, 'names no host')
    .regex(/^[^@]*$/, 'must hold no user or password; set NEO4J_USER and NEO4J_PASSWORD')
    .optional(),
  NEO4J_USER: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().min(1).optional(),
  NEO4J_DATABASE: z.string().min(1).default('neo4j'),
  NEO4J_BOLT_PORT: port.default(7687),
  NEO4J_HTTP_PORT: port.default(7474),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  JAVA_HOME: z.string().optional(),
  EMBED_ORIGINS: z
    .string()
    .default('')
    .transform((text) => text.split(/[\s,]+/).filter((one) => one !== ''))
    .refine((origins) => origins.every(isOrigin), {
      error: 'must be origins such as https://news.example, with spaces between them',
    }),
});

function isOrigin(text: string): boolean {
  try {
    return /^https?:/.test(text) && new URL(text).origin === text;
  } catch {
    return false;
  }
}

/** What the environment asks for, parsed once; the only place that reads it. */
export type Config = ReturnType<typeof readConfig>;

/**
 * Parses the environment. An empty variable counts as unset, as Compose files leave them.
 * @throws AlliancesError naming every variable that is wrong, and how.
 */
export function readConfig(variables: NodeJS.ProcessEnv = process.env) {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(present);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new AlliancesError(
      'BAD_USER_INPUT',
      `The environment is not usable: ${wrong.join('; ')}.`,
      'Correct or unset the variable.',
    );
  }
  const { data } = parsed;
  if (data.NEO4J_URI && !data.NEO4J_PASSWORD) {
    throw new AlliancesError(
      'BAD_USER_INPUT',
      'NEO4J_URI is set but NEO4J_PASSWORD is not.',
      'Set NEO4J_PASSWORD, or unset NEO4J_URI to start a Neo4j on this machine.',
    );
  }
  if (!data.NEO4J_URI) checkPorts(data);
  return {
    port: data.PORT,
    host: data.HOST,
    dataDir: resolve(data.DATA_DIR),
    articlesDir: articlesDir(data.ARTICLES_DIR),
    serverUrl: data.ALLIANCES_URL,
    logLevel: data.LOG_LEVEL,
    javaHome: data.JAVA_HOME,
    /** Sites that may show the page's graph in a frame. */
    embedOrigins: data.EMBED_ORIGINS,
    /** For child processes, which need what we do not read (PATH, Maven's settings). */
    variables,
    neo4j: {
      uri: data.NEO4J_URI,
      user: data.NEO4J_USER,
      password: data.NEO4J_PASSWORD,
      database: data.NEO4J_DATABASE,
      boltPort: data.NEO4J_BOLT_PORT,
      httpPort: data.NEO4J_HTTP_PORT,
    },
  };
}

/** Of a Neo4j on this machine and of the API, which would else find their own ports taken. */
function checkPorts(data: z.output<typeof environment>): void {
  const names = ['PORT', 'NEO4J_BOLT_PORT', 'NEO4J_HTTP_PORT'] as const;
  for (const [index, name] of names.entries()) {
    const other = names.slice(index + 1).find((one) => data[one] === data[name] && data[one] !== 0);
    if (!other) continue;
    throw new AlliancesError(
      'BAD_USER_INPUT',
      `${name} and ${other} are both ${data[name]}.`,
      'Set one of them to another port; 0 takes a free one.',
    );
  }
}

function articlesDir(named: string | undefined): string | undefined {
  if (named) return resolve(named);
  const beside = resolve('../shared/articles');
  return existsSync(beside) ? beside : undefined;
}
