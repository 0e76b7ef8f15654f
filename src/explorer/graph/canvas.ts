import { NodeSquareProgram } from '@sigma/node-square';
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { NodeCircleProgram } from 'sigma/rendering';
import type { CameraState } from 'sigma/types';
import { nameOn, ringOn } from './labels.js';
import { type Colours, coloursNow, faint, lanesOf, nodeLook, partiesOf, tieLook } from './look.js';
import type { Scene, SceneTie } from './scene.js';
import { TieProgram } from './tie-program.js';

/** What is drawn: where everything lies, what of it is seen, what is selected. */
export interface Drawing {
  readonly scene: Scene;
  readonly places: ReadonlyMap<string, readonly [x: number, y: number]>;
  readonly nodes: ReadonlySet<string>;
  readonly ties: readonly SceneTie[];
  readonly tie: string | null;
  readonly node: string | null;
}

export interface CanvasEvents {
  onNode(id: string): void;
  onTie(id: string): void;
  /** The node that stands for neighbours of this one that are not shown. */
  onMore(id: string): void;
  /** When it has come to rest: where it is looked at; null when all of it is. */
  onCamera(camera: string | null): void;
  onGround(): void;
  /** The graphics card was reset or taken away, and what was drawn is gone with it. */
  onLost(): void;
}

/** Above it lines are drawn without heads and are hidden while the picture moves. */
const many = 3000;

/** The camera that sees all. */
const whole = '0.50,0.50,1.00';

/** What begins the key of a node that stands for others. */
const rest = 'rest:';

const isEmbedded = () => document.body.classList.contains('embed');

export const hasWebgl = () => document.createElement('canvas').getContext('webgl2') !== null;

/** Named as the discs are. */
class Square extends NodeSquareProgram {
  override drawLabel: NodeSquareProgram['drawLabel'] = (context, node, settings) =>
    settings.defaultDrawNodeLabel(context, node, settings);
  override drawHover: NodeSquareProgram['drawHover'] = (context, node, settings) =>
    settings.defaultDrawNodeHover(context, node, settings);
}

/** The picture of the graph, in WebGL. Nothing in it is reachable but by pointer: the list tells the same. */
export class Canvas {
  readonly #graph = new MultiDirectedGraph();
  readonly #sigma: Sigma;
  readonly #life = new AbortController();
  #drawing: Drawing | null = null;

