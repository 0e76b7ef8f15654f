import { dateInWords, intervalInWords } from '../dates.js';
import { element } from '../element.js';
import { Failure } from '../server.js';
import { failureCard } from '../states.js';
import { hedged, inWords, plural, relation, sayings } from '../words.js';
import { claimCard } from './claim-card.js';
import { conflict } from './conflict.js';
import { type Tie, tieWithClaims } from './tie.js';

interface Moment {
  readonly asOf: string | null;
  readonly knownAt: string | null;
}

/** What a selected tie rests on. */
export class EvidencePanel {
  readonly element = element('section', { class: 'evidence-panel', 'aria-label': 'Evidence', hidden: true });
  readonly #close: () => void;
  #shown = '';
  #running = new AbortController();

  constructor(close: () => void) {
    this.#close = close;
    this.element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') close();
    });
  }

  /** @param takeFocus whether the reader has just selected it; a link leaves the focus where it is */
  async show(id: string | null, moment: Moment, takeFocus: boolean): Promise<void> {
    const key = JSON.stringify([id, moment]);
    if (key === this.#shown) return;
    this.#shown = key;
    this.#running.abort();
    this.#running = new AbortController();
    const { signal } = this.#running;
    this.element.hidden = id === null;
    if (id === null) return;
    if (this.element.childElementCount === 0)
      this.element.replaceChildren(element('p', { class: 'looking' }, 'Reading the claims…'));
    try {
      const tie = await tieWithClaims(id, moment, signal);
      this.element.replaceChildren(...(tie === null ? this.#gone() : this.#content(tie)));
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof Failure)) reportError(error);
      this.#shown = '';
      const failure = error instanceof Failure ? error : new Failure('FAILED');
      this.element.replaceChildren(
        failureCard(failure, 'Read the evidence again', () => void this.show(id, moment, true)),
      );
    }
    if (takeFocus) this.element.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  }

  #gone(): HTMLElement[] {
    return [
      this.#heading('This tie is not in the graph'),
      element(
        'p',
        {},
        'It may not have been recorded yet at that time, or be derived anew under another id.',
      ),
    ];
  }

  #content(tie: Tie): HTMLElement[] {
    const disputes = new Map(tie.claims.flatMap(({ disputes: all }) => all.map((one) => [one.id, one])));
    const when = intervalInWords(tie.valid);
    const facts = [
      sayings[tie.stance] ?? inWords(tie.stance),
      tie.disputed ? 'disputed' : '',
      hedged(tie.hedges),
      tie.status === null ? '' : inWords(tie.status),
      when,
      tie.certainty === 'CERTAIN' ? '' : inWords(tie.certainty),
      `evidence up to ${dateInWords(tie.evidenceUpTo)}`,
      plural(tie.claims.length, 'claim'),
    ].filter((fact) => fact !== '');
    return [
      this.#heading(`${tie.from.name} ${relation(tie.type, tie.status)} ${tie.to.name}`),
      element('p', { class: 'facts' }, facts.join(' · ')),
      ...[...disputes.values()].map(conflict),
      element('div', { class: 'claim-cards' }, ...tie.claims.map((claim) => claimCard(claim, location.href))),
    ];
  }

  #heading(text: string): HTMLElement {
    const button = element('button', { type: 'button' }, 'Close');
    button.addEventListener('click', this.#close);
    return element('div', { class: 'evidence-head' }, element('h3', { tabindex: '-1' }, text), button);
  }
}
