import { type Bounds, hasCertainPart } from './certainty.js';
import type { Dated } from './dated.js';
import { addDays, beginning, canCoincide, type Days, earlier, later } from './time.js';

/** The claims that speak of one unbroken spell, for each spell; they must be of one edge and kind. */
export function spellsOf(claims: readonly Dated[]): Dated[][] {
  const inOrder = [...claims].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const spells: Dated[][] = [];
  for (const next of inOrder.filter(({ bounds }) => hasCertainPart(bounds))) {
    const last = spells.at(-1);
    if (last && continues(last, next)) last.push(next);
    else spells.push([next]);
  }
  for (const vague of inOrder.filter(({ bounds }) => !hasCertainPart(bounds))) {
    const spell = spells.find((one) => endsLike(one, vague));
    if (spell) spell.push(vague);
    else spells.push([vague]);
  }
  return spells.sort((a, b) => (spellOrder(a) < spellOrder(b) ? -1 : 1));
}

const orderOf = ({ bounds, claim }: Dated) =>
  [bounds.certainFrom, bounds.certainTo, bounds.possibleFrom, claim.id].join();

function spellOrder(spell: readonly Dated[]): string {
  const { possibleFrom, possibleTo, certainTo } = boundsOfSpell(spell);
  return [possibleTo, certainTo, possibleFrom, ...spell.map(({ claim }) => claim.id)].join();
}

/** Certain parts that overlap or touch are one spell; a gap in the evidence, or a later start, begins another. */
function continues(spell: readonly Dated[], next: Dated): boolean {
  const reached = spell
    .map(({ bounds }) => (next.start ? bounds.certainTo : bounds.possibleTo))
    .reduce(later);
  return next.bounds.certainFrom <= addDays(reached, 1);
}

/** What is never certain tells only of an end, or of a beginning foretold: it belongs where that fits. */
function endsLike(spell: readonly Dated[], { bounds, end, start }: Dated): boolean {
  if (end === null)
    return spell.every(
      (one) => one.end === null && sameSpan(one.bounds, bounds) && !hasCertainPart(one.bounds),
    );
  const ends = spell.flatMap((one) => one.end ?? []);
  if (ends.length > 0) return ends.some((one) => canCoincide(one, end));
  const lastSeen = spell.map(({ seen }) => seen.last).reduce(later);
  const whole = boundsOfSpell(spell);
  const beganBefore = start === null || start.first <= whole.certainFrom;
  return beganBefore && lastSeen <= end.last && end.first <= whole.possibleTo;
}

const sameSpan = (one: Bounds, other: Bounds) =>
  one.possibleFrom === other.possibleFrom && one.possibleTo === other.possibleTo;

/**
 * When the spell holds by all its claims together. A stated start or end is taken before one that is not stated, and
 * of several that can be one day what they have in common; where they cannot, the longer spell, which is disputed.
 */
export function boundsOfSpell(spell: readonly Dated[]): Bounds {
  const start = common(spell.flatMap((one) => one.start ?? [])) ?? longest(spell, 'start');
  const end = common(spell.flatMap((one) => one.end ?? [])) ?? longest(spell, 'end');
  const unstarted = spell.filter((one) => one.start === null && hasCertainPart(one.bounds));
  const certainFrom = earliest([
    ...(start ? [start.last] : []),
    ...unstarted.map(({ bounds }) => bounds.certainFrom),
  ]);
  return {
    possibleFrom: start ? earlier(start.first, certainFrom ?? start.first) : beginning,
    certainFrom: certainFrom ?? spell.map(({ bounds }) => bounds.certainFrom).reduce(earlier),
    ...lastDays(spell, end),
    evidenceUpTo: spell.map(({ bounds }) => bounds.evidenceUpTo).reduce(later),
  };
}

/** It ended when that is stated, unless it is stated to have held later; else it is current while it is fresh. */
function lastDays(
  spell: readonly Dated[],
  end: Days | null,
): Pick<Bounds, 'certainTo' | 'possibleTo' | 'openEnded'> {
  const open = spell.filter((one) => one.end === null);
  const seen = open.map((one) => one.seen.last);
  if (end && seen.every((day) => day <= end.last))
    return { certainTo: seen.reduce(later, end.first), possibleTo: end.last, openEnded: false };
  return {
    certainTo: open.map(({ bounds }) => bounds.certainTo).reduce(later, end?.first ?? beginning),
    possibleTo: open.map(({ bounds }) => bounds.possibleTo).reduce(later, end?.last ?? beginning),
    openEnded: open.some(({ bounds }) => bounds.openEnded),
  };
}

/** The days that all of the dates can mean; null if there are none. */
function common(dates: readonly Days[]): Days | null {
  if (dates.length === 0) return null;
  const first = dates.map((date) => date.first).reduce(later);
  const last = dates.map((date) => date.last).reduce(earlier);
  return first <= last ? { first, last } : null;
}

function longest(spell: readonly Dated[], limit: 'start' | 'end'): Days | null {
  const dates = spell.flatMap((one) => one[limit] ?? []);
  if (dates.length === 0) return null;
  const pick = limit === 'start' ? earlier : later;
  return {
    first: dates.map(({ first }) => first).reduce(pick),
    last: dates.map(({ last }) => last).reduce(pick),
  };
}

const earliest = (days: readonly string[]) => (days.length === 0 ? null : days.reduce(earlier));
