import { stringify } from 'yaml';
import type { Mapping, TableMapping } from './fields.js';

/** A mapping as the file that says the same, with what is still to be said as comments. */
export function mappingToCorrect(mapping: Mapping, missing: readonly string[]): string {
  const unsaid = mapping.published === null && Object.keys(mapping.source).length === 0;
  const comments = [
    ...missing.map((one) => `Still to be said: ${one}.`),
    ...(unsaid ? ['Say also, as far as it is known:', ...example] : []),
  ];
  return [...comments.map((line) => `# ${line}\n`), mappingText(mapping)].join('');
}

const example = [
  'source: { name: Ally list, licence: CC BY 4.0, url: https://example.org/allies, reliability: C }',
  'published: 2016-08-11',
];

/** A mapping as the file that says the same. */
export function mappingText({ source, published, ends, noEnd, dates, lists, nodes, edges }: Mapping): string {
  const files = {
    ...Object.fromEntries([...nodes].map(([name, table]) => [name, { rows: 'nodes', ...written(table) }])),
    ...Object.fromEntries([...edges].map(([name, table]) => [name, { rows: 'edges', ...written(table) }])),
  };
  return stringify(
    {
      ...(Object.keys(source).length > 0 && { source }),
      ...(published !== null && { published }),
      ...{ ends, noEnd, dates, lists, files },
    },
    { lineWidth: 0 },
  );
}

function written<Field extends string>({
  delimiter,
  columns,
  constants,
  values,
  identifiers,
}: TableMapping<Field>) {
  const own = (map: ReadonlyMap<string, string>) => (map.size > 0 ? Object.fromEntries(map) : null);
  const parts = {
    delimiter,
    columns: own(columns),
    identifiers: own(identifiers),
    constants: own(constants),
    values: values.size > 0 ? Object.fromEntries([...values].map(([field, map]) => [field, own(map)])) : null,
  };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== null));
}
