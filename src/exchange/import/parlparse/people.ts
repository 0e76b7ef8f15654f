import { nameAgreement, personName } from '../../../claims/person-name.js';
import { type DraftNode, draft } from '../data-set.js';
import type { RawFile } from '../raw-file.js';
import { xmlRows } from './xml-rows.js';

/** Everybody whom `people.xml` names. */
export interface ParlparsePeople {
  /** By person id, as `uk.org.publicwhip/person/10133`. */
  readonly byId: ReadonlyMap<string, string>;
  /** The person who held an office, by the office's id, as `uk.org.publicwhip/member/40334`. */
  readonly byOffice: ReadonlyMap<string, string>;
}

export function readPeople(file: RawFile): ParlparsePeople {
  const byId = new Map<string, string>();
  const byOffice = new Map<string, string>();
  for (const { name, attributes, parent } of xmlRows(file)) {
    const { id, latestname } = attributes;
    if (name === 'person' && id && latestname) byId.set(id, latestname);
    if (name === 'office' && id && parent.id) byOffice.set(id, parent.id);
  }
  return { byId, byOffice };
}

export const personDraft = (id: string, name: string): DraftNode =>
  draft('Person', id, name, { identifiers: { parlparse: id } });

/** Finds whom a title names among people of whom it is known that they held posts; null unless it can be one only. */
export function finderOf(
  people: ReadonlyMap<string, string>,
): (name: string, among: (id: string) => boolean) => string | null {
  const byFamily = new Map<string, string[]>();
  for (const [id, name] of people) {
    const family = personName(name)?.family ?? '';
    byFamily.set(family, [...(byFamily.get(family) ?? []), id]);
  }
  return (written, among) => {
    const name = personName(written);
    if (!name) return null;
    const found = (byFamily.get(name.family) ?? []).filter((id) => {
      const other = personName(people.get(id) ?? '');
      return other !== null && nameAgreement(name, other) !== 'APART' && among(id);
    });
    return found.length === 1 ? (found[0] ?? null) : null;
  };
}
