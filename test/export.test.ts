import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { MultiGraph } from 'graphology';
import gexfOf from 'graphology-gexf';
import graphmlOf from 'graphology-graphml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csv } from '../src/exchange/export/csv.js';
import { gexf } from '../src/exchange/export/gexf.js';
import { graphml } from '../src/exchange/export/graphml.js';
import type { Graph } from '../src/graph/connection.js';
import { recordFacts } from '../src/record/facts.js';
import { firstFile, onlyNodes } from './support/contents.js';
import { forgetQuills, quill, said } from './support/facts.js';
import { seededGraph } from './support/graph.js';
import { exported } from './support/record.js';
import { runs } from './support/runs.js';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
  const denied = said('denied', { predicate: 'SUPPORTS', polarity: 'DENIED' });
  await recordFacts(graph, { ...denied, sources: denied.sources.map((one) => ({ ...one, licence: 'CC0' })) });
});
afterAll(async () => {
  await forgetQuills();
  await graph.close();
});

const publisherLicence = "publisher's copyright; facts only";
const anyName = fc.string({ unit: 'binary', minLength: 1 });

describe('csv', () => {
  type Row = Readonly<Record<string, string>>;
  const tables = async () =>
    Object.fromEntries(
      Object.entries(await exported(graph, csv)).map(([name, text]) => [
        name,
        parse(text, { columns: true }) as Row[],
      ]),
    );

  it('has nodes, relationships and claims, with what is doubtful and the licences', async () => {
    const { 'nodes.csv': nodes = [], 'edges.csv': edges = [], 'claims.csv': claims = [] } = await tables();
    expect(nodes).toContainEqual(
      expect.objectContaining({ id: 'person:steve-rotheram', label: 'Person', aliases: 'Rotherham' }),
    );
    expect(edges).toHaveLength(96);
    const tie = (type: string, from: string, to: string) =>
      edges.find((edge) => edge.type === type && edge.from === from && edge.to === to);
    expect(tie('ALLY_OF', 'person:jeremy-corbyn', 'person:steve-rotheram')).toMatchObject({
      from_name: 'Jeremy Corbyn',
      to_name: 'Steve Rotheram',
      stance: 'STATED',
      hedges: '',
      disputed: 'false',
      basis: 'ALLY',
      claims: '3',
      publishers: 'Business Insider; IBTimes UK',
      licences: `Business Insider: ${publisherLicence}; IBTimes UK: ${publisherLicence}`,
    });
    expect(tie('ALLY_OF', 'person:andy-burnham', 'person:jeremy-corbyn')).toMatchObject({
      stance: 'HEDGED',
      hedges: 'IMPLIED',
    });
    expect(tie('SUPPORTS', 'person:quill-a', 'person:quill-b')).toMatchObject({
      stance: 'DENIED',
      licences: 'Quill: CC0',
    });
    expect(tie('HOLDS', 'person:luciana-berger', 'role:shadow-minister-for-mental-health')).toMatchObject({
      disputed: 'true',
    });
    expect(claims).toHaveLength(130);
    expect(claims.find(({ id }) => id === 'claim:quill-denied')).toMatchObject({
      predicate: 'SUPPORTS',
      polarity: 'DENIED',
      publisher: 'Quill',
      licence: 'CC0',
      url: 'https://example.org/denied',
    });
  });

  it('gives any text back, with a quote before what would be a formula', async () => {
    await fc.assert(
      fc.asyncProperty(anyName, fc.constantFrom('', '=', '+', '-', '@', '\t', '\r'), async (name, first) => {
        const text = await firstFile(csv, onlyNodes(quill('Person', 'x', { name: `${first}${name}` })));
        const [row] = parse(text, { columns: true, record_delimiter: '\r\n' }) as [Row];
        expect([`${first}${name}`, `'${first}${name}`]).toContain(row.name);
        expect(row.name).not.toMatch(/^[=+\-@\t\r]/);
        expect(text.endsWith('\r\n')).toBe(true);
      }),
      runs,
    );
  });
});

