import { relationshipTypes } from '../../../dist/claims/predicate.js';
import { namesOf } from '../../../dist/claims/relationship-row.js';
import { tableOf } from './csv.mjs';

const table = tableOf(':ID(Unfinished)', ':LABEL', 'task:string', 'key:string', 'names:string[]');
const tasks = [
  ['FILL_NODES', 'aliases', ['Entity']],
  ['FILL_NODES', 'identifiers', ['Entity']],
  ['FILL_NODES', 'hedges', ['Claim']],
  ['FILL_RELATIONSHIPS', 'hedges', namesOf(relationshipTypes)],
];

/** What the importer leaves to be done, as it knows no empty list: see `src/record/unfinished.ts`. */
export const unfinished =
  table.header +
  tasks
    .map(([task, key, names], id) => table.line([String(id), 'Unfinished'], { task, key, names }))
    .join('');
