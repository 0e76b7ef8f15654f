import { time } from '../dates.js';
import { element } from '../element.js';
import { sourceLink } from '../source.js';
import { hedged } from '../words.js';
import type { Claim, Dispute } from './tie.js';

/** What cannot all hold, side by side, with no winner: what the evidence favours is told as advice. */
export function conflict({ why, unless, favours, sides }: Dispute): HTMLElement {
  const favoured = sides.find(({ value }) => value === favours?.value);
  return element(
    'section',
    { class: 'conflict' },
    element('h4', {}, 'Sources differ'),
    element('p', {}, why, unless !== null && ` They agree only if ${unless}.`),
    element(
      'div',
      { class: 'sides' },
      ...sides.map(({ label, claims }, index) =>
        element(
          'div',
          { class: 'side' },
          element('h5', {}, `${index + 1} of ${sides.length}: ${label}`),
          ...claims.map(saying),
        ),
      ),
    ),
    favours !== null &&
      favoured !== undefined &&
      element(
        'p',
        { class: 'advice' },
        `The evidence favours “${favoured.label}”: ${favours.reason}. This is advice, and changes no answer.`,
      ),
  );
}

const saying = ({ gist, article, published, hedges }: Claim) =>
  element(
    'div',
    { class: 'saying' },
    element('p', { class: 'gist' }, gist),
    element(
      'p',
      { class: 'source' },
      sourceLink(article.url, article.publisher.name),
      ', ',
      time(published),
      hedges.length > 0 && ` · ${hedged(hedges)}`,
    ),
  );