describe.each([
  ['graphml', graphml, (text: string) => graphmlOf.parse(MultiGraph, text)],
  ['gexf', gexf, (text: string) => gexfOf.parse(MultiGraph, text)],
] as const)('%s', (_, format, read) => {
  const drawn = async () => read(Object.values(await exported(graph, format))[0] ?? '');

  it('has every node and relationship with typed attributes', async () => {
    const found = await drawn();
    expect(found.size).toBe(96);
    expect(found.getNodeAttributes('person:steve-rotheram')).toMatchObject({
      label: 'Steve Rotheram',
      type: 'Person',
      wikidata: 'Q480068',
    });
    expect(found.getNodeAttribute('role:mayor-of-liverpool', 'seats')).toBe(1);
    const ally = found.findEdge(
      (_key, { label, type, stance }, from, to) =>
        (label ?? type) === 'ALLY_OF' &&
        stance === 'STATED' &&
        from === 'person:jeremy-corbyn' &&
        to === 'person:steve-rotheram',
    );
    expect(found.getEdgeAttributes(ally)).toMatchObject({
      disputed: false,
      claims: 3,
      publishers: 'Business Insider; IBTimes UK',
      licences: expect.stringContaining(publisherLicence),
    });
    const stances = new Set(found.mapEdges((_key, { stance }) => stance));
    expect([...stances].sort()).toEqual(['DENIED', 'HEDGED', 'STATED']);
    expect(found.filterEdges((_key, { disputed }) => disputed === true).length).toBeGreaterThan(3);
  });

  it('says which ties have no direction', async () => {
    const text = Object.values(await exported(graph, format))[0] ?? '';
    const edges = text.split('\n').filter((line) => line.startsWith('<edge '));
    const undirected = edges.filter((edge) =>
      /^<edge [^>]*type="undirected"|"edge-symmetric">true</.test(edge),
    );
    expect(undirected.length).toBeGreaterThan(1);
    expect(undirected).toEqual(edges.filter((edge) => edge.includes('ALLY_OF|')));
    // Where there is a default, Gephi leaves out whatever is otherwise.
    expect(text).not.toMatch(/defaultedgetype/);
  });

  it('gives any name back that XML can write', async () => {
    // What XML cannot write is written as the character for that.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are the ones that are meant.
    const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
    await fc.assert(
      fc.asyncProperty(anyName, async (name) => {
        const found = read(await firstFile(format, onlyNodes(quill('Person', 'x', { name }))));
        expect(found.getNodeAttribute('person:x', 'label')).toBe(name.replace(unwritable, '\ufffd'));
      }),
      { ...runs, examples: [['\u0085 \u2028\r\n\t"<&>']] },
    );
  });
});

describe('gexf', () => {
  it('gives each relationship the days for which it is drawn', async () => {
    const text = Object.values(await exported(graph, gexf))[0] ?? '';
    const spanOf = (key: string) =>
      /( start="[\d-]+")?( end="[\d-]+")?>/.exec(text.split(`kind="${key}"`)[1] ?? '');
    // Surely from the day of the earlier article until the later one's statement is no longer fresh.
    const ally = spanOf('person:jeremy-corbyn|ALLY_OF|person:steve-rotheram|||0');
    expect(ally?.slice(1)).toEqual([' start="2016-08-10"', ' end="2016-09-11"']);
    // An event has happened for good.
    const endorsed = spanOf('person:julie-ward|ENDORSED|person:jeremy-corbyn|||0');
    expect(endorsed?.[1]).toMatch(/2016-0[6]/);
    const all = [...text.matchAll(/ start="([^"]*)" end="([^"]*)"/g)];
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter(([, start = '', end = '']) => end < start)).toEqual([]);
    expect(text).not.toMatch(/="(0001|9999)-/);
  });
});
