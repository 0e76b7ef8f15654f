import type { Contents } from './contents.js';
import type { Format } from './format.js';
import { licenceLines } from './licence.js';
import { nodeAttributes } from './node-attributes.js';
import { type Attribute, isSymmetric, relationshipAttributes } from './relationship-attributes.js';
import { spanOf } from './span.js';
import type { ExportedRelationship } from './statements.js';
import { attribute, escaped, xmlDeclaration } from './xml.js';

/** GEXF 1.3 (gexf.net): a dynamic graph, in which each relationship has the days for which it is drawn. */
export const gexf: Format = {
  name: 'gexf',
  about: 'nodes and relationships for Gephi, with its timeline',
  files: [
    {
      name: 'graph.gexf',
      mediaType: 'application/gexf+xml; charset=utf-8',
      async *write(contents) {
        yield `${xmlDeclaration}<gexf xmlns="http://gexf.net/1.3" version="1.3">\n`;
        yield `<meta><description>${escaped(description(contents))}</description></meta>\n`;
        // Gephi leaves edges out that are not of a default type, so that there is none.
        yield '<graph mode="dynamic" timeformat="date" timerepresentation="interval">\n';
        yield declared('node', nodeAttributes) + declared('edge', relationshipAttributes);
        yield '<nodes>\n';
        for await (const entity of contents.entities()) {
          const head = attribute('id', entity.id) + attribute('label', entity.name);
          yield `<node${head}>${values(nodeAttributes, entity, contents)}</node>\n`;
        }
        yield '</nodes>\n<edges>\n';
        for await (const one of contents.relationships()) yield edge(one, contents);
        yield '</edges>\n</graph>\n</gexf>\n';
      },
    },
  ],
};

const description = (contents: Contents) =>
  ['Relationships derived from cited claims.', ...licenceLines(contents)].join(' ');

function edge(one: ExportedRelationship, contents: Contents): string {
  const { start, end } = spanOf(one);
  const head = [
    attribute('id', one.key),
    attribute('source', one.from),
    attribute('target', one.to),
    attribute('type', isSymmetric(one) ? 'undirected' : 'directed'),
    attribute('label', one.type),
    // Edges of different kinds may join the same two nodes.
    attribute('kind', one.key),
    attribute('start', start),
    attribute('end', end),
  ];
  return `<edge${head.join('')}>${values(relationshipAttributes, one, contents)}</edge>\n`;
}

const declared = <Row>(of: 'node' | 'edge', attributes: readonly Attribute<Row>[]) =>
  [
    `<attributes class="${of}" mode="static">\n`,
    ...attributes.map(({ name, type }, id) => `<attribute id="${id}" title="${name}" type="${type}"/>\n`),
    '</attributes>\n',
  ].join('');

/** What has no value is left out, since an empty one is of no type but text. */
function values<Row>(attributes: readonly Attribute<Row>[], row: Row, contents: Contents): string {
  const given = attributes.flatMap(({ of }, id) => {
    const value = of(row, contents);
    return value === '' ? [] : [`<attvalue for="${id}"${attribute('value', value)}/>`];
  });
  return given.length === 0 ? '' : `<attvalues>${given.join('')}</attvalues>`;
}
