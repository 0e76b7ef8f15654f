import type { NeighbourhoodParts } from '../loaders/neighbourhood.js';
import { fieldsAt, type Selection } from './selection.js';

/** Fields of a relationship that its key tells. */
const told = new Set(['id', 'type', 'stance', 'from', 'to', '__typename']);
/** And those that are told with its days. */
const dated = new Set([...told, 'status', 'valid', 'bounds', 'certainty', 'disputed', 'evidenceUpTo']);

/** How much of a neighbourhood is to be read for what is asked of it. */
export function neighbourhoodParts(selection: Selection): NeighbourhoodParts {
  const fields = fieldsAt(selection);
  const ofNode = fieldsAt(selection, 'nodes');
  const isDrawn = fields.has('relationships') || fieldsAt(selection, 'totals').has('shown');
  return {
    around: isDrawn || fields.has('nodes'),
    totals: fields.has('totals') || fields.has('totalCount'),
    counts: ofNode.has('degree') || ofNode.has('alliances'),
    parties: ofNode.has('party'),
    detail: isDrawn ? detailOf(selection) : 'NONE',
  };
}

function detailOf(selection: Selection): NeighbourhoodParts['detail'] {
  const asked = [...fieldsAt(selection, 'relationships.relationship')];
  const isWhole =
    fieldsAt(selection, 'relationships').has('claims') || asked.some((field) => !dated.has(field));
  if (isWhole) return 'WHOLE';
  return asked.every((field) => told.has(field)) ? 'KEYS' : 'SPELLS';
}
