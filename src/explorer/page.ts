import {
  type Asked,
  addressOf,
  askedIn,
  isSameQuestion,
  isSameView,
  type View,
  viewAt,
  viewOf,
} from './address.js';
import type { Answer } from './answer/answer.js';
import { answerCard } from './answer/answer-card.js';
import { ask } from './answer/ask.js';
import { subjectOf } from './answer/subject.js';
import { byId } from './element.js';
import { onFind, showDoors } from './find.js';
import type { Explorer, Step } from './graph/explore.js';
import { onAsk, showAsked } from './question/form.js';
import { Failure } from './server.js';
import { failureCard, loading, welcome } from './states.js';

const place = byId('answer', HTMLElement);
const status = byId('status', HTMLElement);
const title = document.title;

let shown: View | null = null;
let answered: Answer | null = null;
let running = new AbortController();
let explorer: Explorer | null = null;

/** Shows what the address says. The answer's heading takes the focus where the reader asked, not where a link was opened. */
async function show(view: View, takeFocus: boolean): Promise<void> {
  const before = shown;
  shown = view;
  showAsked(view);
  document.body.classList.toggle('embed', view.embed);
  byId('whole', HTMLAnchorElement).href = addressOf({ ...view, embed: false });
  if (before !== null && isSameQuestion(before, view)) return explore(view);
  running.abort();
  running = new AbortController();
  const { signal } = running;
  // At another date the same answer stands until the new one comes, and the graph needs not wait.
  const stands = answered !== null && before?.question === view.question;
  const answer = showAnswer(askedIn(view), stands, takeFocus && !stands, signal);
  if (!stands) await answer;
  if (!signal.aborted) await explore(view);
}

async function showAnswer(
  asked: Asked | null,
  stands: boolean,
  takeFocus: boolean,
  signal: AbortSignal,
): Promise<void> {
  document.title = asked === null ? title : `${asked.question} – ${title}`;
  if (!stands) answered = null;
  if (asked === null) return settle(shown?.focus ? null : welcome(), '', false);
  place.setAttribute('aria-busy', 'true');
  if (!stands) {
    place.replaceChildren(loading(asked.question));
    status.textContent = '';
  }
  try {
    answered = await ask(asked, signal);
    settle(answerCard(answered, asked), answered.sentence, takeFocus);
  } catch (error) {
    if (signal.aborted) return;
    if (!(error instanceof Failure)) reportError(error);
    settleFailure(error instanceof Failure ? error : new Failure('FAILED'), asked);
  }
}

function settle(card: HTMLElement | null, announcement: string, takeFocus: boolean): void {
  place.removeAttribute('aria-busy');
  place.replaceChildren(...(card ? [card] : []));
  status.textContent = announcement;
  if (takeFocus) card?.querySelector('h2')?.focus();
}

function settleFailure(failure: Failure, asked: Asked): void {
  const again = () => {
    const view = shown ?? viewOf(asked);
    shown = null;
    void show(view, true);
  };
  const card = failureCard(failure, 'Ask again', again);
  settle(card, card.querySelector('h2')?.textContent ?? '', true);
  const { signal } = running;
  if (failure.reason === 'OFFLINE') window.addEventListener('online', again, { once: true, signal });
}

/** The graph's code comes once the answer is painted. */
async function explore(view: View): Promise<void> {
  const subject = subjectIn(view);
  if (subject === null) return showDoors();
  if (explorer === null) {
    await new Promise(requestAnimationFrame);
    const part = await import('./graph/explore.js').catch(() => null);
    if (part === null) return failToExplore();
    explorer ??= new part.Explorer(view, goTo);
  }
  if (view === shown) await explorer.show({ ...view, ...subject });
}

/** A browser does not ask again for a part that failed to come, so that the page has to. */
function failToExplore(): void {
  const failure = new Failure(navigator.onLine ? 'UNREACHABLE' : 'OFFLINE');
  const again = () => location.reload();
  byId('graph', HTMLElement).replaceChildren(failureCard(failure, 'Load the page again', again));
}

/** Whom the graph is about: whom the address names, else whom the answer is about. */
const subjectIn = ({ focus, to }: View) => (focus === null ? answered && subjectOf(answered) : { focus, to });

/** Goes to another view, with an entry in the history unless it is shown already or `replace` says so. */
async function goTo(view: View, step: Step = 'push', takeFocus = false): Promise<void> {
  if (step === 'note') {
    history.replaceState(null, '', addressOf(view));
    shown = view;
    return;
  }
  if (step === 'replace') history.replaceState(null, '', addressOf(view));
  else if (shown === null || !isSameView(view, shown)) history.pushState(null, '', addressOf(view));
  return show(view, takeFocus);
}

onAsk((asked) => {
  // What is asked again is read again.
  if (shown !== null && isSameView(viewOf(asked), shown)) shown = null;
  void goTo(viewOf(asked), 'push', true);
});
onFind((found, field) => {
  const { asOf, knownAt } = shown ?? viewOf({});
  const focus = shown && subjectIn(shown)?.focus;
  const way = field === 'to' && focus ? { focus, to: found } : { focus: found };
  void goTo(viewOf({ asOf, knownAt, ...way }));
});
window.addEventListener('popstate', () => {
  const view = viewAt(location.href);
  // Following the skip link is a step in the history too, but shows nothing else.
  if (shown === null || !isSameView(view, shown)) void show(view, true);
});
document.addEventListener('click', (event) => {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || link.origin !== location.origin || link.pathname !== location.pathname) return;
  const view = viewAt(link.href);
  if (view.question === null) return;
  event.preventDefault();
  void goTo(view, 'push', true);
});
void show(viewAt(location.href), false);
