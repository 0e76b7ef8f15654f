import { randomOf } from './random.mjs';

const most = 4_096;
const pairs = 1_024;

/** Whom and what the queries ask about, the same for the same graph: enough that few requests are alike. */
export async function sampleOf(session, { cast }) {
  const random = randomOf(7);
  const { people, hub, leaders, common } = cast;
  const read = async (text, parameters) =>
    (await session.run(text, parameters)).records.map((row) => row.get(0));
  const politicians = await read(
    `MATCH (p:Person) WHERE 2 <= COUNT { (p)-[:HOLDS]->() } <= 6
     RETURN p.id ORDER BY p.id LIMIT ${most}`,
  );
  const drawn = Array.from({ length: pairs * 3 }, () => [
    people[random.below(common)].id,
    people[random.below(common)].id,
  ]);
  const linked = await read(
    `UNWIND $drawn AS pair
     MATCH (a:Entity {id: pair[0]}), (b:Entity {id: pair[1]})
     WHERE a <> b
     MATCH path = shortestPath((a)-[:ALLY_OF|SUPPORTS|OPPOSES*..4]-(b))
     RETURN pair LIMIT ${pairs}`,
    { drawn },
  );
  return {
    hub: people[hub].id,
    leaders: leaders.map((index) => people[index].id),
    politicians,
    /** Slugs after which a list of people begins. */
    slugs: Array.from({ length: most }, () => people[random.below(common)].slug).filter((slug) => slug < 'y'),
    pairs: linked,
  };
}
