import { type EntityLabel, entityLabels } from './claim.js';
import { list, text, textOrNull } from './column.js';
import type { Named } from './entity.js';

const labels: ReadonlySet<string> = new Set(entityLabels);

/** Columns: id, label, slug, name, kind, area. */
export function namedOf(columns: unknown): Named {
  const [id, label, slug, name, kind, area] = list(columns);
  if (!labels.has(text(label))) throw new TypeError(`${text(label)} is no label of an entity`);
  return {
    id: text(id),
    label: label as EntityLabel,
    slug: text(slug),
    name: text(name),
    kind: textOrNull(kind),
    area: textOrNull(area),
  };
}
