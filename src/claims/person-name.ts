import { sameGivenName } from './given-name.js';
import { nameWords } from './name-key.js';

/** A person's name by its parts, in lower case and without diacritics, titles and letters after the name. */
export interface PersonName {
  readonly given: readonly string[];
  readonly family: string;
  /** `sr`, `jr`, `ii`, ... where the name says it. */
  readonly generation: string | null;
}

/**
 * How two names agree: the same; by another form of the given name, or by a second one; by an initial; in the family
 * name, where nothing else is said or what is said is not the same; not at all.
 */
export const nameAgreements = ['SAME', 'FORM', 'INITIAL', 'FAMILY', 'APART'] as const;
export type NameAgreement = (typeof nameAgreements)[number];

const peerages = new Set(
  'lord lady baroness baron viscount viscountess earl countess marquess duke'.split(' '),
);
const titles = new Set([
  ...'mr mrs ms miss mx dr sir dame rt hon honourable right the prof professor rev reverend'.split(' '),
  ...'cllr councillor col colonel capt captain major general admiral bishop'.split(' '),
  ...peerages,
]);
const letters = new Set(
  'mp mep msp ms am mla qc kc sc pc obe mbe cbe kbe dbe ch om kg kt gbe gcmg kcmg cmg phd dl jp frs'.split(
    ' ',
  ),
);
const generations: Readonly<Record<string, string>> = {
  ...{ sr: 'sr', senior: 'sr', elder: 'sr' },
  ...{ jr: 'jr', junior: 'jr', younger: 'jr' },
  ...{ ii: 'ii', iii: 'iii', iv: 'iv' },
};

/** Reads a name as it is written in English, also the family name first and then a comma; null where it has no letters. */
export function personName(written: string): PersonName | null {
  const words = wordsInOrder(written);
  const isPeer = words.some((word) => peerages.has(word));
  let from = 0;
  while (from < words.length - 1 && titles.has(words[from] ?? '')) from += 1;
  let to = words.length;
  while (to > from + 1 && letters.has(words[to - 1] ?? '')) to -= 1;
  const generation = to > from + 1 ? (generations[words[to - 1] ?? ''] ?? null) : null;
  if (generation) to -= words[to - 2] === 'the' && to > from + 2 ? 2 : 1;
  const own = withoutSeat(words.slice(from, to), isPeer);
  const family = own.at(-1);
  return family === undefined ? null : { given: own.slice(0, -1), family, generation };
}

/** A peer's name may end in the place of the title, which another writer leaves out. */
function withoutSeat(words: readonly string[], isPeer: boolean): readonly string[] {
  const of = words.indexOf('of');
  if (!isPeer || of < 0) return words;
  return of > 0 ? words.slice(0, of) : words.slice(1);
}

function wordsInOrder(written: string): string[] {
  const [first = [], second = [], ...more] = written.split(',').map(nameWords);
  const isAfter = second.length === 0 || second.every((word) => word in generations || letters.has(word));
  return isAfter || more.length > 0 ? [first, second, more.flat()].flat() : [...second, ...first];
}

/** Which is the same whichever of the two is given first. */
export function nameAgreement(one: PersonName, other: PersonName): NameAgreement {
  if (one.family !== other.family) return 'APART';
  if (one.generation && other.generation && one.generation !== other.generation) return 'APART';
  const agreement = givenAgreement(one.given, other.given);
  // A son may be named where the father is meant, and the other way round.
  return agreement !== 'APART' && one.generation !== other.generation ? 'FAMILY' : agreement;
}

function givenAgreement(one: readonly string[], other: readonly string[]): NameAgreement {
  const [first, second] = [one[0], other[0]];
  if (first === undefined || second === undefined) return 'FAMILY';
  if (first === second && first.length > 1) return furtherAgree(one, other) ? 'SAME' : 'FAMILY';
  const isForm = (name: string, names: readonly string[]) =>
    name.length > 1 && names.some((one) => sameGivenName(name, one));
  if (isForm(first, other) || isForm(second, one)) return 'FORM';
  const isInitial = (first.length === 1 || second.length === 1) && first[0] === second[0];
  return isInitial && furtherAgree(one, other) ? 'INITIAL' : 'APART';
}

/** Second names may be left out or given by their first letters; others are those of someone else. */
function furtherAgree(one: readonly string[], other: readonly string[]): boolean {
  const [some, others] = [one.slice(1), other.slice(1)];
  if (some.length === 0 || others.length === 0) return true;
  return some.some((name) => others.some((second) => sameSecondName(name, second)));
}

function sameSecondName(one: string, other: string): boolean {
  const isInitial = one.length === 1 || other.length === 1;
  return isInitial ? one[0] === other[0] : sameGivenName(one, other);
}
