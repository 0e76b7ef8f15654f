import { element } from '../element.js';
import { plural } from '../words.js';
import type { Scene, SceneTie } from './scene.js';
import { tieMarks, tieNote, tieSentence } from './tie-words.js';

export interface ListEvents {
  onTie(id: string): void;
  onOpen(node: string): void;
  /** The row that the keyboard or the pointer is on; null when it is left. */
  onPointed(tie: string | null): void;
}

/** More rows than anybody reads at once come when asked for. */
const page = 100;

/**
 * The ties as a list, which tells all that the picture does. It is one stop for the Tab key: arrows move in it, Enter
 * shows the evidence of a tie, and the arrow to the right leads to the buttons that open its ends.
 */
export class TieList {
  readonly element = element('ul', { class: 'ties', 'aria-label': 'Ties' });
  readonly #events: ListEvents;
  #ties: readonly SceneTie[] = [];
  #scene: Scene | null = null;
  #selected: string | null = null;
  #isOpen: (node: string) => boolean = () => false;

  constructor(events: ListEvents) {
    this.#events = events;
    this.element.addEventListener('keydown', (event) => this.#onKey(event));
    this.element.addEventListener('focusout', () => events.onPointed(null));
  }

  show(scene: Scene, ties: readonly SceneTie[], selected: string | null, isOpen: (node: string) => boolean) {
    const focused = this.#focusedKey();
    this.#scene = scene;
    this.#ties = inOrder(ties, scene);
    this.#selected = selected;
    this.#isOpen = isOpen;
    const rows = this.#ties.slice(0, Math.max(page, this.element.querySelectorAll('.tie').length));
    this.element.replaceChildren(...rows.map((tie) => this.#row(tie, scene)), ...this.#rest(rows.length));
    const current = this.#buttons().find(({ dataset }) => dataset.key === focused);
    this.#rove(current ?? this.element.querySelector<HTMLElement>('[aria-current]') ?? this.#buttons()[0]);
    if (focused !== null) current?.focus();
  }

  /** Gives the focus back to the row of a tie. */
  focus(tie: string): void {
    const button = this.#buttons().find(({ dataset }) => dataset.key === tie);
    this.#rove(button);
    button?.focus();
  }

  #row(tie: SceneTie, scene: Scene): HTMLLIElement {
    const [from, says, to] = tieSentence(tie, scene);
    const button = element(
      'button',
      {
        type: 'button',
        class: 'tie',
        'data-key': tie.id,
        'aria-current': tie.id === this.#selected && 'true',
      },
      element('strong', {}, from),
      ` ${says} `,
      element('strong', {}, to),
      ...tieMarks(tie).flatMap(({ kind, text }) => [' ', element('span', { class: `mark ${kind}` }, text)]),
      element('span', { class: 'sources' }, tieNote(tie)),
    );
    button.addEventListener('click', () => this.#events.onTie(tie.id));
    const row = element(
      'li',
      {},
      button,
      element('span', { class: 'openers' }, ...this.#openers(tie, scene)),
    );
    row.addEventListener('focusin', () => this.#events.onPointed(tie.id));
    return row;
  }

  #openers(tie: SceneTie, scene: Scene): HTMLElement[] {
    const ends = [tie.from, tie.to].filter((id) => id !== scene.center);
    return ends.map((id) => {
      const name = scene.nodes.get(id)?.name ?? id;
      const does = this.#isOpen(id) ? 'Collapse' : 'Expand';
      const label = `${does} ${name}`;
      const button = element(
        'button',
        { type: 'button', class: 'opener', 'aria-label': label, 'data-key': `${tie.id} ${id}` },
        // Where either end can be opened, each button says which.
        ends.length === 1 ? does : label,
      );
      button.addEventListener('click', () => this.#events.onOpen(id));
      return button;
    });
  }

  #rest(shown: number): HTMLElement[] {
    const left = this.#ties.length - shown;
    if (left <= 0 || this.#scene === null) return [];
    const scene = this.#scene;
    const button = element(
      'button',
      { type: 'button' },
      `Show ${Math.min(left, page)} more of ${plural(left, 'tie')}`,
    );
    button.addEventListener('click', () => {
      const next = this.#ties.slice(shown, shown + page).map((tie) => this.#row(tie, scene));
      button.parentElement?.replaceWith(...next, ...this.#rest(shown + page));
      const first = next[0]?.querySelector('button');
      this.#rove(first);
      first?.focus();
    });
    return [element('li', { class: 'rest' }, button)];
  }

  #onKey(event: KeyboardEvent): void {
    const buttons = this.#buttons();
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    const rows = buttons.filter((one) => one.parentElement?.tagName === 'LI');
    const row = rows.findIndex((one) => rowOf(one) === rowOf(buttons[at]));
    const next = {
      ArrowDown: rows[row + 1],
      ArrowUp: rows[row - 1],
      ArrowRight: rowOf(buttons[at + 1]) === rowOf(buttons[at]) ? buttons[at + 1] : undefined,
      ArrowLeft: rowOf(buttons[at - 1]) === rowOf(buttons[at]) ? buttons[at - 1] : undefined,
      Home: rows[0],
      End: rows.at(-1),
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    this.#rove(next);
    next.focus();
  }

  #buttons = () => [...this.element.querySelectorAll('button')] as HTMLElement[];

  #focusedKey(): string | null {
    const { activeElement } = document;
    return activeElement instanceof HTMLElement && this.element.contains(activeElement)
      ? (activeElement.dataset.key ?? null)
      : null;
  }

  /** Only one of the buttons can be reached by Tab. */
  #rove(to: HTMLElement | null | undefined): void {
    for (const button of this.#buttons()) button.tabIndex = button === to ? 0 : -1;
  }
}

const rowOf = (button: Element | undefined) => button?.closest('li') ?? null;

/** Those of the centre first, then as the graph ranks them. */
const inOrder = (ties: readonly SceneTie[], { center }: Scene) =>
  [...ties].sort((one, other) => Number(touches(other, center)) - Number(touches(one, center)));

const touches = ({ from, to }: SceneTie, node: string | null) => from === node || to === node;
