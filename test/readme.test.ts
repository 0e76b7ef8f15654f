import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import getPort from 'get-port';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { examples } from '../src/ask/readings.js';
import { allFormats } from '../src/exchange/export/formats.js';
import { type TestApi, testApi } from './support/api.js';
import { alliances, alliancesMain, type Command, dataFolder } from './support/command.js';
import { rawSession } from './support/raw.js';

/** `UPDATE_README=1 npx vitest run test/readme.test.ts` writes what the README should say in place of comparing. */
const { UPDATE_README } = process.env;
const updating = UPDATE_README === '1';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const readme = read('README.md');

/** A piece of the README that is made from something else. */
interface Part {
  readonly start: number;
  readonly text: string;
}

interface Block extends Part {
  readonly language: string;
}

/** Fenced blocks; `start` is where the text begins. */
const blocks: readonly Block[] = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map((found) => ({
  language: found[1] ?? '',
  text: found[2] ?? '',
  start: found.index + 4 + (found[1] ?? '').length,
}));
const inLanguage = (language: string) => blocks.filter((block) => block.language === language);

const between = (name: string): Part => {
  const found = new RegExp(`<!-- ${name} -->\n([\\s\\S]*?)<!-- /${name} -->`).exec(readme);
  if (!found) throw new Error(`README.md has no <!-- ${name} -->`);
  return { start: found.index + `<!-- ${name} -->\n`.length, text: found[1] ?? '' };
};

const updates: (Part & { readonly now: string })[] = [];

/** The part says so already, or is made to. */
function says(part: Part, now: string): void {
  if (updating) updates.push({ ...part, now });
  else expect(part.text).toBe(now);
}

afterAll(() => {
  const latestFirst = [...updates].sort((a, b) => b.start - a.start);
  const updated = latestFirst.reduce(
    (text, { start, text: old, now }) => text.slice(0, start) + now + text.slice(start + old.length),
    readme,
  );
  if (updated !== readme) writeFileSync(join(root, 'README.md'), updated);
});

/** The words of a command line, quotes taken off. */
const wordsOf = (line: string) =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

describe('the command line in the README', () => {
  let folder: Awaited<ReturnType<typeof dataFolder>>;
  let environment: Record<string, string>;
  let server: Command;

  beforeAll(async () => {
    folder = await dataFolder();
    // Without texts nothing is quoted, here as in the README.
    const articles = join(folder.path, 'no-articles');
    await mkdir(articles);
    environment = {
      DATA_DIR: folder.path,
      ARTICLES_DIR: articles,
      PORT: String(await getPort()),
      NEO4J_URI: inject('neo4jUri'),
      NEO4J_USER: inject('neo4jUser'),
      NEO4J_PASSWORD: inject('neo4jPassword'),
    };
    server = alliances(['start'], environment);
    await server.says(/Ctrl-C stops everything/);
  });
  afterAll(async () => {
    server.process.kill('SIGTERM');
    await server.ended;
    await folder.remove();
  });

  const shown = inLanguage('console').filter(({ text }) => text.startsWith('$ npx alliances'));

  it('is there', () => {
    expect(shown.length).toBeGreaterThan(0);
  });

  it.each(shown)('$text', async (block) => {
    const [line = ''] = block.text.split('\n');
    const [, given = '', lines] = /^\$ npx alliances (.*?)(?: \| head -n (\d+))?$/.exec(line) ?? [];
    const { out, err, status } = await alliances(wordsOf(given), environment).ended;
    expect(status, err).toBe(0);
    const kept = lines === undefined ? out : `${out.split('\n').slice(0, Number(lines)).join('\n')}\n`;
    says(block, `${line}\n${kept}`);
  });
});

describe('the graph in the README', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await testApi();
  });
  afterAll(() => api.close());

  const operations = inLanguage('graphql');

  it('is asked in GraphQL and in Cypher', () => {
    expect(operations.length).toBeGreaterThan(1);
    expect(inLanguage('cypher').length).toBeGreaterThan(1);
  });

  it.each(operations)('$text', async (operation) => {
    const result = blocks[blocks.indexOf(operation) + 1];
    expect(result?.language).toBe('json');
    const { data, errors } = await api.query(operation.text);
    expect(errors).toBeUndefined();
    if (result && updating) says(result, `${inLines({ data })}\n`);
    else expect(JSON.parse(result?.text ?? '')).toEqual({ data });
  });

  it.each(inLanguage('cypher'))('$text', async ({ text }) => {
    const { records } = await rawSession((session) => session.executeRead((tx) => tx.run(text)));
    expect(records.length).toBeGreaterThan(0);
  });
});

