import type { Scene, SceneTie } from '../graph/scene.js';

const columns: [name: string, of: (tie: SceneTie, scene: Scene) => string][] = [
  ['from', ({ from }) => from],
  ['from_name', ({ from }, { nodes }) => nodes.get(from)?.name ?? ''],
  ['type', ({ type }) => type],
  ['to', ({ to }) => to],
  ['to_name', ({ to }, { nodes }) => nodes.get(to)?.name ?? ''],
  ['stance', ({ stance }) => stance],
  ['basis', ({ basis }) => basis ?? ''],
  ['status', ({ status }) => status ?? ''],
  ['hedges', ({ hedges }) => hedges.join(' ')],
  ['disputed', ({ disputed }) => String(disputed)],
  ['valid', ({ valid }) => valid],
  ['certainty', ({ certainty }) => certainty],
  ['claims', ({ claims }) => String(claims)],
  ['id', ({ id }) => id],
];

/** The ties as comma-separated values (RFC 4180). */
export function csv(ties: readonly SceneTie[], scene: Scene): string {
  const rows = ties.map((tie) => columns.map(([, of]) => of(tie, scene)));
  return [columns.map(([name]) => name), ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A cell that a spreadsheet would take for a formula is marked as text. */
const cell = (text: string) => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The nodes and ties as GraphML (graphml.graphdrawing.org). */
export function graphml(ties: readonly SceneTie[], ids: ReadonlySet<string>, scene: Scene): string {
  const data = (key: string, value: string) => `<data key="${key}">${escaped(value)}</data>`;
  const keys = ['name', 'kind', 'party'].map((key) => keyFor(key, 'node'));
  const told = columns.filter(([name]) => !['from', 'to', 'from_name', 'to_name', 'id'].includes(name));
  const nodes = [...scene.nodes.values()]
    .filter(({ id }) => ids.has(id))
    .map(
      ({ id, name, type, party }) =>
        `<node id="${escaped(id)}">${data('name', name)}${data('kind', type)}${data('party', party?.name ?? '')}</node>`,
    );
  const edges = ties.map((tie) => {
    const values = told.map(([name, of]) => data(name, of(tie, scene))).join('');
    const ends = `source="${escaped(tie.from)}" target="${escaped(tie.to)}" directed="${tie.type !== 'ALLY_OF'}"`;
    return `<edge id="${escaped(tie.id)}" ${ends}>${values}</edge>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys,
    ...told.map(([name]) => keyFor(name, 'edge')),
    '<graph edgedefault="directed">',
    ...nodes,
    ...edges,
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

const keyFor = (name: string, of: 'node' | 'edge') =>
  `<key id="${name}" for="${of}" attr.name="${name}" attr.type="string"/>`;
