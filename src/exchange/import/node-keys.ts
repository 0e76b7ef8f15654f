import type { EntityLabel } from '../../claims/claim.js';
import type { Entity } from '../../claims/entity.js';
import { personName } from '../../claims/person-name.js';
import { areaKey, partyKey, roleKey } from '../../claims/thing-key.js';

/** The key by which a name of such a node is that of another: of people the family name, since the rest is weighed. */
const keyByLabel: Readonly<Record<EntityLabel, (name: string) => string>> = {
  Person: (name) => personName(name)?.family ?? '',
  Role: roleKey,
  Constituency: areaKey,
  Party: partyKey,
  Organisation: roleKey,
  Contest: roleKey,
};

type Named = Pick<Entity, 'label' | 'name' | 'aliases'>;

/** The keys of all its spellings, without empty ones. */
export const keysOf = ({ label, name, aliases }: Named): string[] =>
  [...new Set([name, ...aliases].map(keyByLabel[label]))].filter((key) => key !== '');

/** The words of its name that any spelling of it must have. */
export const wordsSought = ({ label, name }: Named): string[] =>
  keyByLabel[label](name)
    .split(' ')
    .filter((word) => word !== '');
