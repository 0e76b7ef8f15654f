import { type Asked, addressOf, type View } from '../address.js';
import { dateInWords } from '../dates.js';
import { byId, element } from '../element.js';
import { suggestQuestions } from './suggestions.js';

const form = byId('ask', HTMLFormElement);
const question = byId('question', HTMLInputElement);
const asOf = byId('as-of', HTMLInputElement);
const knownAtNotice = byId('known-at', HTMLElement);

const date = /^\d{4}(-\d{2}(-\d{2})?)?$/;
let knownAt: string | null = null;

/** Shows in the form what is asked. */
export function showAsked(view: View): void {
  question.value = view.question ?? '';
  asOf.value = view.asOf ?? '';
  asOf.setCustomValidity('');
  knownAt = view.knownAt;
  knownAtNotice.hidden = knownAt === null;
  if (knownAt !== null)
    knownAtNotice.replaceChildren(
      `Read from what was recorded by ${dateInWords(knownAt)}. `,
      element('a', { href: addressOf({ ...view, knownAt: null }) }, 'Use what is known now'),
    );
}

/** Calls back with what is asked, by the form or by an example. */
export function onAsk(ask: (asked: Asked) => void): void {
  asOf.addEventListener('input', () => {
    const given = asOf.value.trim();
    const wrong = given !== '' && !date.test(given);
    asOf.setCustomValidity(wrong ? 'Write a day, month or year: 2016-08-11, 2016-08 or 2016.' : '');
  });
  const askThis = () => {
    const asked = question.value.trim();
    if (asked !== '') ask({ question: asked, asOf: asOf.value.trim() || null, knownAt });
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    askThis();
  });
  suggestQuestions(question, (chosen) => {
    question.value = chosen;
    if (form.reportValidity()) askThis();
  });
  for (const example of form.querySelectorAll('.examples button'))
    example.addEventListener('click', () =>
      ask({ question: example.textContent ?? '', asOf: null, knownAt: null }),
    );
}
