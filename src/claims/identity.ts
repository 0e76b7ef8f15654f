import { type NameAgreement, nameAgreement, nameAgreements, personName } from './person-name.js';
import { areaKey, partyKey, roleKey } from './thing-key.js';
import { canCoincide, type Days, earlier, later } from './time.js';

/** What is known of a person by which others tell who it is. */
export interface Profile {
  /** The name and every other spelling. */
  readonly names: readonly string[];
  /** Ids elsewhere, by scheme. */
  readonly identifiers: Readonly<Record<string, string>>;
  /** Names of the areas that the person sat or stood for, of other posts that one holds at a time, and of the parties. */
  readonly areas: readonly string[];
  readonly posts: readonly string[];
  readonly parties: readonly string[];
  /** The first and the last day of all that is dated; null where nothing is. */
  readonly active: Days | null;
}

/** Whether two descriptions are of one person: surely, perhaps (for a curator to say), or not. */
export const verdicts = ['SURE', 'DOUBTFUL', 'DIFFERENT'] as const;
export type Verdict = (typeof verdicts)[number];

/** One thing that speaks for two descriptions being of one person, or against it (then below 0). */
export interface Indication {
  readonly weight: number;
  readonly reason: string;
}

export interface Likeness {
  readonly verdict: Verdict;
  /** From 0 to 100. */
  readonly score: number;
  readonly indications: readonly Indication[];
}

const sureFrom = 80;
const doubtfulFrom = 40;

/**
 * Whether two descriptions are of one person, with what speaks for it and against it; the same whichever is first.
 * A shared id decides, unless another contradicts it. Else the names must agree, and a name alone is never enough: it
 * takes a seat in common, or a post that one holds at a time.
 */
export function likeness(one: Profile, other: Profile): Likeness {
  const ids = identifierIndications(one, other);
  const name = nameIndication(one, other);
  const indications = [
    ...ids,
    name,
    ...areaIndications(one, other),
    ...postIndications(one, other),
    ...partyIndications(one, other),
    ...dateIndications(one, other),
  ].filter(({ weight }) => weight !== 0);
  const sum = indications.reduce((total, { weight }) => total + weight, 0);
  const score = Math.max(0, Math.min(100, sum));
  return { verdict: verdictOf(ids, name, indications, score), score, indications };
}

function verdictOf(
  ids: readonly Indication[],
  name: Indication,
  indications: readonly Indication[],
  score: number,
): Verdict {
  const isShared = ids.some(({ weight }) => weight > 0);
  const isContradicted = indications.some(({ weight }) => weight <= contradicts);
  if (isShared) return isContradicted ? 'DOUBTFUL' : 'SURE';
  if (name.weight <= 0) return 'DIFFERENT';
  if (score >= sureFrom && !isContradicted) return 'SURE';
  return score >= doubtfulFrom ? 'DOUBTFUL' : 'DIFFERENT';
}

/** What weighs so much against it rules out a sure match. */
const contradicts = -60;

function identifierIndications(one: Profile, other: Profile): Indication[] {
  const schemes = Object.keys(one.identifiers)
    .filter((scheme) => other.identifiers[scheme] !== undefined)
    .sort();
  return schemes.map((scheme) =>
    one.identifiers[scheme] === other.identifiers[scheme]
      ? { weight: 100, reason: `the same id in ${scheme}` }
      : { weight: contradicts, reason: `another id in ${scheme}` },
  );
}

const nameWeights: Readonly<Record<NameAgreement, Indication>> = {
  SAME: { weight: 40, reason: 'the same name' },
  FORM: { weight: 35, reason: 'another form of the given name' },
  INITIAL: { weight: 20, reason: 'the same initial and family name' },
  FAMILY: { weight: 15, reason: 'the same family name, the rest left open' },
  APART: { weight: -20, reason: 'another name' },
};

/** By the two spellings that agree best. */
function nameIndication(one: Profile, other: Profile): Indication {
  const [some, others] = [one, other].map(({ names }) => names.flatMap((name) => personName(name) ?? []));
  const found = new Set(some?.flatMap((name) => others?.map((second) => nameAgreement(name, second)) ?? []));
  return nameWeights[nameAgreements.find((agreement) => found.has(agreement)) ?? 'APART'];
}

function areaIndications(one: Profile, other: Profile): Indication[] {
  const shared = sharedOf(one.areas, other.areas, areaKey);
  if (shared === null) return [];
  return [
    shared === undefined
      ? { weight: -20, reason: 'no constituency in common' }
      : { weight: 30, reason: `both of ${shared}` },
  ];
}

/** Not to have held another's post says nothing. */
function postIndications(one: Profile, other: Profile): Indication[] {
  const shared = sharedOf(one.posts, other.posts, roleKey);
  return shared ? [{ weight: 30, reason: `both ${shared}` }] : [];
}

function partyIndications(one: Profile, other: Profile): Indication[] {
  const shared = sharedOf(one.parties, other.parties, partyKey);
  if (shared === null) return [];
  return [
    shared === undefined
      ? { weight: -15, reason: 'no party in common' }
      : { weight: 10, reason: `both in ${shared}` },
  ];
}

/** The first in the alphabet that both have, undefined where they have none; null where one says nothing. */
function sharedOf(one: readonly string[], other: readonly string[], keyOf: (name: string) => string) {
  if (one.length === 0 || other.length === 0) return null;
  const [some, others] = [new Set(one.map(keyOf)), new Set(other.map(keyOf))];
  return [...one, ...other].filter((name) => some.has(keyOf(name)) && others.has(keyOf(name))).sort()[0];
}

/** Years of two careers together that one person may well have with a gap in them, and of one life in politics. */
const [career, life] = [25, 75];
const widestGap = 5;

function dateIndications(one: Profile, other: Profile): Indication[] {
  if (!one.active || !other.active) return [];
  const span = yearsBetween(
    earlier(one.active.first, other.active.first),
    later(one.active.last, other.active.last),
  );
  // One who alone spans more is no reason against being that one.
  const alone = Math.max(...[one.active, other.active].map(({ first, last }) => yearsBetween(first, last)));
  if (span > Math.max(life, alone))
    return [{ weight: contradicts, reason: `${Math.floor(span)} years from first to last` }];
  if (together(one.active, other.active)) return [{ weight: 15, reason: 'active at the same time' }];
  const gap = yearsBetween(
    earlier(one.active.last, other.active.last),
    later(one.active.first, other.active.first),
  );
  // Father and son follow each other, and their years together are those of two.
  return gap <= widestGap && span <= career
    ? [{ weight: 10, reason: 'one soon after the other' }]
    : [{ weight: -15, reason: 'active at different times' }];
}

/** For a year at least, or one within the other: the day on which one hands over to another is not enough. */
function together(one: Days, other: Days): boolean {
  if (!canCoincide(one, other)) return false;
  const [from, to] = [later(one.first, other.first), earlier(one.last, other.last)];
  const isWithin = [one, other].some(({ first, last }) => first === from && last === to);
  return isWithin || yearsBetween(from, to) >= 1;
}

const yearsBetween = (first: string, last: string) => (Date.parse(last) - Date.parse(first)) / 31_556_952_000;
