import { gunOf, rounds } from './measure.mjs';
import { startSide } from './sides.mjs';

const many = 32;

/**
 * How long a shot takes, in seconds, and how many are fired; `longest` is for what answers slowly. Neo4j and Node compile
 * what they run often, which takes a while: what is measured before tells of their compilers.
 */
export const paces = {
  quick: { warm: 2, busy: 1, alone: 0.5, rounds: 8, longest: 2.5, compared: 12 },
  full: { warm: 4, busy: 5, alone: 3, rounds: 5, longest: 15, compared: 200 },
};

/** The part of the time that is left by which a part of the bench should be over. */
const until = (deadline, part) => performance.now() + (deadline - performance.now()) * part;

/** Each query of each side, at many connections and at one; and the memory of ours meanwhile. */
export async function measured({ load, sides, graph, asked, say, tell, pace, deadline }) {
  const gun = (side, query) => gunOf({ load, longest: pace.longest }, side, query, graph.sample);
  const guns = asked.flatMap((query) => sides.map((side) => gun(side, query)));
  say('Warming up.');
  for (const one of guns) await one.fire(many, pace.warm, false);
  const [ours] = sides;
  const memory = watch(ours);
  const { rounds: number } = pace;
  say(`Firing at ${many} connections.`);
  await rounds(guns, { connections: many, seconds: pace.busy, number, until: until(deadline, 0.55), tell });
  say('Firing at 1 connection.');
  await rounds(guns, { connections: 1, seconds: pace.alone, number, until: until(deadline, 0.5), tell });
  const table = asked.map((query) => ({
    query,
    sides: Object.fromEntries(
      guns
        .filter((one) => one.query === query)
        .map((one) => [one.side.name, { busy: one.result(many), alone: one.result(1) }]),
    ),
  }));
  return { table, memory: memory.stop() };
}

/** The most memory that a side had, in bytes, asked for twice a second. */
function watch(side) {
  let most = 0;
  const timer = setInterval(async () => {
    most = Math.max(most, await side.memory());
  }, 500);
  return {
    stop() {
      clearInterval(timer);
      return most;
    },
  };
}

/** One and the same operation of ours again and again, which a cache may answer. */
export async function repeated({ load, sides: [ours], graph, asked, say, pace, deadline }) {
  say('Firing one operation again and again.');
  const end = until(deadline, 0.6);
  const found = [];
  for (const query of asked) {
    if (performance.now() > end) break;
    const gun = gunOf({ load, longest: pace.longest, cached: true }, ours, query, graph.sample, 1);
    await gun.fire(many, pace.busy / 2, false);
    await gun.fire(many, pace.busy);
    found.push({ query, ...gun.result(many) });
  }
  return found;
}

/** The flagship of a small leader at one connection, on graphs of several sizes in turn. */
export async function sizes({ load, sides: [ours], graph, beside, asked, say, tell, pace, keep, deadline }) {
  const flagship = asked.find(({ name }) => name === 'flagship');
  if (!flagship || beside.length === 0) return [];
  say('Firing the flagship query at graphs of other sizes.');
  const gun = (side, sample) => gunOf({ load, longest: pace.longest }, side, flagship, sample);
  const guns = [{ people: graph.people, gun: gun(ours, graph.sample) }];
  for (const other of beside) {
    guns.push({ people: other.people, gun: gun(await keep(startSide('ours', other)), other.sample) });
  }
  guns.sort((a, b) => a.people - b.people);
  for (const one of guns) await one.gun.fire(8, pace.warm * 2, false);
  await rounds(
    guns.map(({ gun }) => gun),
    { connections: 1, seconds: pace.busy, number: pace.rounds, until: deadline, tell },
  );
  return guns.map(({ people, gun: { result } }) => ({ people, p50: result(1).p50 }));
}
