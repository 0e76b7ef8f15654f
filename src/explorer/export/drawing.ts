import type { PlaceMap } from '../graph/load.js';
import { type Colours, lanesOf, nodeLook, partiesOf, tieLook } from '../graph/look.js';
import { isDirected, type Said, type Scene, type SceneTie } from '../graph/scene.js';
import { escaped } from './table.js';

export const width = 1200;
const height = 800;
const margin = 110;
const band = 90;

export const wholeHeight = height + band;

export interface Shown {
  readonly scene: Scene;
  readonly places: PlaceMap;
  readonly ties: readonly SceneTie[];
  readonly nodes: ReadonlySet<string>;
  /** What is told below the picture, in lines. */
  readonly caption: readonly string[];
}

type Point = readonly [x: number, y: number];

/** What is shown as a drawing that stands alone, with what it is, when and from where below it. */
export function svg({ scene, places, ties, nodes, caption }: Shown, colours: Colours): string {
  const at = fitted(new Map([...places].filter(([id]) => nodes.has(id))));
  const parties = partiesOf(scene);
  const lanes = lanesOf(ties);
  const lines = ties.map((tie) => {
    const [from, to] = [at.get(tie.from), at.get(tie.to)];
    return from && to ? line(tie, from, to, lanes.get(tie.id) ?? 0, colours) : '';
  });
  const discs = [...at].map(([id, [x, y]]) => {
    const node = scene.nodes.get(id);
    if (!node) return '';
    const { size, color, type, label } = nodeLook(node, parties, colours, 1);
    const shape =
      type === 'circle'
        ? `<circle cx="${x}" cy="${y}" r="${size}" fill="${color}"/>`
        : `<rect x="${x - size}" y="${y - size}" width="${2 * size}" height="${2 * size}" fill="${color}"/>`;
    // A letter takes half of its height or so; where a name has no room outwards it stands on the other side.
    const reach = size + 5 + label.length * 8;
    const isLeft = x < width / 2 ? x > reach : x + reach > width;
    const end = isLeft ? 'end' : 'start';
    const left = x + (isLeft ? -size - 5 : size + 5);
    return `${shape}<text x="${left}" y="${y + 5}" text-anchor="${end}" paint-order="stroke" stroke="${colours.ground}" stroke-width="4" fill="${colours.ink}">${escaped(label)}</text>`;
  });
  const told = caption.map(
    (text, index) =>
      `<text x="24" y="${height + 26 + index * 22}" fill="${index === 0 ? colours.ink : colours.quiet}">${escaped(text)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${wholeHeight}" width="${width}" height="${wholeHeight}" font-family="system-ui, sans-serif" font-size="15">`,
    `<title>${escaped(caption[0] ?? '')}</title>`,
    `<rect width="${width}" height="${wholeHeight}" fill="${colours.ground}"/>`,
    ...lines,
    ...discs,
    `<path d="M24 ${height}H${width - 24}" stroke="${colours.quiet}"/>`,
    ...told,
    '</svg>',
    '',
  ].join('\n');
}

/** Places in the drawing: as they lie, as large as fits. */
function fitted(places: PlaceMap): Map<string, Point> {
  const xs = [...places.values()].map(([x]) => x);
  const ys = [...places.values()].map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.max(...ys)];
  const [across, down] = [Math.max(...xs) - left || 1, top - Math.min(...ys) || 1];
  const scale = Math.min((width - 2 * margin) / across, (height - 2 * margin) / down);
  const [x0, y0] = [(width - across * scale) / 2, (height - down * scale) / 2];
  const rounded = (one: number) => Math.round(one * 10) / 10;
  return new Map(
    [...places].map(([id, [x, y]]) => [
      id,
      [rounded(x0 + (x - left) * scale), rounded(y0 + (top - y) * scale)],
    ]),
  );
}

const dashes: Record<Said, string> = {
  STATED: '',
  DISPUTED: '',
  HEDGED: ' stroke-dasharray="7 5"',
  DENIED: ' stroke-dasharray="0.1 7" stroke-linecap="round"',
};

function line(tie: SceneTie, from: Point, to: Point, lane: number, colours: Colours): string {
  const { said, size, color } = tieLook(tie, lane, colours, false);
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const along: Point = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const shifted = ([x, y]: Point, aside: number, back: number): Point => [
    x + along[1] * aside - along[0] * back,
    y - along[0] * aside - along[1] * back,
  ];
  const stroke = (aside: number, thickness: number) => {
    const [x1, y1] = shifted(from, aside, 0);
    const [x2, y2] = shifted(to, aside, isDirected(tie) ? 20 : 0);
    return `<path d="M${x1.toFixed(1)} ${y1.toFixed(1)}L${x2.toFixed(1)} ${y2.toFixed(1)}" stroke="${color}" stroke-width="${thickness}"${dashes[said]}/>`;
  };
  const strokes =
    said === 'DISPUTED'
      ? [stroke(lane * 7 - 2, size / 2), stroke(lane * 7 + 2, size / 2)]
      : [stroke(lane * 7, size)];
  if (!isDirected(tie)) return strokes.join('');
  const head = [shifted(to, lane * 7, 12), shifted(to, lane * 7 + 4.5, 21), shifted(to, lane * 7 - 4.5, 21)];
  const points = head.map((point) => point.map((one) => one.toFixed(1)).join(',')).join(' ');
  return `${strokes.join('')}<polygon points="${points}" fill="${color}"/>`;
}
