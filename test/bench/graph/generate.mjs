import { castOf } from './cast.mjs';
import { articlesOf, claimOf } from './claims.mjs';
import { spell } from './days.mjs';
import { parties } from './people.mjs';
import { randomOf } from './random.mjs';

/** How many allies the hub has, and each of the small leaders, whatever the size of the graph. */
export const hubAllies = 5_000;
export const leaderAllies = 12;
export const usualSeed = 20160811;

/**
 * A skewed graph of `number` people, the same for the same number and seed: alliances (4 a person on average), a hub,
 * small leaders, roles with successive holders, seats, memberships, nominees, supporters. Whatever belongs to one person or
 * role is drawn from that one's own numbers, so that several can make a share each, in memory that does not grow with it.
 * @param allCited keep every claim as a node, not just those that the queries ask for
 * @returns `groups(part, parts)` yields `{ claims, cited }` of that share; cited claims are kept as nodes
 */
export function generate(number, { seed = usualSeed, allCited = false } = {}) {
  const cast = castOf(number, seed);
  const articles = articlesOf(Math.max(50, Math.floor(number / 100)));
  /** @param topic what the claims are about, so that no two have one id */
  const grouped = (random, topic) => {
    let made = 0;
    return (own, cited, witnesses = 1) => ({
      cited: cited || allCited,
      claims: Array.from({ length: witnesses }, () =>
        claimOf(random.pick(articles), `${topic}-${made++}`, own),
      ),
    });
  };
  /** What one place of a kind draws from, and how it groups its claims. */
  const toolsOf = (kind, place) => {
    const random = randomOf(seed + 10 + kinds.indexOf(kind), place);
    return { random, cast, place, group: grouped(random, `${kind}${place.toString(36)}`) };
  };
  const share = function* (kind, places, part, parts, make) {
    for (let place = part; place < places; place += parts) yield* make(toolsOf(kind, place));
  };
  return {
    cast,
    articles,
    /** Nodes apart from people, who are made when asked for. */
    places: [...parties, ...cast.areas, ...cast.roles],
    *groups(part, parts) {
      const { roles, politicians, leaders, common } = cast;
      yield* share('r', roles.length, part, parts, standings);
      yield* share('n', roles.length, part, parts, candidacies);
      yield* share('m', politicians, part, parts, memberships);
      yield* share('l', leaders.length + 1, part, parts, following);
      yield* share('a', common, part, parts, (tools) => alliances(tools, seed + 9));
      yield* share('s', common, part, parts, supporters);
    },
  };
}

/** Of roles their holders and nominees, of people their party, followers, allies and whom they support. */
const kinds = ['r', 'n', 'm', 'l', 'a', 's'];

function* standings({ place, group, cast: { people, roles, tenuresOf } }) {
  const { id, kind, area } = roles[place];
  const cited = kind === 'MAYOR';
  for (const { holder, valid } of tenuresOf(place)) {
    const own = { subject: people.idOf(holder), valid, roleKind: kind };
    yield group({ ...own, predicate: 'HOLDS_ROLE', object: id, status: 'HOLDER' }, cited);
    if (kind === 'MP') yield group({ ...own, roleKind: null, predicate: 'REPRESENTS', object: area }, false);
  }
}

function* candidacies({ random, place, group, cast: { roles, people, politicians } }) {
  const { id: object, kind } = roles[place];
  if (kind !== 'MAYOR' && kind !== 'MP') return;
  const subject = people.idOf(random.below(politicians));
  const own = { subject, object, roleKind: kind, party: random.pick(parties).id, valid: '2016-05-10/..' };
  yield group({ ...own, predicate: 'CANDIDATE_FOR', status: 'NOMINEE' }, false);
}

function* memberships({ random, place, group, cast: { people } }) {
  const object = random.pick(parties).id;
  yield group({ predicate: 'MEMBER_OF', subject: people.idOf(place), object, valid: '1994-05/..' }, false);
}

/** The hub's allies, then those of each leader. */
function* following(tools) {
  const { random, place, cast } = tools;
  const { hub, leaders, common, mayors } = cast;
  const allies =
    place === 0
      ? alliesOf(random, Math.min(hubAllies, Math.floor(common / 2)), 0.02, mayors, common)
      : alliesOf(random, leaderAllies, 0.7, mayors, common);
  for (const ally of allies) yield alliance(tools, place === 0 ? hub : leaders[place - 1], ally, true);
}

/** So many different people, a part of them from among the mayors. */
function alliesOf(random, number, part, mayors, common) {
  const found = new Set();
  while (found.size < number * part) found.add(random.pick(mayors));
  while (found.size < number) found.add(random.below(common));
  return found;
}

/** Of a pair that both have drawn only the one of lower index tells. */
function* alliances(tools, seed) {
  const { place, cast } = tools;
  for (const other of drawnBy(seed, place, cast.common))
    if (other > place || !drawnBy(seed, other, cast.common).has(place))
      yield alliance(tools, place, other, false);
}

/** None to eight others. */
function drawnBy(seed, place, common) {
  const random = randomOf(seed, place);
  const others = new Set(Array.from({ length: random.below(9) }, () => random.skewedBelow(common)));
  others.delete(place);
  return others;
}

function alliance({ random, group, cast: { people } }, one, other, cited) {
  const from = random.between(1_800, 8_000);
  const own = {
    predicate: 'ALLY_OF',
    subject: people.idOf(one),
    object: people.idOf(other),
    valid: spell(random, from, from + random.between(400, 6_000)),
    hedges: random.chance(5) ? ['APPEARANCE'] : [],
  };
  return group(own, cited, random.chance(20) ? 2 : 1);
}

/** One person in five supports or opposes somebody. */
function* supporters({ random, place, group, cast: { people, common } }) {
  const other = random.skewedBelow(common);
  if (!random.chance(20) || other === place) return;
  const own = { subject: people.idOf(place), object: people.idOf(other) };
  const valid = spell(random, random.between(3_000, 8_000), random.between(8_100, 9_600));
  yield group({ ...own, predicate: random.chance(70) ? 'SUPPORTS' : 'OPPOSES', valid }, false);
}
