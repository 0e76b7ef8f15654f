import { type Asked, addressOf, askedAt, sameAsked } from './address.js';
import { answerCard } from './answer/answer-card.js';
import { ask } from './answer/ask.js';
import { byId } from './element.js';
import { onAsk, showAsked } from './question/form.js';
import { Failure } from './server.js';
import { failed, loading, welcome } from './states.js';

const place = byId('answer', HTMLElement);
const status = byId('status', HTMLElement);
const title = document.title;

let shown: Asked | null = null;
let running = new AbortController();

/** Shows what the address asks. The heading takes the focus where the reader asked, not where a link was opened. */
async function show(asked: Asked | null, takeFocus: boolean): Promise<void> {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  shown = asked;
  showAsked(asked);
  document.title = asked === null ? title : `${asked.question} – ${title}`;
  if (asked === null) return settle(welcome(), '', false);
  place.setAttribute('aria-busy', 'true');
  place.replaceChildren(loading(asked.question));
  status.textContent = '';
  try {
    const answer = await ask(asked, signal);
    settle(answerCard(answer, asked), answer.sentence, takeFocus);
  } catch (error) {
    if (signal.aborted) return;
    if (!(error instanceof Failure)) reportError(error);
    settleFailure(error instanceof Failure ? error : new Failure('FAILED'), asked);
  }
}

function settle(card: HTMLElement, announcement: string, takeFocus: boolean): void {
  place.removeAttribute('aria-busy');
  place.replaceChildren(card);
  status.textContent = announcement;
  if (takeFocus) card.querySelector('h2')?.focus();
}

function settleFailure(failure: Failure, asked: Asked): void {
  const again = () => show(asked, true);
  const card = failed(failure, again);
  settle(card, card.querySelector('h2')?.textContent ?? '', true);
  const { signal } = running;
  if (failure.reason === 'OFFLINE') window.addEventListener('online', again, { once: true, signal });
}

/** Asks anew, with an entry in the history unless the same was asked already. */
function goTo(asked: Asked): void {
  if (!sameAsked(asked, shown)) history.pushState(null, '', addressOf(asked));
  show(asked, true);
}

onAsk(goTo);
window.addEventListener('popstate', () => {
  const asked = askedAt(location.href);
  // Following the skip link is a step in the history too, but asks nothing else.
  if (!sameAsked(asked, shown)) show(asked, true);
});
document.addEventListener('click', (event) => {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || link.origin !== location.origin || link.pathname !== location.pathname) return;
  const asked = askedAt(link.href);
  if (asked === null) return;
  event.preventDefault();
  goTo(asked);
});
show(askedAt(location.href), false);
