import { isSameView, most, type View } from '../address.js';
import { dateInWords } from '../dates.js';
import { byId, element, renew } from '../element.js';
import { EvidencePanel } from '../evidence/evidence-panel.js';
import type { Shown } from '../export/drawing.js';
import { exportBar } from '../export/export-bar.js';
import { pathList } from '../path/path-list.js';
import { Failure } from '../server.js';
import { failureCard } from '../states.js';
import { changesIn } from '../time/days.js';
import { TimeBar } from '../time/time-bar.js';
import { plural } from '../words.js';
import { Canvas, hasWebgl } from './canvas.js';
import { chosenNode } from './chosen-node.js';
import { facetsOf, shownOf } from './facets.js';
import { legend } from './legend.js';
import { type Loaded, load, type PlaceMap, placesOf } from './load.js';
import { panel } from './panel.js';
import { moreButton, nextLimit, summaryOf } from './summary.js';
import { TieList } from './tie-list.js';

/** How to go to another view: as a step that Back undoes, in place of this one, or by the address alone, as it is shown. */
export type Step = 'push' | 'replace' | 'note';

export type Go = (view: View, step: Step) => Promise<void>;

/** The graph around a node, as a picture and as a list, and what is selected in it. */
export class Explorer {
  readonly #place = byId('graph', HTMLElement);
  readonly #parts = panel();
  readonly #go: Go;
  readonly #list: TieList;
  readonly #time = new TimeBar((moment) => this.#change(moment, 'replace'));
  readonly #evidence = new EvidencePanel(() => this.#closeEvidence());
  #canvas: Canvas | null = null;
  #view: View;
  #asked = '';
  #focus = '';
  #loaded: Loaded | null = null;
  #places: PlaceMap = new Map();
  #node: string | null = null;
  #pointed: string | null = null;
  #frame = 0;
  #running = new AbortController();

