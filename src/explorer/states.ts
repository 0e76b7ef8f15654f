import { element } from './element.js';
import type { Failure, Reason } from './server.js';

/** Before anything is asked. */
export const welcome = () =>
  element(
    'div',
    { class: 'welcome' },
    element('h2', { tabindex: '-1' }, 'What an answer tells you'),
    element(
      'dl',
      {},
      ...point(
        'Who is counted',
        'Only what a source states outright counts. Candidates are never counted as holders.',
      ),
      ...point(
        'Who is beside',
        'Hedged, implied and disputed ties stand next to the count, each with its reason.',
      ),
      ...point(
        'Who said so',
        'Each row opens to its claims: publisher, date, passage, and how sure the source was.',
      ),
    ),
  );

const point = (term: string, text: string) => [
  element('div', {}, element('dt', {}, term), element('dd', {}, text)),
];

/** While the server works: the card's frame, so that nothing jumps when the answer comes. */
export const loading = (question: string) =>
  element(
    'article',
    { class: 'card loading' },
    element('p', { class: 'asked' }, question),
    element('p', { class: 'looking' }, 'Looking through the claims…'),
    element('span', { class: 'bone wide' }),
    element('span', { class: 'bone' }),
    element('span', { class: 'bone' }),
  );

const failures: Record<Reason, [headline: string, sentence: string]> = {
  OFFLINE: ['You are offline', 'All is read again as soon as there is a connection.'],
  UNREACHABLE: ['The server cannot be reached', 'It may be starting or stopped. What you asked is kept.'],
  TOO_SLOW: ['No answer yet', 'The server took longer than half a minute, so the page stopped waiting.'],
  FAILED: [
    'Something went wrong on the server',
    'This is not about your question. It may work when asked again.',
  ],
  REFUSED: ['It cannot be asked like this', 'Change it, or the date.'],
};

/** Why there is nothing to show, and the way on. */
export function failureCard({ reason, message }: Failure, retry: string, again: () => void): HTMLElement {
  const [headline, sentence] = failures[reason];
  const button = element('button', { type: 'button', class: 'primary' }, retry);
  button.addEventListener('click', again);
  return element(
    'article',
    { class: 'card failed' },
    element('h2', { tabindex: '-1' }, headline),
    element('p', { class: 'sentence' }, sentence),
    message !== '' && element('p', { class: 'said' }, message),
    reason !== 'REFUSED' && element('p', { class: 'actions' }, button),
  );
}
