import {
  isCertain,
  isDirected,
  type Said,
  type Scene,
  type SceneNode,
  type SceneTie,
  saidOf,
} from './scene.js';

/** The colours of the scheme that the reader's system asks for, as `graph.css` names them. */
export interface Colours {
  readonly ground: string;
  readonly ink: string;
  readonly quiet: string;
  readonly accent: string;
  readonly other: string;
  /** How much is left of the colour of what is not sure, from 0 to 1. */
  readonly faintness: number;
  readonly parties: readonly string[];
  readonly said: Readonly<Record<Said, string>>;
}

const partyColours = 5;

export function coloursNow(): Colours {
  const style = getComputedStyle(document.documentElement);
  const named = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    ground: named('card'),
    ink: named('ink'),
    quiet: named('quiet'),
    accent: named('accent'),
    other: named('node-other'),
    faintness: Number(named('faintness')),
    parties: Array.from({ length: partyColours }, (_, index) => named(`party-${index + 1}`)),
    said: {
      STATED: named('tie-stated'),
      HEDGED: named('hedged'),
      DISPUTED: named('disputed'),
      DENIED: named('tie-denied'),
    },
  };
}

/** The parties of a scene, those with most people first: who comes past the last colour is as who has none. */
export function partiesOf({ nodes }: Scene): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { party, type } of nodes.values())
    if (party && type === 'Person') counts.set(party.id, (counts.get(party.id) ?? 0) + 1);
  const sorted = [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
  return new Map(sorted.slice(0, partyColours).map(([id], index) => [id, index]));
}

/** In pixels at first: people are the larger the more alliances they have. */
export const nodeSize = ({ type, alliances }: SceneNode) =>
  type === 'Person' ? Math.min(7 + 3 * Math.sqrt(alliances), 24) : 6;

/** How a node is drawn: people as discs, all else as small squares. */
export function nodeLook(
  node: SceneNode,
  parties: ReadonlyMap<string, number>,
  colours: Colours,
  scale: number,
) {
  const isPerson = node.type === 'Person';
  const party = parties.get((isPerson ? node.party?.id : node.id) ?? '');
  return {
    label: node.name,
    type: isPerson ? 'circle' : 'square',
    size: nodeSize(node) * scale,
    color: (party === undefined ? undefined : colours.parties[party]) ?? colours.other,
  };
}

/** How a tie is drawn: wider where more claims say so, faint where it does not surely hold at the date. */
export function tieLook(tie: SceneTie, lane: number, colours: Colours, plain: boolean) {
  const said = saidOf(tie);
  return {
    said,
    lane,
    directed: isDirected(tie) && !plain,
    size: tie.claims > 2 ? 3 : tie.claims > 1 ? 2.25 : 1.5,
    color: isCertain(tie) ? colours.said[said] : faint(colours.said[said], colours),
  };
}

/** A colour as it is seen through, on the ground; both are of six hexadecimal digits. */
export function faint(colour: string, { ground, faintness }: Colours, strength = faintness): string {
  const part = (of: string, at: number) => Number.parseInt(of.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) =>
    Math.round(part(colour, at) * strength + part(ground, at) * (1 - strength)),
  );
  return `#${mixed.map((one) => one.toString(16).padStart(2, '0')).join('')}`;
}

/** Which of several parallel lines each tie is, counted from the middle. */
export function lanesOf(ties: readonly SceneTie[]): Map<string, number> {
  const pairs = new Map<string, SceneTie[]>();
  for (const tie of ties) {
    const key = [tie.from, tie.to].sort().join(' ');
    pairs.set(key, [...(pairs.get(key) ?? []), tie]);
  }
  return new Map(
    [...pairs.values()].flatMap((pair) =>
      pair.map((tie, index): [string, number] => {
        const lane = index - (pair.length - 1) / 2;
        // A line that runs the other way has its left where the others have their right.
        return [tie.id, tie.from < tie.to ? lane : -lane];
      }),
    ),
  );
}
