import { requestOf } from './sides.mjs';

/** As many requests as differ; then they begin again. */
const most = 6_144;

export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Fewer answers than this tell little. */
const enough = 40;

/** A gun that fires one query at one side; each shot goes on in the list where the last one ended. */
export function gunOf({ load, longest, cached = false }, side, query, sample, only = most) {
  const requests = Array.from({ length: only }, (_, n) => requestOf(side, query, sample, n));
  const { url } = requests[0];
  const bodies = requests.map(({ body }) => body);
  const shots = new Map();
  let [from, pace] = [0, Number.POSITIVE_INFINITY];
  /** What was under way when a shot ended is answered before the next begins. */
  const drain = () =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: bodies[from % only],
    }).then((response) => response.text());
  return {
    side,
    query,
    async fire(connections, seconds, isCounted = true) {
      const patience = Math.min(longest, Math.max(seconds, enough / pace));
      const shot = await load.ask({ url, bodies, from, connections, seconds: patience, cached }, 'shot');
      await drain();
      if (shot.wrong > 0)
        throw new Error(`${query.name}: ${side.name} failed ${shot.wrong} requests under load`);
      from = shot.next;
      pace = Math.max(shot.rps, 1 / longest);
      if (isCounted) shots.set(connections, [...(shots.get(connections) ?? []), shot]);
    },
    /** Medians over the rounds. */
    result(connections) {
      const fired = shots.get(connections) ?? [];
      const of = (key) => median(fired.map((shot) => shot[key]));
      return { rps: of('rps'), p50: of('p50'), p99: of('p99'), rounds: fired.length };
    },
  };
}

/**
 * Fires all guns in turn, and back again, so that what disturbs the machine meets every side alike.
 * @param until milliseconds by which the last round has to be over, except for the first
 */
export async function rounds(guns, { connections, seconds, number, until, tell }) {
  let took = 0;
  for (let round = 0; round < number && (round === 0 || performance.now() + took < until); round++) {
    const began = performance.now();
    for (const gun of round % 2 === 0 ? guns : guns.toReversed()) {
      tell(`${gun.query.name}, ${gun.side.name}, ${connections} at a time, round ${round + 1}`);
      await gun.fire(connections, seconds);
    }
    took = performance.now() - began;
  }
}
