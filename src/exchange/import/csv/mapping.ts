import { z } from 'zod';
import { reliabilities } from '../../../claims/claim.js';
import { isDate } from '../../../claims/time.js';
import { AlliancesError } from '../../../errors.js';
import { readDocument } from '../../seed-document.js';
import { parsePart } from '../../seed-explain.js';
import { entriesAt, textAt } from '../../seed-part.js';
import { formatProblem, inOrder, type Problem } from '../../seed-problem.js';
import { slug } from '../../seed-shape.js';
import { unreadable } from '../raw-file.js';
import {
  type EdgeField,
  edgeFields,
  type Mapping,
  type NodeField,
  nodeFields,
  type TableMapping,
} from './fields.js';
import { delimiters } from './table.js';

const text = z.string().min(1);

const each = <Field extends string, Of extends z.ZodType>(fields: readonly Field[], of: Of) =>
  z.strictObject(
    Object.fromEntries(fields.map((field) => [field, of.optional()])) as Record<Field, z.ZodOptional<Of>>,
  );

const tableShape = <Field extends string>(fields: readonly Field[]) => ({
  rows: z.enum(['nodes', 'edges']),
  delimiter: z.enum(delimiters).optional(),
  columns: each(fields, text).optional(),
  constants: each(fields, text).optional(),
  values: each(fields, z.record(z.string(), z.string())).optional(),
});

const nodesShape = z.strictObject({
  ...tableShape(nodeFields),
  identifiers: z.record(text, text).optional(),
});
const edgesShape = z.strictObject(tableShape(edgeFields));

const headShape = z.strictObject({
  source: z
    .strictObject({
      slug: slug.optional(),
      name: text.optional(),
      licence: text.optional(),
      url: z.url({ protocol: /^https?$/ }).optional(),
      reliability: z.enum(reliabilities).optional(),
      reliabilityReason: text.optional(),
    })
    .default({}),
  published: z.string().refine(isDate, 'is no EDTF date such as 2016-08-11 or 2016-08').optional(),
  ends: z.enum(['inclusive', 'exclusive']).default('inclusive'),
  noEnd: z.enum(['current', 'unknown']).default('current'),
  dates: z.enum(['iso', 'day-first', 'month-first']).default('iso'),
  lists: text.default('|'),
  files: z.record(text, z.unknown()),
});

/** @throws AlliancesError with every problem at its line */
export async function readMapping(path: string): Promise<Mapping> {
  const document = await readDocument(path).catch((error) => {
    throw unreadable(path, error);
  });
  if (!('data' in document)) throw mappingRefused(path, document);
  const problems: Problem[] = [];
  const head = parsePart(document, [], document.data, headShape, problems);
  const nodes = new Map<string, TableMapping<NodeField>>();
  const edges = new Map<string, TableMapping<EdgeField>>();
  for (const [name, part] of entriesAt(document.data, 'files')) {
    const at = ['files', name];
    if (textAt(part, 'rows') === 'nodes') {
      const read = parsePart(document, at, part, nodesShape, problems);
      if (read) nodes.set(name, tableMapping(nodeFields, read, read.identifiers));
    } else {
      const read = parsePart(document, at, part, edgesShape, problems);
      if (read) edges.set(name, tableMapping(edgeFields, read));
    }
  }
  if (head && edges.size === 0 && problems.length === 0)
    problems.push(document.problem(['files'], 'no file has edges', 'Add one with `rows: edges`.', 'key'));
  if (!head || problems.length > 0) throw mappingRefused(path, problems);
  const { files: _, published = null, ...own } = head;
  return { ...own, published, nodes, edges, document };
}

export const mappingRefused = (path: string, problems: readonly Problem[]): AlliancesError =>
  new AlliancesError(
    'BAD_USER_INPUT',
    `${path} has ${problems.length} problem(s); nothing was read.\n${inOrder(problems).map(formatProblem).join('\n')}`,
    'Correct them; docs/csv-import.md says what a mapping may hold.',
  );

type Written<Field extends string, Of> = { readonly [Own in Field]?: Of | undefined } | undefined;

interface WrittenTable<Field extends string> {
  readonly delimiter?: TableMapping<Field>['delimiter'] | undefined;
  readonly columns?: Written<Field, string>;
  readonly constants?: Written<Field, string>;
  readonly values?: Written<Field, Readonly<Record<string, string>>>;
}

function tableMapping<Field extends string>(
  fields: readonly Field[],
  { delimiter = null, columns, constants, values }: WrittenTable<Field>,
  identifiers: Readonly<Record<string, string>> = {},
): TableMapping<Field> {
  const mapOf = <Of>(written: Written<Field, Of>) =>
    new Map(
      fields.flatMap((field) => {
        const own = written?.[field];
        return own === undefined ? [] : [[field, own] as const];
      }),
    );
  const inLowerCase = (own: Readonly<Record<string, string>>) =>
    new Map(Object.entries(own).map(([written, meant]) => [written.toLowerCase(), meant]));
  return {
    delimiter,
    columns: mapOf(columns),
    constants: mapOf(constants),
    values: new Map([...mapOf(values)].map(([field, own]) => [field, inLowerCase(own)])),
    identifiers: new Map(Object.entries(identifiers)),
  };
}