  constructor(container: HTMLElement, events: CanvasEvents) {
    this.#sigma = new Sigma(this.#graph, container, {
      edgeProgramClasses: { tie: TieProgram },
      defaultEdgeType: 'tie',
      nodeProgramClasses: { circle: NodeCircleProgram, square: Square },
      enableCameraRotation: false,
      enableEdgeEvents: true,
      labelFont: getComputedStyle(container).fontFamily,
      labelSize: 13,
      labelWeight: '500',
      labelDensity: 2,
      labelGridCellSize: 110,
      labelRenderedSizeThreshold: 5,
      minCameraRatio: 0.05,
      maxCameraRatio: 3,
      stagePadding: 50,
      zIndex: true,
    });
    this.#recolour();
    this.#sigma.on('clickNode', ({ node }) =>
      node.startsWith(rest) ? events.onMore(node.slice(rest.length)) : events.onNode(node),
    );
    this.#sigma.on('clickEdge', ({ edge }) => this.#drawing?.scene.ties.has(edge) && events.onTie(edge));
    this.#sigma.on('clickStage', () => events.onGround());
    let resting: ReturnType<typeof setTimeout> | undefined;
    this.#sigma.getCamera().on('updated', ({ x, y, ratio }) => {
      clearTimeout(resting);
      const camera = [x, y, ratio].map((one) => one.toFixed(2)).join();
      resting = setTimeout(() => events.onCamera(camera === whole ? null : camera), 400);
    });
    for (const canvas of container.querySelectorAll('canvas')) canvas.setAttribute('aria-hidden', 'true');
    const { signal } = this.#life;
    const redraw = () => {
      this.#recolour();
      if (this.#drawing) this.draw(this.#drawing);
    };
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw, { signal });
    // It does not bubble, and each layer of the picture loses its own.
    container.addEventListener('webglcontextlost', () => events.onLost(), {
      capture: true,
      once: true,
      signal,
    });
    // Whoever scrolls past a picture in another page does not mean to zoom it.
    const pass = (event: Event) => isEmbedded() && event.stopPropagation();
    container.addEventListener('wheel', pass, { capture: true, signal });
  }

  /** Leaves the place empty. */
  kill(): void {
    this.#life.abort();
    this.#sigma.kill();
  }

  draw(drawing: Drawing): void {
    this.#drawing = drawing;
    const colours = coloursNow();
    const near = nearOf(drawing);
    const isMany = drawing.ties.length > many;
    this.#graph.clear();
    this.#drawNodes(drawing, near, colours);
    this.#drawRest(drawing, colours);
    this.#drawTies(drawing, near, colours);
    this.#sigma.setSettings({ hideEdgesOnMove: isMany, enableEdgeEvents: !isMany });
    this.#sigma.refresh();
  }

  #drawNodes({ scene, places, nodes, node: chosen }: Drawing, near: Near, colours: Colours): void {
    const parties = partiesOf(scene);
    // Where there are many, discs shrink, so that they do not hide one another.
    const scale = Math.min(1, Math.sqrt(150 / scene.nodes.size));
    for (const node of scene.nodes.values()) {
      const [x, y] = places.get(node.id) ?? [0, 0];
      const stepsBack = near !== null && !near.has(node.id);
      this.#graph.addNode(node.id, {
        ...nodeLook(node, parties, colours, scale),
        x,
        y,
        hidden: !nodes.has(node.id),
        forceLabel: node.id === scene.center || node.id === chosen,
        highlighted: node.id === chosen,
        ...(stepsBack && { label: null, color: faint(colours.other, colours, 0.35) }),
      });
    }
  }

  #drawTies(drawing: Drawing, near: Near, colours: Colours): void {
    const { ties, tie: selected } = drawing;
    const lanes = lanesOf(ties);
    for (const tie of ties) {
      const look = tieLook(tie, lanes.get(tie.id) ?? 0, colours, ties.length > many);
      const isSelected = tie.id === selected;
      this.#graph.addDirectedEdgeWithKey(tie.id, tie.from, tie.to, {
        ...look,
        ...(isSelected && { zIndex: 1, color: colours.accent, size: look.size + 2 }),
        ...(!isTieNear(drawing, near, tie) && { color: faint(colours.other, colours, 0.2) }),
      });
    }
  }

  /** Beside an opened node, how many of its neighbours are left out. */
  #drawRest({ scene, places, nodes }: Drawing, colours: Colours): void {
    const reach = Math.max(...[...places.values()].flat().map(Math.abs), 1);
    for (const [id, count] of scene.more) {
      const [x, y] = places.get(id) ?? [0, 0];
      if (!nodes.has(id)) continue;
      const label = `+${new Intl.NumberFormat('en-GB').format(count)} more`;
      const at = { x: x + reach / 3, y: y - reach * 1.05 };
      this.#graph.addNode(rest + id, {
        ...at,
        label,
        size: 5,
        color: colours.quiet,
        forceLabel: true,
        type: 'circle',
      });
      this.#graph.addDirectedEdge(id, rest + id, { said: 'DENIED', size: 1.5, color: colours.quiet });
    }
  }

  get camera(): CameraState {
    return this.#sigma.getCamera().getState();
  }

  /** Moves where the reader's system does not ask for stillness, else jumps. */
  look(at: Partial<CameraState>): void {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (still) this.#sigma.getCamera().setState(at);
    else void this.#sigma.getCamera().animate(at, { duration: 250 });
  }

  fit(): void {
    this.look({ x: 0.5, y: 0.5, ratio: 1 });
  }

  /** @param camera as it was told; null: all of it */
  lookFrom(camera: string | null): void {
    const [x, y, ratio] = (camera ?? whole).split(',').map(Number);
    if (x !== undefined && y !== undefined && ratio !== undefined && ratio > 0) this.look({ x, y, ratio });
    else this.fit();
  }

  zoom(factor: number): void {
    this.look({ ratio: this.camera.ratio * factor });
  }

  resize(): void {
    this.#sigma.resize();
    this.#sigma.scheduleRefresh();
  }

  #recolour(): void {
    const colours = coloursNow();
    this.#sigma.setSettings({
      defaultDrawNodeLabel: nameOn(colours),
      defaultDrawNodeHover: ringOn(colours),
      labelColor: { color: colours.ink },
    });
  }
}

/** With a node or a tie selected, what it touches; the rest steps back. Null where nothing is selected. */
type Near = ReadonlySet<string> | null;

function nearOf({ node, tie, scene }: Drawing): Near {
  const selected = tie === null ? undefined : scene.ties.get(tie);
  if (selected) return new Set([selected.from, selected.to]);
  if (node === null) return null;
  const near = new Set([node]);
  for (const { from, to } of scene.ties.values()) {
    if (from === node) near.add(to);
    if (to === node) near.add(from);
  }
  return near;
}

/** Of lines, those that touch the selected node, or join the two that the selected tie joins. */
const isTieNear = ({ node, tie }: Drawing, near: Near, { from, to }: SceneTie) =>
  near === null || (tie === null ? from === node || to === node : near.has(from) && near.has(to));