  constructor(view: View, go: Go) {
    this.#view = view;
    this.#go = go;
    this.#list = new TieList({
      onTie: (tie) => void this.#change({ tie }),
      onOpen: (id) => this.#open(id),
      onPointed: (tie) => {
        this.#pointed = tie;
        // One row is left and the next one reached at once.
        cancelAnimationFrame(this.#frame);
        this.#frame = requestAnimationFrame(() => this.#drawPicture());
      },
    });
    const { list, evidence, time, exporting, zoomIn, zoomOut, fit } = this.#parts;
    list.append(this.#list.element);
    evidence.append(this.#evidence.element);
    time.append(this.#time.element);
    exporting.append(exportBar(() => this.#exported()));
    zoomIn.addEventListener('click', () => this.#canvas?.zoom(1 / 1.5));
    zoomOut.addEventListener('click', () => this.#canvas?.zoom(1.5));
    fit.addEventListener('click', () => this.#canvas?.fit());
  }

  /** @param view with the focus that it shows */
  async show(view: View & { readonly focus: string }): Promise<void> {
    const { focus } = view;
    this.#running.abort();
    this.#running = new AbortController();
    const { signal } = this.#running;
    const asked = `${focus} ${view.to}`;
    const isElsewhere = asked !== this.#asked;
    const isSelecting = view.tie !== null && view.tie !== this.#view.tie;
    this.#view = view;
    this.#asked = asked;
    if (isElsewhere) this.#node = null;
    this.#place.setAttribute('aria-busy', 'true');
    if (this.#loaded === null)
      this.#place.replaceChildren(element('p', { class: 'looking' }, 'Reading the graph…'));
    try {
      const loaded = await load(view, focus, signal);
      signal.throwIfAborted();
      this.#loaded = loaded;
      // A link may name it by its slug.
      this.#focus = loaded.center.id;
      // Put there again it would lose the focus and where its list was scrolled to.
      if (!this.#parts.body.isConnected) this.#place.replaceChildren(this.#parts.body);
      this.#drawWords();
      void this.#evidence.show(view.tie, { asOf: view.asOf, knownAt: view.knownAt }, isSelecting);
      const places = await placesOf(loaded.steps);
      if (signal.aborted) return;
      this.#places = places;
      this.#startPicture();
      this.#drawPicture();
      if (isElsewhere) this.#canvas?.lookFrom(view.camera);
    } catch (error) {
      if (signal.aborted) return;
      this.#fail(error, view);
    }
    this.#place.removeAttribute('aria-busy');
  }

  #fail(error: unknown, view: View & { readonly focus: string }): void {
    if (!(error instanceof Failure)) reportError(error);
    this.#loaded = null;
    const failure = error instanceof Failure ? error : new Failure('FAILED');
    const again = () => void this.show(view);
    this.#place.replaceChildren(failureCard(failure, 'Load the graph again', again));
    if (view.asOf !== null || view.knownAt !== null)
      this.#place.append(
        moreButton(
          'Leave the dates out',
          () => void this.#go({ ...view, asOf: null, knownAt: null }, 'push'),
        ),
      );
    const { signal } = this.#running;
    if (failure.reason === 'OFFLINE') window.addEventListener('online', again, { once: true, signal });
  }

  /** Once the section is on the page, since a picture has the size of its place. */
  #startPicture(): void {
    if (this.#canvas !== null) {
      this.#canvas.resize();
      return;
    }
    if (!hasWebgl()) {
      this.#parts.stage.replaceChildren(
        element(
          'p',
          { class: 'notice' },
          'This browser draws no WebGL, so that there is no picture. The list tells the same.',
        ),
      );
      return;
    }
    this.#canvas = new Canvas(this.#parts.picture, {
      onNode: (id) => this.#choose(id),
      onTie: (tie) => void this.#change({ tie }),
      onCamera: (camera) => this.#noteCamera(camera),
      onGround: () => (this.#view.tie === null ? this.#choose(null) : void this.#change({ tie: null })),
      onMore: (id) => this.#more(id),
      onLost: () => this.#drawAnew(),
    });
  }

  /** What is looked at stays where it was. */
  #drawAnew(): void {
    const camera = this.#canvas?.camera;
    this.#stopPicture();
    this.#startPicture();
    this.#drawPicture();
    if (camera) this.#canvas?.look(camera);
  }

  #stopPicture(): void {
    this.#canvas?.kill();
    this.#canvas = null;
  }

  /** Whoever drags the picture goes nowhere, but a link shows what they see. */
  #noteCamera(camera: string | null): void {
    if (this.#loaded === null || camera === this.#view.camera) return;
    this.#view = { ...this.#view, camera };
    void this.#go(this.#view, 'note');
  }

  async #change(parts: Partial<View>, step: Step = 'push'): Promise<void> {
    const isElsewhere = parts.focus !== undefined || parts.to !== undefined;
    const view = { ...this.#view, focus: this.#focus, ...(isElsewhere && { camera: null }), ...parts };
    if (!isSameView(view, this.#view)) await this.#go(view, step);
  }

  /** Whoever closes it goes on where the tie is listed. */
  #closeEvidence(): void {
    const { tie } = this.#view;
    void this.#change({ tie: null });
    if (tie !== null) this.#list.focus(tie);
  }

  #open(id: string): void {
    const { opened } = this.#view;
    void this.#change({ opened: opened.includes(id) ? opened.filter((one) => one !== id) : [...opened, id] });
  }

  #more(id: string): void {
    const total = this.#loaded?.totalCount ?? 0;
    if (id === this.#focus) void this.#change({ limit: nextLimit(this.#view.limit, total, most) });
    else void this.#change({ focus: id, to: null, opened: [], tie: null });
  }

  #choose(id: string | null): void {
    this.#node = id;
    this.#drawWords();
    this.#drawPicture();
  }

  #drawWords(): void {
    if (this.#loaded === null) return;
    const { scene, shown: count, totalCount, center } = this.#loaded;
    const hidden = new Set(this.#view.hidden);
    const { ties } = this.#shown(this.#loaded);
    const { summary, more, filters, chosen } = this.#parts;
    summary.textContent = summaryOf(this.#loaded, ties);
    const next = nextLimit(this.#view.limit, totalCount, most);
    renew(
      more,
      ...(count < totalCount && next > this.#view.limit
        ? [moreButton(`Show ${plural(next, 'neighbour')}`, () => this.#more(center.id))]
        : []),
    );
    this.#time.show(this.#view, changesIn(this.#loaded.always.ties.values()));
    const { paths } = this.#loaded;
    renew(
      this.#parts.paths,
      ...(paths === null
        ? []
        : [
            pathList(
              paths,
              (tie) => void this.#change({ tie }),
              () => void this.#change({ to: null, tie: null }),
            ),
          ]),
    );
    this.#list.show(scene, ties, this.#view.tie, (id) => this.#isOpen(id));
    renew(
      filters,
      ...legend(facetsOf(scene), scene, hidden, (key) => {
        hidden.has(key) ? hidden.delete(key) : hidden.add(key);
        void this.#change({ hidden: [...hidden].sort() });
      }),
    );
    const node = this.#node === null ? undefined : scene.nodes.get(this.#node);
    chosen.hidden = node === undefined;
    if (node)
      renew(
        chosen,
        ...chosenNode(node, this.#isOpen(node.id), node.id === this.#focus, {
          open: () => this.#open(node.id),
          center: () => void this.#change({ focus: node.id, to: null, opened: [], tie: null }),
          close: () => this.#choose(null),
        }),
      );
  }

  #shown({ scene }: Loaded) {
    return shownOf(scene, new Set(this.#view.hidden), [this.#focus, ...this.#view.opened]);
  }

  #exported(): Shown | null {
    if (this.#loaded === null || this.#places.size === 0) return null;
    const { always } = this.#loaded;
    const { ties, nodes } = this.#shown(this.#loaded);
    const when = this.#view.asOf === null ? 'at any date' : `as of ${dateInWords(this.#view.asOf)}`;
    const caption = [
      `${summaryOf(this.#loaded, ties).replace(/\.$/, '')}, ${when}.`,
      'Whole lines are stated, dashed ones hedged, double ones disputed, dotted ones denied.',
      location.href,
    ];
    return { scene: always, places: this.#places, ties, nodes, caption };
  }

  #isOpen = (id: string) => this.#view.opened.includes(id) || id === this.#focus;

  #drawPicture(): void {
    if (this.#loaded === null || this.#canvas === null) return;
    const { always, scene } = this.#loaded;
    const { ties, nodes } = this.#shown(this.#loaded);
    this.#canvas.draw({
      scene: { ...always, more: scene.more },
      places: this.#places,
      nodes,
      ties,
      tie: this.#pointed ?? this.#view.tie,
      node: this.#node,
    });
  }
}
