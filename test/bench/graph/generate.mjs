import { articlesOf, claimOf } from './claims.mjs';
import { numberOf, spell } from './days.mjs';
import { parties, peopleOf, placesOf } from './people.mjs';
import { randomOf } from './random.mjs';

/** How many allies the hub has, and each of the small leaders, whatever the size of the graph. */
export const hubAllies = 5_000;
export const leaderAllies = 12;
const leaders = 256;

/**
 * A skewed graph of `number` people, the same for the same number: alliances (4 a person on average), a hub, small
 * leaders, roles with successive holders, seats, memberships, nominees, supporters. Groups of claims come one
 * relationship at a time, so that a million people fit into memory.
 * @returns the nodes at once, and `groups()`, which yields `{ claims, cited }`; cited claims are kept as nodes.
 */
export function generate(number) {
  const random = randomOf(20160811);
  const people = peopleOf(random, number);
  const { areas, roles } = placesOf(random, number);
  const articles = articlesOf(Math.max(50, Math.floor(number / 100)));
  const small = Math.min(leaders, Math.floor(number / 40));
  const cast = {
    people,
    roles,
    areas,
    /** The last few are known to those alone whom they are given; nobody else draws them. */
    hub: number - 1,
    leaders: Array.from({ length: small }, (_, index) => number - 2 - index),
    common: number - 1 - small,
    politicians: Math.floor(number * 0.3),
    /** Who holds or held a role, by its kind, from when the roles have been generated. */
    holders: new Map(),
  };
  let made = 0;
  const group = (own, cited, witnesses = 1) => ({
    cited,
    claims: Array.from({ length: witnesses }, () => claimOf(random.pick(articles), made++, own)),
  });
  const tools = { random, group, cast };
  return {
    entities: [...people, ...parties, ...areas, ...roles],
    articles,
    cast,
    /** How many relationships there will be, about. */
    expected: Math.round(number * 5.4),
    *groups() {
      yield* standings(tools);
      yield* candidacies(tools);
      yield* memberships(tools);
      yield* alliances(tools, number);
      yield* supporters(tools, number);
    },
  };
}

const lastDay = numberOf('2016-05-01');

function* standings({ random, group, cast }) {
  const { people, politicians, areas, holders } = cast;
  const kinds = new Map(areas.map((area) => [area.id, area.kind]));
  for (const role of cast.roles) {
    const held = new Set();
    if (!holders.has(role.kind)) holders.set(role.kind, new Set());
    const cited = role.kind === 'MAYOR';
    const isSeat = kinds.get(role.area) === 'UK_PARLIAMENT_SEAT';
    for (const valid of tenures(random, role.seats)) {
      const holder = anotherOf(random, politicians, held);
      const own = { subject: people[holder].id, valid, roleKind: role.kind };
      holders.get(role.kind).add(holder);
      yield group({ ...own, predicate: 'HOLDS_ROLE', object: role.id, status: 'HOLDER' }, cited);
      if (isSeat) yield group({ ...own, roleKind: null, predicate: 'REPRESENTS', object: role.area }, false);
    }
  }
}

/** When a role was held, seat by seat; successive holders of one seat do not overlap, so that nothing is in dispute. */
function* tenures(random, seats) {
  const precision = seats === 1 ? { chance: () => false } : random;
  for (let seat = 0; seat < (seats ?? 20); seat++) {
    let from = random.below(600);
    while (from < lastDay) {
      const to = from + random.between(700, 2_900);
      yield spell(precision, from, to);
      from = to + 1;
    }
  }
}

/** Nobody holds a role twice, as two spells of one edge would have to be derived together. */
function anotherOf(random, politicians, held) {
  let holder = random.below(politicians);
  while (held.has(holder)) holder = random.below(politicians);
  held.add(holder);
  return holder;
}

function* candidacies({ random, group, cast: { roles, people, politicians } }) {
  for (const { id: object, kind } of roles.filter((role) => role.kind === 'MAYOR' || role.kind === 'MP')) {
    const { id: subject } = people[random.below(politicians)];
    const own = { subject, object, roleKind: kind, party: random.pick(parties).id, valid: '2016-05-10/..' };
    yield group({ ...own, predicate: 'CANDIDATE_FOR', status: 'NOMINEE' }, false);
  }
}

function* memberships({ random, group, cast: { people, politicians } }) {
  for (let index = 0; index < politicians; index++) {
    const object = random.pick(parties).id;
    yield group({ predicate: 'MEMBER_OF', subject: people[index].id, object, valid: '1994-05/..' }, false);
  }
}

function* alliances(tools, number) {
  const { random, cast } = tools;
  const { hub, leaders: small, common } = cast;
  const mayors = [...cast.holders.get('MAYOR')];
  for (const ally of alliesOf(random, Math.min(hubAllies, Math.floor(common / 2)), 0.02, mayors, common)) {
    yield alliance(tools, hub, ally, true);
  }
  for (const leader of small) {
    for (const ally of alliesOf(random, leaderAllies, 0.7, mayors, common)) {
      yield alliance(tools, leader, ally, true);
    }
  }
  const seen = new Set();
  const rest = number * 4 - hubAllies - small.length * leaderAllies;
  for (let index = 0; index < rest; index++) {
    const one = random.below(common);
    const other = random.skewedBelow(common);
    const pair = Math.min(one, other) * number + Math.max(one, other);
    if (one === other || seen.has(pair)) continue;
    seen.add(pair);
    yield alliance(tools, one, other, false);
  }
}

/** So many different people, a part of them from among the mayors. */
function alliesOf(random, number, part, mayors, common) {
  const found = new Set();
  while (found.size < number * part) found.add(random.pick(mayors));
  while (found.size < number) found.add(random.below(common));
  return found;
}

function alliance({ random, group, cast: { people } }, one, other, cited) {
  const from = random.between(1_800, 8_000);
  const own = {
    predicate: 'ALLY_OF',
    subject: people[one].id,
    object: people[other].id,
    valid: spell(random, from, from + random.between(400, 6_000)),
    hedges: random.chance(5) ? ['APPEARANCE'] : [],
  };
  return group(own, cited, random.chance(20) ? 2 : 1);
}

function* supporters({ random, group, cast: { people, common } }, number) {
  const seen = new Set();
  for (let index = 0; index < number / 5; index++) {
    const [subject, object] = [people[random.below(common)].id, people[random.skewedBelow(common)].id];
    if (subject === object || seen.has(subject + object)) continue;
    seen.add(subject + object);
    const valid = spell(random, random.between(3_000, 8_000), random.between(8_100, 9_600));
    yield group({ predicate: random.chance(70) ? 'SUPPORTS' : 'OPPOSES', subject, object, valid }, false);
  }
}
