import type { Entity } from '../../claims/entity.js';
import type { Attribute } from './relationship-attributes.js';

/** What drawings tell of a node beside its id and name. */
export const nodeAttributes: readonly Attribute<Entity>[] = [
  { name: 'type', type: 'string', of: ({ label }) => label },
  { name: 'kind', type: 'string', of: ({ kind }) => kind ?? '' },
  { name: 'slug', type: 'string', of: ({ slug }) => slug },
  { name: 'aliases', type: 'string', of: ({ aliases }) => aliases.join('; ') },
  { name: 'wikidata', type: 'string', of: ({ identifiers }) => identifiers.wikidata ?? '' },
  { name: 'area', type: 'string', of: ({ area }) => area ?? '' },
  { name: 'organisation', type: 'string', of: ({ organisation }) => organisation ?? '' },
  { name: 'seats', type: 'integer', of: ({ seats }) => (seats === null ? '' : String(seats)) },
];
