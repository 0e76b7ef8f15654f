import type { RoleKind, RoleStatus } from '../claims/claim.js';
import type { AskedGroup, AskedTie, TieName } from './asked.js';
import { bases, candidacies, kinds, name, oneOf, rounds } from './lexicon.js';
import { type Filled, fillings, type Pattern, pattern, type SlotReader } from './pattern.js';

type Table<Value> = readonly (readonly [patterns: readonly string[], make: (filled: Filled) => Value])[];

/** What the leaves of the tables below fill. */
interface Leaf {
  readonly kind?: RoleKind;
  readonly candidacy?: readonly RoleStatus[];
  readonly [name: string]: unknown;
}

const tie =
  (named: TieName) =>
  ({ person }: Filled): AskedTie => ({ tie: named, of: String(person) });

const tieTable: Table<AskedTie> = [
  [
    [
      '[a|an|the] [close|political|stated] (ally|allies) (of|to) {person}',
      "[a|an] {person} ['s] [close] (ally|allies)",
      'allied (with|to) {person}',
      'in alliance with {person}',
    ],
    tie('ALLY'),
  ],
  [
    [
      '[a|the] (supporter|supporters|backer|backers|loyalist|loyalists) of {person}',
      "{person} ['s] (supporter|supporters|backers|loyalists)",
      '(support|supports|supported|supporting|back|backs|backed|backing|endorse|endorses|endorsed|supportive of) {person}',
      'loyal to {person}',
      'pro {person}',
    ],
    tie('SUPPORTER'),
  ],
  [
    [
      '[a|the] (pps|parliamentary private secretary) (to|of) {person}',
      "{person} 's (pps|parliamentary private secretary)",
    ],
    tie('PPS'),
  ],
  [
    [
      '[an|the] [parliamentary] (aide|aides|adviser|advisers|assistant) (to|of) {person}',
      '(work for|works for|working for|serve|serves|advise|advises) {person}',
      "{person} ['s] [parliamentary] (aide|aides|adviser|advisers)",
    ],
    tie('AIDE'),
  ],
  [
    [
      '(challenging|challenges|challenged|challenge|running against|standing against) {person}',
      '[a|the] (challenger|challengers) (of|to) {person}',
      "{person} ['s] (challenger|challengers)",
    ],
    tie('CHALLENGER'),
  ],
  [
    [
      '[a|an|the] (critic|critics|opponent|opponents|rival|rivals|enemy|enemies) (of|to) {person}',
      "{person} ['s] (critic|critics|opponent|opponents|rival|rivals|enemies)",
      '(oppose|opposes|opposed|opposing|criticise|criticises|criticised|against) {person}',
      'opposed to {person}',
      'anti {person}',
    ],
    tie('CRITIC'),
  ],
];

const holder: readonly RoleStatus[] = ['HOLDER'];
const former: readonly RoleStatus[] = ['FORMER'];
const upcoming: readonly RoleStatus[] = ['NOMINEE', 'CONTENDER', 'PROSPECTIVE'];

const group = (part: Partial<AskedGroup>): AskedGroup => ({
  kind: null,
  role: null,
  within: null,
  statuses: holder,
  ...part,
});

const candidatesOf = ({ kind = 'MAYOR', candidacy = upcoming, party }: Leaf): AskedGroup =>
  group({ kind, statuses: candidacy, within: party === undefined ? null : String(party) });

const candidatesFor = ({ role, candidacy = upcoming, party }: Leaf): AskedGroup =>
  group({ role: String(role), statuses: candidacy, within: party === undefined ? null : String(party) });

const groupTable: Table<AskedGroup> = [
  [
    ['[a|an|the|all|all the] [sitting|current|elected] {kind}'],
    ({ kind }: Leaf) => group({ kind: kind ?? null }),
  ],
  [
    ['[a|an|the|all|all the] (former|previous|past|ex) {kind}'],
    ({ kind }: Leaf) => group({ kind: kind ?? null, statuses: former }),
  ],
  [['[a|the] {candidacy} (for|to be|to become) [a|the] {kind}', '[the] mayoral {candidacy}'], candidatesOf],
  [
    [
      "[the] {party} ['s] {candidacy} (for|to be|to become) [a|the] {kind}",
      "[the] {party} ['s] mayoral {candidacy}",
    ],
    candidatesOf,
  ],
  [['[a|the] {candidacy} (for|to be|to become) {role}'], candidatesFor],
  [["[the] {party} ['s] {candidacy} (for|to be|to become) {role}"], candidatesFor],
  // Last, since any words can be a place.
  [
    ['[a|the] (former|previous|past|ex) {kind} (for|of|in) {place}'],
    ({ kind, place }: Leaf) => group({ kind: kind ?? null, within: String(place), statuses: former }),
  ],
  [
    [
      '[the] [sitting|current|elected] {kind} (for|of|in) {place}',
      '[the] [sitting|current|elected] {place} {kind}',
      "{place} 's [sitting|current|elected] {kind}",
    ],
    ({ kind, place }: Leaf) => group({ kind: kind ?? null, within: String(place) }),
  ],
];

const leaves: Readonly<Record<string, SlotReader>> = {
  person: name(5),
  other: name(5),
  party: name(4),
  place: name(6, true),
  role: name(10, true),
  contest: name(12, true),
  kind: oneOf(kinds),
  candidacy: oneOf(candidacies),
  round: oneOf(rounds),
  basis: oneOf(bases),
};

function reader<Value>(table: Table<Value>): SlotReader {
  const compiled = table.flatMap(([patterns, make]) =>
    patterns.map((one): readonly [Pattern, (filled: Filled) => Value] => [pattern(one), make]),
  );
  return (words) => {
    for (const [elements, make] of compiled) {
      const [filled] = fillings(elements, words, leaves);
      if (filled) return make(filled);
    }
    return null;
  };
}

const role: SlotReader = name(10, true);

const formerWords = new Set(['former', 'previous', 'past', 'ex']);

function heldRole(words: readonly string[]): AskedGroup | null {
  const bare = words[0]?.toLowerCase() === 'the' ? words.slice(1) : words;
  const isFormer = formerWords.has(bare[0]?.toLowerCase() ?? '');
  const named = role(isFormer ? bare.slice(1) : bare);
  return named === null ? null : group({ role: String(named), statuses: isFormer ? former : holder });
}

/** What every slot of the grammar reads. */
export const slots: Readonly<Record<string, SlotReader>> = {
  ...leaves,
  tie: reader(tieTable),
  group: reader(groupTable),
  heldRole,
  upcomingRole: (words) =>
    role(words) === null ? null : group({ role: String(role(words)), statuses: upcoming }),
};
