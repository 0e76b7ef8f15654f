import { type Asked, addressOf } from '../address.js';
import { copyButton } from '../copy.js';
import { time } from '../dates.js';
import { element } from '../element.js';
import type { Answer } from './answer.js';
import { headlineOf } from './headline.js';
import { queriesOf } from './queries.js';
import { listsOf, mark } from './rows.js';

const unanswered = {
  NOT_UNDERSTOOD: { headline: 'Not understood', choices: 'Questions near it that can be answered' },
  NOT_FOUND: { headline: 'Not in the graph', choices: 'Did you mean' },
  AMBIGUOUS: { headline: 'Which one?', choices: 'Ask about one of them' },
};

/** The card for any outcome. Its heading takes the focus. */
export function answerCard(answer: Answer, asked: Asked): HTMLElement {
  const { outcome } = answer;
  return outcome === 'ANSWERED' ? answered(answer) : withoutAnswer(answer, asked, unanswered[outcome]);
}

function answered(answer: Answer): HTMLElement {
  return element(
    'article',
    { class: `card${answer.disputed ? ' is-disputed' : ''}` },
    element('p', { class: 'asked' }, answer.question),
    heading(headlineOf(answer), ...marks(answer)),
    element('p', { class: 'sentence' }, answer.sentence),
    dates(answer),
    ...listsOf(answer),
    answer.interpretation &&
      element(
        'section',
        { class: 'reading' },
        element('h3', {}, 'How the question was read'),
        element('p', {}, answer.interpretation),
      ),
    element(
      'section',
      { class: 'reuse' },
      element('h3', {}, 'Cite it, or ask it elsewhere'),
      element(
        'p',
        { class: 'actions' },
        copyButton('Copy link to this answer', () => new URL(answer.permalink, document.baseURI).href),
      ),
      ...queriesOf(answer),
    ),
  );
}

const heading = (text: string, ...marked: Node[]) =>
  element('h2', { tabindex: '-1' }, text, ...marked.flatMap((one) => [' ', one]));

/** What limits the answer as a whole: a way is as sure as its least sure step. */
function marks({ disputed, path }: Answer): Node[] {
  const unsure = path?.some(({ stance }) => stance !== 'STATED') ?? false;
  return [
    disputed && mark('disputed', 'disputed: sources differ'),
    unsure && mark('hedged', 'not every step is stated outright'),
  ].filter((made) => made !== null && made !== false);
}

function dates({ asOf, evidenceUpTo, knownAt }: Answer): HTMLElement | null {
  const given = [
    ['As of', asOf],
    ['Evidence up to', evidenceUpTo],
    ['As known on', knownAt],
  ].flatMap(([name = '', date]) =>
    date ? [element('div', {}, element('dt', {}, name), element('dd', {}, time(date)))] : [],
  );
  return given.length === 0 ? null : element('dl', { class: 'dates' }, ...given);
}

function withoutAnswer(
  { question, sentence, suggestions }: Answer,
  asked: Asked,
  words: { headline: string; choices: string },
): HTMLElement {
  const links = suggestions.map((suggestion) =>
    element('li', {}, element('a', { href: addressOf({ ...asked, question: suggestion }) }, suggestion)),
  );
  return element(
    'article',
    { class: 'card no-answer' },
    element('p', { class: 'asked' }, question),
    heading(words.headline),
    element('p', { class: 'sentence' }, sentence),
    links.length > 0 && element('h3', {}, words.choices),
    links.length > 0 && element('ul', { class: 'choices' }, ...links),
  );
}
