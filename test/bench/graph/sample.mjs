import { randomOf } from './random.mjs';

const most = 4_096;
const pairs = 1_024;

/** Whom the queries may ask about, drawn from all that was generated, the same for the same graph. */
export function drawnOf({ cast: { people, hub, leaders, common } }) {
  const random = randomOf(7);
  const anybody = () => random.below(common);
  return {
    hub: people.idOf(hub),
    leaders: leaders.map(people.idOf),
    pairs: Array.from({ length: pairs * 3 }, () => [people.idOf(anybody()), people.idOf(anybody())]),
    slugs: Array.from({ length: most }, () => people.at(anybody()).slug),
  };
}

/** Whom and what the queries ask about: enough that few requests are alike. */
export async function sampleOf(session, { hub, leaders, pairs: drawn, slugs }) {
  const read = async (text, parameters) =>
    (await session.run(text, parameters)).records.map((row) => row.get(0));
  const politicians = await read(
    `MATCH (p:Person) WHERE 2 <= COUNT { (p)-[:HOLDS]->() } <= 6
     RETURN p.id ORDER BY p.id LIMIT ${most}`,
  );
  const linked = await read(
    `UNWIND $drawn AS pair
     MATCH (a:Entity {id: pair[0]}), (b:Entity {id: pair[1]})
     WHERE a <> b
     MATCH path = shortestPath((a)-[:ALLY_OF|SUPPORTS|OPPOSES*..4]-(b))
     RETURN pair LIMIT ${pairs}`,
    { drawn },
  );
  return {
    hub,
    leaders,
    politicians,
    /** Slugs after which a list of people begins. */
    slugs: slugs.filter((slug) => slug < 'y'),
    pairs: linked,
  };
}
