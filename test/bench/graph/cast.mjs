import { isOpen, numberOf, spell } from './days.mjs';
import { peopleOf, placesOf } from './people.mjs';
import { randomOf } from './random.mjs';

const leaders = 256;
const lastDay = numberOf('2016-05-01');

/**
 * Who and what there is among so many people, the same for the same number and seed. It keeps the places and the posts, a
 * hundredth of the people in number; people are made when they are asked for.
 */
export function castOf(number, seed) {
  const people = peopleOf(seed + 1, number);
  const { areas, roles } = placesOf(seed + 2, number);
  const small = Math.min(leaders, Math.floor(number / 40));
  const politicians = Math.floor(number * 0.3);
  const tenuresOf = (index) => tenures(randomOf(seed + 3, index), roles[index], politicians);
  return {
    number,
    people,
    roles,
    areas,
    /** The last few are known to those alone whom they are given; nobody else draws them. */
    hub: number - 1,
    leaders: Array.from({ length: small }, (_, index) => number - 2 - index),
    common: number - 1 - small,
    politicians,
    /** Who held a role and when, by its index. */
    tenuresOf,
    ...holders(roles, politicians, tenuresOf),
  };
}

/** Who holds or held a role of a kind, from which day to which, seat by seat; nobody holds one twice. */
function* tenures(random, { seats }, politicians) {
  // Successive holders of one seat do not overlap, so that nothing is in dispute.
  const precision = seats === 1 ? { chance: () => false } : random;
  const held = new Set();
  for (let seat = 0; seat < (seats ?? 20); seat++) {
    let from = random.below(600);
    while (from < lastDay) {
      const to = from + random.between(700, 2_900);
      // Two spells of one edge would have to be derived together.
      let holder = random.below(politicians);
      while (held.has(holder)) holder = random.below(politicians);
      held.add(holder);
      yield { holder, valid: spell(precision, from, to) };
      // Whoever is in office has no successor yet.
      from = isOpen(to) ? lastDay : to + 1;
    }
  }
}

function holders(roles, politicians, tenuresOf) {
  const held = new Map();
  for (const [index, { kind }] of roles.entries()) {
    const flags = held.get(kind) ?? new Uint8Array(politicians);
    held.set(kind, flags);
    for (const { holder } of tenuresOf(index)) flags[holder] = 1;
  }
  const mayors = [];
  for (const [index, flag] of held.get('MAYOR').entries()) if (flag) mayors.push(index);
  const heldBy = (person) => [...held].filter(([, flags]) => flags[person] === 1).map(([kind]) => kind);
  return { mayors, heldBy };
}