/** JSON in which whatever fits stands on one line. */
function inLines(value: unknown, indent = ''): string {
  const flat = onOneLine(value);
  if (value === null || typeof value !== 'object' || indent.length + flat.length <= 100) return flat;
  const deeper = `${indent}  `;
  const isList = Array.isArray(value);
  const items = isList
    ? value.map((item) => deeper + inLines(item, deeper))
    : Object.entries(value).map(([key, item]) => `${deeper}"${key}": ${inLines(item, deeper)}`);
  return `${isList ? '[' : '{'}\n${items.join(',\n')}\n${indent}${isList ? ']' : '}'}`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const items = Object.entries(value).map(([key, item]) => `"${key}": ${onOneLine(item)}`);
  return items.length === 0 ? '{}' : `{ ${items.join(', ')} }`;
}

describe('what the README lists', () => {
  it('are the commands of `alliances --help`', async () => {
    // `npx` runs the file itself, and says no more than "Permission denied".
    accessSync(alliancesMain, constants.X_OK);
    const { out } = await alliances(['--help'], {}).ended;
    const [, list = ''] = /\nCommands:\n([\s\S]*?)\n\n/.exec(out) ?? [];
    const commands = list
      .replace(/\n {4,}/g, ' ')
      .split('\n')
      .flatMap((line) => {
        const [, name = '', what = ''] = /^ {2}(\w+) .*? {2,}(\S.*)$/.exec(line) ?? [];
        return name === 'help' ? [] : [`| \`alliances ${name}\` | ${what} |`];
      });
    expect(commands.length).toBeGreaterThan(1);
    says(between('commands'), `${['| command | does |', '|---|---|', ...commands].join('\n')}\n`);
  });

  it('are the formats of `alliances export`', () => {
    const rows = allFormats.map(
      ({ name, about, files }) =>
        `| \`${name}\` | ${about} | ${files.map((file) => `\`${file.name}\``).join(', ')} |`,
    );
    says(between('formats'), `${['| format | is | files |', '|---|---|---|', ...rows].join('\n')}\n`);
  });

  it('are the examples of the grammar', () => {
    says(between('examples'), ['```text', ...examples, '```', ''].join('\n'));
  });

  it('are the variables that the configuration reads, with their defaults', () => {
    const source = read('src/config.ts');
    const [, declared = ''] = /const environment = z\.object\(\{\n([\s\S]*?)\n\}\);/.exec(source) ?? [];
    const variables = declared.split(/\n(?= {2}[A-Z])/).map((one) => {
      const [, name = ''] = /^ *([A-Z0-9_]+):/.exec(one) ?? [];
      const [, value = ''] = /\.default\('?(.*?)'?\)/.exec(one) ?? [];
      return [name, value];
    });
    const [, table = ''] = /## Configuration\n([\s\S]*?)\n## /.exec(`${readme}\n## `) ?? [];
    const rows = [...table.matchAll(/^\| `([A-Z0-9_]+)` \| (?:`(.*?)`)? *\| \S/gm)];
    expect(rows.map(([, name, value = '']) => [name, value])).toEqual(variables);
  });
});

describe.each(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/counting.md', 'docs/notebooks.md'])(
  '%s',
  (file) => {
    const text = read(file).replace(/^```[\s\S]*?^```$/gm, '');
    const anchorsOf = (markdown: string) =>
      [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
        title
          .toLowerCase()
          .replace(/[^\w\- ]/g, '')
          .replaceAll(' ', '-'),
      );

    it('links to what is there', () => {
      const links = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)].map(
        ([, a, b]) => a ?? b ?? '',
      );
      const own = links.filter((link) => !/^[a-z]+:/.test(link));
      const broken = own.filter((link) => {
        const [path = '', anchor] = link.split('#');
        const target = path === '' ? file : join(file, '..', path);
        if (!existsSync(join(root, target))) return true;
        return anchor !== undefined && !anchorsOf(read(target)).includes(anchor);
      });
      expect(broken).toEqual([]);
    });

    it('names files that are there', () => {
      const folders = 'src|schema|seed|cypher|test|scripts|docs|\\.ci';
      const named = [...text.matchAll(new RegExp(`\`((?:${folders})/[\\w./-]*)\``, 'g'))];
      expect(named.map(([, path = '']) => path).filter((path) => !existsSync(join(root, path)))).toEqual([]);
    });
  },
);
