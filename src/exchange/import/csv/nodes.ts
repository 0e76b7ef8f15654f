import { type EntityLabel, entityLabels, roleKinds } from '../../../claims/claim.js';
import { constituencyKinds, contestKinds, organisationKinds } from '../../../claims/entity.js';
import { didYouMean } from '../../../claims/nearest.js';
import { type DraftNode, draft } from '../data-set.js';
import { type Conventions, cellOf, listOf, type NodeField, type TableMapping } from './fields.js';
import { graphId, ownIdentifier } from './own-id.js';
import type { CsvRow } from './table.js';

/** A node as its row has it; its area and organisation are as the row names them. */
export interface CsvNode {
  readonly id: string;
  readonly node: DraftNode;
}

/** What other programs call the nouns. */
const labels: ReadonlyMap<string, EntityLabel> = new Map([
  ...entityLabels.map((label) => [label.toLowerCase(), label] as const),
  ...(['people', 'politician'] as const).map((word) => [word, 'Person'] as const),
  ...(['office', 'post', 'position'] as const).map((word) => [word, 'Role'] as const),
  ...(['area', 'seat', 'place'] as const).map((word) => [word, 'Constituency'] as const),
  ...(['organization', 'body'] as const).map((word) => [word, 'Organisation'] as const),
  ['election', 'Contest'],
]);

const kindsOf: Readonly<Partial<Record<EntityLabel, readonly string[]>>> = {
  Role: roleKinds,
  Constituency: constituencyKinds,
  Organisation: organisationKinds,
  Contest: contestKinds,
};

/** The noun that a cell names, or the first of several; null for none. */
export const labelIn = (cell: string): EntityLabel | null =>
  cell
    .split(/[;:|,\s]+/)
    .map((one) => labels.get(one.toLowerCase()))
    .find((label) => label !== undefined) ?? null;

/**
 * The node of a row, or why there is none.
 * @param scheme under which its own id is kept, so that it is known when it comes again
 */
export function readNode(
  { cells }: CsvRow,
  mapping: TableMapping<NodeField>,
  conventions: Conventions,
  scheme: string,
): CsvNode | string {
  const cell = (field: NodeField) => cellOf(mapping, cells, field);
  const [name, written] = [cell('name'), cell('label')];
  if (name === '') return 'it has no name';
  const label = labelIn(written);
  if (label === null)
    return written === ''
      ? `it has no label: one of ${entityLabels.join(', ')}`
      : `"${written}" is no label. ${didYouMean(written, entityLabels, `Labels are ${entityLabels.join(', ')}.`)}`;
  const kind = kindIn(cell('kind'), label);
  if (kind.fault !== null) return kind.fault;
  const seats = cell('seats');
  if (seats !== '' && !/^[1-9]\d{0,4}$/.test(seats)) return `"${seats}" is no number of seats`;
  const id = cell('id') || name;
  return {
    id,
    node: draft(label, graphId.test(id) ? id : `${label} ${id}`, name, {
      aliases: listOf(cell('aliases'), conventions),
      identifiers: {
        ...ownIdentifier(id, name, scheme),
        ...identifiersIn(cells, mapping, listOf(cell('identifiers'), conventions)),
      },
      kind: kind.value,
      area: cell('area') || null,
      organisation: cell('organisation') || null,
      seats: seats === '' ? null : Number(seats),
    }),
  };
}

function kindIn(written: string, label: EntityLabel): { value: string | null; fault: string | null } {
  const known = kindsOf[label] ?? [];
  const value = written.toUpperCase().replaceAll(/[\s-]+/g, '_');
  if (written === '' || known.includes(value)) return { value: value || null, fault: null };
  const otherwise = known.length > 0 ? `Kinds are ${known.join(', ')}.` : `A ${label} has none.`;
  return {
    value: null,
    fault: `"${written}" is no kind of ${label}. ${didYouMean(value, known, otherwise)}`,
  };
}

function identifiersIn(
  cells: CsvRow['cells'],
  { identifiers }: TableMapping<NodeField>,
  pairs: readonly string[],
): Readonly<Record<string, string>> {
  const listed = pairs.flatMap((pair) => {
    const [, scheme = '', value = ''] = /^([^:]+):(.+)$/.exec(pair) ?? [];
    return value === '' ? [] : [[scheme.trim(), value.trim()] as const];
  });
  const own = [...identifiers].flatMap(([scheme, column]) => {
    const value = cells.get(column) ?? '';
    return value === '' ? [] : [[scheme, value] as const];
  });
  return Object.fromEntries([...listed, ...own]);
}
