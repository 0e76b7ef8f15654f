import type { View } from '../address.js';
import { dateInWords } from '../dates.js';
import { element } from '../element.js';
import { dateOf, firstDayOf } from './days.js';

/** Goes to another date; what it returns is fulfilled when the page shows it. */
export type GoTo = (moment: Partial<Pick<View, 'asOf' | 'knownAt'>>) => Promise<void>;

const pace = 900;
const mostStops = 40;
const aDate = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** The date at which all is read, and the one by which it was recorded. */
export class TimeBar {
  readonly element: HTMLElement;
  readonly #goTo: GoTo;
  readonly #slider = element('input', { type: 'range', step: '1', 'aria-label': 'Date' });
  readonly #date = element('input', { type: 'text', maxlength: '10', id: 'time-date', placeholder: 'any' });
  readonly #known = element('input', { type: 'date', id: 'time-known' });
  readonly #play = button('Play');
  readonly #any = button('Any date');
  #changes: readonly number[] = [];
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #playing: AbortController | null = null;

  constructor(goTo: GoTo) {
    this.#goTo = goTo;
    const before = button('◀', 'Previous change');
    const after = button('▶', 'Next change');
    before.addEventListener('click', () => this.#step(-1));
    after.addEventListener('click', () => this.#step(1));
    this.#any.addEventListener('click', () => this.#jump(null));
    this.#play.addEventListener('click', () => void this.#toggle());
    this.#slider.addEventListener('input', () => this.#slide());
    this.#date.addEventListener('change', () => this.#write());
    this.#known.addEventListener('change', () => {
      const { value } = this.#known;
      void goTo({ knownAt: value === '' ? null : `${value}T23:59:59Z` });
    });
    this.element = element(
      'div',
      { class: 'time', role: 'group', 'aria-label': 'Time' },
      element('div', { class: 'track' }, before, this.#slider, after, this.#play, this.#any),
      element('div', { class: 'field' }, element('label', { for: 'time-date' }, 'At the date'), this.#date),
      element(
        'div',
        { class: 'field' },
        element('label', { for: 'time-known' }, 'As recorded by'),
        this.#known,
      ),
    );
  }

  /** @param changes the days on which something begins or ends */
  show({ asOf, knownAt }: View, changes: readonly number[]): void {
    this.#changes = changes;
    const last = changes.at(-1) ?? 0;
    const at = asOf === null ? last : firstDayOf(asOf);
    this.#slider.min = String(Math.min(changes[0] ?? 0, at));
    this.#slider.max = String(Math.max(last, at));
    this.#slider.disabled = changes.length < 2;
    this.#play.disabled = changes.length < 2;
    // While it is dragged it is where the reader has it.
    if (this.#waiting === undefined) this.#slider.value = String(at);
    this.#say(asOf);
    this.#known.value = knownAt?.slice(0, 10) ?? '';
  }

  #say(asOf: string | null): void {
    this.#slider.setAttribute('aria-valuetext', asOf === null ? 'any date' : dateInWords(asOf));
    if (document.activeElement !== this.#date) this.#date.value = asOf ?? '';
    this.#any.setAttribute('aria-pressed', String(asOf === null));
  }

  /** Not for each pixel that it is dragged over. */
  #slide(): void {
    this.#stop();
    const asOf = dateOf(Number(this.#slider.value));
    this.#say(asOf);
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      this.#waiting = undefined;
      void this.#goTo({ asOf });
    }, 120);
  }

  #write(): void {
    const value = this.#date.value.trim();
    const isWrong = value !== '' && (!aDate.test(value) || Number.isNaN(firstDayOf(value)));
    this.#date.setCustomValidity(isWrong ? 'Write a day, month or year: 2016-08-11, 2016-08 or 2016.' : '');
    if (this.#date.reportValidity()) this.#jump(value === '' ? null : value);
  }

  #jump(asOf: string | null): void {
    this.#stop();
    void this.#goTo({ asOf });
  }

  #step(way: 1 | -1): void {
    const at = Number(this.#slider.value);
    const next = way > 0 ? this.#changes.find((one) => one > at) : this.#changes.findLast((one) => one < at);
    if (next !== undefined) this.#jump(dateOf(next));
  }

  async #toggle(): Promise<void> {
    if (this.#playing) return this.#stop();
    this.#playing = new AbortController();
    const { signal } = this.#playing;
    this.#play.textContent = 'Pause';
    const at = Number(this.#slider.value);
    const ahead = this.#changes.filter((one) => one > at);
    const stops = ahead.length > 0 ? ahead : this.#changes;
    const every = Math.ceil(stops.length / mostStops);
    for (const stop of stops.filter((_, index) => index % every === 0 || index === stops.length - 1)) {
      if (signal.aborted) return;
      await Promise.all([
        this.#goTo({ asOf: dateOf(stop) }),
        new Promise((resolve) => setTimeout(resolve, pace)),
      ]);
    }
    if (!signal.aborted) this.#stop();
  }

  #stop(): void {
    this.#playing?.abort();
    this.#playing = null;
    this.#play.textContent = 'Play';
  }
}

function button(text: string, label: string | null = null): HTMLButtonElement {
  return element('button', { type: 'button', 'aria-label': label, title: label }, text);
}
