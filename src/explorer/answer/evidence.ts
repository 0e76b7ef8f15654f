import { time } from '../dates.js';
import { element } from '../element.js';
import { isWeb, sourceLink } from '../source.js';
import { hedged, inWords, plural } from '../words.js';
import type { Evidence } from './answer.js';

/** A row that opens to its evidence; one without evidence says so and does not open. */
export function cited(summary: Node[], evidence: readonly Evidence[]): HTMLLIElement {
  if (evidence.length === 0)
    return element('li', { class: 'row bare' }, ...summary, element('p', { class: 'sources' }, 'No claim'));
  return element(
    'li',
    { class: 'row' },
    element(
      'details',
      {},
      element('summary', {}, ...summary, element('span', { class: 'sources' }, sourcesOf(evidence))),
      element('ul', { class: 'evidence' }, ...evidence.map(claim)),
    ),
  );
}

function sourcesOf(evidence: readonly Evidence[]): string {
  const publishers = [...new Set(evidence.map(({ publisher }) => publisher))];
  return `${plural(evidence.length, 'claim')} · ${publishers.join(', ')}`;
}

const claim = (evidence: Evidence) =>
  element(
    'li',
    {},
    element('p', { class: 'gist' }, evidence.gist),
    passage(evidence),
    element(
      'p',
      { class: 'source' },
      sourceLink(evidence.url, evidence.publisher),
      ', ',
      time(evidence.published),
    ),
    element('p', { class: 'certainty' }, certaintyOf(evidence)),
    element('p', { class: 'claim' }, 'Claim ', element('code', {}, evidence.claim)),
  );

function passage({ quote, start, end, url }: Evidence): HTMLElement {
  if (quote !== null) return element('blockquote', { cite: isWeb(url) ? url : null }, quote);
  const where =
    start === null || end === null
      ? 'The source is cited as a whole, without a passage.'
      : `The passage is characters ${start} to ${end} of the article, whose text is not at hand here.`;
  return element('p', { class: 'no-quote' }, where);
}

function certaintyOf({ polarity, hedges, rank }: Evidence): string {
  const parts = [inWords(polarity), hedged(hedges) || 'not hedged', rank === 'NORMAL' ? '' : inWords(rank)];
  const said = parts.filter((part) => part !== '').join(' · ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}
