import { type EntityLabel, entityLabels } from './claim.js';
import { list, text, textOrNull } from './column.js';
import type { Named } from './entity.js';

const labels: ReadonlyMap<string, EntityLabel> = new Map(
  entityLabels.map((label) => [label.toLowerCase(), label]),
);

/** Columns: id, which names the label; slug, name, kind, area. */
export function namedOf(columns: unknown): Named {
  const [id, slug, name, kind, area] = list(columns);
  return {
    id: text(id),
    label: labelIn(text(id)),
    slug: text(slug),
    name: text(name),
    kind: textOrNull(kind),
    area: textOrNull(area),
  };
}

/** Columns: id, slug, name. */
export function personOf(columns: unknown): Named {
  const [id, slug, name] = list(columns);
  return { id: text(id), label: 'Person', slug: text(slug), name: text(name), kind: null, area: null };
}

function labelIn(id: string): EntityLabel {
  const label = labels.get(id.slice(0, id.indexOf(':')));
  if (!label) throw new TypeError(`${id} names no label of an entity`);
  return label;
}
