import type { constituencyKinds, organisationKinds } from '../../../claims/entity.js';
import { type DraftNode, draft } from '../data-set.js';
import { textOf, textsOf } from './name.js';
import type { Popolo } from './shape.js';

type Named = Pick<Popolo<'persons'>, 'id' | 'name' | 'other_names' | 'identifiers'>;

/**
 * Names and ids of an entry; null where it has no name.
 * @param scheme under which its own id is kept where it has no other, so that it is known when it comes again
 */
function namesOf({ id, name, other_names, identifiers }: Named, scheme: string) {
  const [first, ...others] = [...textsOf(name), ...(other_names ?? []).flatMap((one) => textsOf(one.name))];
  if (first === undefined) return null;
  const pairs = (identifiers ?? []).flatMap((one) =>
    one.scheme && one.identifier ? [[one.scheme, one.identifier] as const] : [],
  );
  const own = pairs.length > 0 ? pairs.reverse() : [[scheme, id] as const];
  return { name: first, aliases: [...new Set(others)], identifiers: Object.fromEntries(own) };
}

export const personRef = (id: string) => `person ${id}`;
export const bodyRef = (id: string) => `organization ${id}`;
export const areaRef = (id: string) => `area ${id}`;

export function personNode(entry: Popolo<'persons'>, scheme: string): DraftNode | null {
  const names = namesOf(entry, scheme);
  return names && draft('Person', personRef(entry.id), names.name, names);
}

export function bodyNode(entry: Popolo<'organizations'>, scheme: string): DraftNode | null {
  const names = namesOf(entry, scheme);
  if (!names) return null;
  const classification = (entry.classification ?? '').toLowerCase();
  if (/\bparty\b/.test(classification) && !isNoParty.test(names.name))
    return draft('Party', bodyRef(entry.id), names.name, names);
  return draft('Organisation', bodyRef(entry.id), names.name, {
    ...names,
    kind: bodyKind(classification, names.name),
  });
}

/** Whoever sits for no party is sometimes said to sit for one of that name. */
const isNoParty = /^(independents?|independent politician|non-?partisan)$/i;

function bodyKind(classification: string, name: string): (typeof organisationKinds)[number] | null {
  if (/legislature|chamber|parliament|house/.test(`${classification} ${name.toLowerCase()}`))
    return 'LEGISLATURE';
  return /government|executive|ministry|cabinet/.test(classification) ? 'GOVERNMENT' : null;
}

/** Areas of the Commons are often named with the kind of constituency after the name, or in capitals. */
const afterTheName = /\s+(co|boro|burgh)\s+const$/i;

function areaName(written: string): string {
  const own = written.replace(afterTheName, '');
  if (own !== own.toUpperCase() || !/\p{L}{4}/u.test(own)) return own;
  return own.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

export function areaNode(entry: Popolo<'areas'>, scheme: string): DraftNode | null {
  const names = namesOf(entry, scheme);
  if (!names) return null;
  const own = areaName(names.name);
  const aliases = own === names.name ? names.aliases : [names.name, ...names.aliases];
  const kind = areaKind(
    [entry.classification, textOf(entry.type), ...Object.values(names.identifiers)].join(' '),
  );
  return draft('Constituency', areaRef(entry.id), own, { ...names, name: own, aliases, kind });
}

const areaKinds: readonly (readonly [(typeof constituencyKinds)[number], RegExp])[] = [
  ['UK_PARLIAMENT_SEAT', /westminster-constituency|constituency of the house of commons/i],
  ['EUROPEAN_PARLIAMENT_REGION', /european parliament/i],
  ['CITY_REGION', /combined authority|city region/i],
  ['COUNTY', /\bcounty\b/i],
  ['DISTRICT', /\bdistrict\b/i],
  ['NATION', /\bcountry\b/i],
  ['CITY', /\bcity\b/i],
];

/** Null where it is not told, so that its name alone finds it. */
const areaKind = (told: string) => areaKinds.find(([, pattern]) => pattern.test(told))?.[0] ?? null;
