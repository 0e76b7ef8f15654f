import type { Entity } from '../../claims/entity.js';
import type { Contents } from './contents.js';
import type { Format } from './format.js';
import { licenceLines } from './licence.js';
import { nodeAttributes } from './node-attributes.js';
import { type Attribute, isSymmetric, relationshipAttributes } from './relationship-attributes.js';
import { spanOf } from './span.js';
import type { ExportedRelationship } from './statements.js';
import { attribute, escaped, xmlDeclaration } from './xml.js';

const names: readonly Attribute<Entity>[] = [{ name: 'label', type: 'string', of: ({ name }) => name }];
const onNodes = [...names, ...nodeAttributes];

const spans: readonly Attribute<ExportedRelationship>[] = [
  { name: 'type', type: 'string', of: ({ type }) => type },
  // An edge without a direction in a graph of directed ones is allowed, but some readers take none.
  { name: 'symmetric', type: 'boolean', of: (one) => String(isSymmetric(one)) },
  { name: 'start', type: 'string', of: (one) => spanOf(one).start ?? '' },
  { name: 'end', type: 'string', of: (one) => spanOf(one).end ?? '' },
];
const onEdges = [...spans, ...relationshipAttributes];

/** GraphML (graphml.graphdrawing.org): nodes and derived relationships with typed attributes. */
export const graphml: Format = {
  name: 'graphml',
  about: 'nodes and relationships for network tools such as NetworkX, igraph and yEd',
  files: [
    {
      name: 'graph.graphml',
      mediaType: 'application/graphml+xml; charset=utf-8',
      async *write(contents) {
        yield `${xmlDeclaration}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n`;
        yield '<key id="licences" for="graph" attr.name="licences" attr.type="string"/>\n';
        for (const one of onNodes) yield keyFor(one, 'node');
        for (const one of onEdges) yield keyFor(one, 'edge');
        yield '<graph edgedefault="directed">\n';
        yield `${data('licences', licenceLines(contents).join('; '))}\n`;
        for await (const entity of contents.entities())
          yield `<node${attribute('id', entity.id)}>${dataOf(onNodes, entity, contents, 'node')}</node>\n`;
        for await (const one of contents.relationships()) yield edge(one, contents);
        yield '</graph>\n</graphml>\n';
      },
    },
  ],
};

function edge(one: ExportedRelationship, contents: Contents): string {
  const ends = attribute('source', one.from) + attribute('target', one.to);
  return `<edge${attribute('id', one.key)}${ends}>${dataOf(onEdges, one, contents, 'edge')}</edge>\n`;
}

const types = { string: 'string', boolean: 'boolean', integer: 'int' } as const;

/** Ids are of the whole document, so that one name for nodes and for edges needs two. */
const keyFor = <Row>({ name, type }: Attribute<Row>, of: 'node' | 'edge') =>
  `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${types[type]}"/>\n`;

/** What has no value is left out, since an empty one is of no type but text. */
const dataOf = <Row>(attributes: readonly Attribute<Row>[], row: Row, contents: Contents, of: string) =>
  attributes
    .map((one) => [one.name, one.of(row, contents)] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => data(`${of}-${name}`, value))
    .join('');

const data = (key: string, value: string) => `<data key="${key}">${escaped(value)}</data>`;
