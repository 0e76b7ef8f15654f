import { inWords, relation, sayings } from '../words.js';
import { type Scene, type SceneTie, saidOf } from './scene.js';

/** One value by which ties are filtered, with how many of the scene's have it. */
export interface FacetValue {
  /** As the address keeps it: `said.HEDGED`, `type.HOLDS`. */
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

export interface Facet {
  readonly name: 'said' | 'basis' | 'type' | 'party';
  readonly title: string;
  readonly values: readonly FacetValue[];
}

const none = 'none';
const saidOrder = ['STATED', 'HEDGED', 'DISPUTED', 'DENIED'];

/** The values of a tie; it is hidden when any facet has all of its values hidden. */
export function valuesOf(tie: SceneTie, scene: Scene): Record<Facet['name'], readonly string[]> {
  const parties = [tie.from, tie.to].flatMap((id) => {
    const node = scene.nodes.get(id);
    return node?.type === 'Person' && id !== scene.center ? [node.party?.id ?? none] : [];
  });
  return { said: [saidOf(tie)], basis: [tie.basis ?? none], type: [tie.type], party: [...new Set(parties)] };
}

export function isTieShown(tie: SceneTie, scene: Scene, hidden: ReadonlySet<string>): boolean {
  if (hidden.size === 0) return true;
  return Object.entries(valuesOf(tie, scene)).every(
    ([facet, values]) => values.length === 0 || values.some((value) => !hidden.has(`${facet}.${value}`)),
  );
}

/** What the scene can be filtered by. A facet of one value filters nothing; it stays where it explains the picture. */
export function facetsOf(scene: Scene): Facet[] {
  const counts = { said: new Map(), basis: new Map(), type: new Map(), party: new Map() } as Record<
    Facet['name'],
    Map<string, number>
  >;
  for (const tie of scene.ties.values())
    for (const [facet, values] of Object.entries(valuesOf(tie, scene)))
      for (const value of values) {
        const counted = counts[facet as Facet['name']];
        counted.set(value, (counted.get(value) ?? 0) + 1);
      }
  const parties = new Map([...scene.nodes.values()].map(({ party }) => [party?.id ?? none, party?.name]));
  const facet = (name: Facet['name'], title: string, label: (value: string) => string): Facet => ({
    name,
    title,
    values: [...counts[name]]
      .map(([value, count]) => ({ key: `${name}.${value}`, label: label(value), count }))
      .sort((one, other) => other.count - one.count || (one.key < other.key ? -1 : 1)),
  });
  const said = facet('said', 'What was said', (value) => sayings[value] ?? inWords(value));
  return [
    { ...said, values: saidOrder.flatMap((one) => said.values.filter(({ key }) => key === `said.${one}`)) },
    facet('basis', 'Basis', (value) => (value === none ? 'no alliance or opposition' : inWords(value))),
    facet('type', 'Relationship', (value) => relation(value)),
    facet('party', 'Party', (value) => parties.get(value) ?? 'none stated'),
  ].filter(({ name, values }) => {
    const explains =
      name === 'said' || values.some(({ key }) => key.startsWith('party.') && key !== `party.${none}`);
    return values.length > (explains ? 0 : 1);
  });
}

/** The ties that a filter leaves, and the nodes that they join, with those that were opened. */
export function shownOf(scene: Scene, hidden: ReadonlySet<string>, opened: readonly string[]) {
  const ties = [...scene.ties.values()].filter((tie) => isTieShown(tie, scene, hidden));
  const nodes = new Set([...opened, ...ties.flatMap(({ from, to }) => [from, to])]);
  return { ties, nodes };
}
