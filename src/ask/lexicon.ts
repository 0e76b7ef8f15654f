import type { RoleKind, RoleStatus } from '../claims/claim.js';
import type { Round, TieName } from './asked.js';
import type { SlotReader } from './pattern.js';

/** Words that belong to a question and so to no name. */
const grammatical = new Set(
  "are is was were who whom which what how many a an not no never isn't aren't ally allies allied 's with by does do did have has support supports oppose opposes".split(
    ' ',
  ),
);

const prepositions = new Set(['of', 'to', 'for', 'by', 'with', 'against']);

/** A name of at most so many words; a leading "the" is no part of it, and "and" joins two names of people. */
export const name =
  (most: number, joined = false): SlotReader =>
  (words) => {
    const bare = words[0]?.toLowerCase() === 'the' ? words.slice(1) : words;
    const fits =
      bare.length > 0 &&
      bare.length <= most &&
      !prepositions.has(bare[0]?.toLowerCase() ?? '') &&
      (joined || !bare.includes('and'));
    return fits && !bare.some((word) => grammatical.has(word.toLowerCase())) ? bare.join(' ') : null;
  };

/** A phrase that means one of the values of a table. */
export const oneOf =
  <Value>(phrases: ReadonlyMap<string, Value>): SlotReader =>
  (words) =>
    phrases.get(words.join(' ').toLowerCase()) ?? null;

function phrases<Value>(
  table: readonly (readonly [value: Value, ...phrases: string[]])[],
): ReadonlyMap<string, Value> {
  return new Map(table.flatMap(([value, ...texts]) => texts.map((text) => [text, value] as const)));
}

export const kinds = phrases<RoleKind>([
  ['MAYOR', 'mayor', 'mayors', 'mayoralty', 'mayoralties'],
  ['MP', 'mp', 'mps', 'member of parliament', 'members of parliament'],
  ['MEP', 'mep', 'meps', 'member of the european parliament', 'members of the european parliament'],
  ['PEER', 'peer', 'peers'],
  ['PPS', 'pps', 'ppss', 'parliamentary private secretary', 'parliamentary private secretaries'],
  ['COUNCILLOR', 'councillor', 'councillors'],
  ['MINISTER', 'minister', 'ministers'],
  ['SHADOW_MINISTER', 'shadow minister', 'shadow ministers'],
  ['SHADOW_CABINET', 'shadow cabinet member', 'shadow cabinet members', 'members of the shadow cabinet'],
  ['PARTY_LEADER', 'party leader', 'party leaders'],
  ['DEPUTY_LEADER', 'deputy leader', 'deputy leaders'],
]);

export const candidacies = phrases<readonly RoleStatus[]>([
  [['NOMINEE'], 'nominee', 'nominees'],
  [['NOMINEE', 'CONTENDER', 'PROSPECTIVE'], 'candidate', 'candidates'],
  [['CONTENDER'], 'contender', 'contenders'],
]);

export const rounds = phrases<Round>([
  [
    'LAST',
    'run-off',
    'runoff',
    'final run-off',
    'final round',
    'last round',
    'run-off vote',
    'final run-off vote',
  ],
  [1, 'first round', 'first preferences', 'first preference votes', 'round 1', 'round one'],
  [2, 'second round', 'round 2', 'round two'],
]);

export const bases = phrases<TieName>([
  ['ALLY', 'ally', 'allies', 'political allies', 'close allies'],
  ['SUPPORTER', 'supporters', 'backers', 'loyalists'],
  ['AIDE', 'aides', 'advisers'],
  ['CRITIC', 'critics', 'opponents', 'enemies', 'rivals'],
  ['CHALLENGER', 'challengers'],
]);
