import { copyButton } from '../copy.js';
import { dateInWords, intervalInWords, time } from '../dates.js';
import { element } from '../element.js';
import { isWeb, sourceLink } from '../source.js';
import { inWords } from '../words.js';
import { bibtex, citation } from './citation.js';
import type { Claim, Passage } from './tie.js';

/** Why a statement is less than a plain assertion, in a sentence. */
const hedges: Record<string, string> = {
  ANONYMOUS_SOURCE: 'Its source is not named.',
  APPEARANCE: 'It is said to seem so.',
  PREDICTION: 'It is about what is to come.',
  OPINION: 'It is the writer’s view.',
  IMPLIED: 'It is not said, but follows.',
};

/** One claim with what it rests on. */
export function claimCard(claim: Claim, address: string): HTMLElement {
  const { article, published, gist, passages, rank, rankReason, valid } = claim;
  const when = intervalInWords(valid);
  return element(
    'article',
    { class: 'claim-card' },
    element('p', { class: 'gist' }, gist),
    ...(passages.length > 0 ? passages.map((one) => passage(one, article.url)) : [wholeSource()]),
    element(
      'p',
      { class: 'source' },
      sourceLink(article.url, article.publisher.name),
      ', ',
      time(published),
      article.copyOf !== null && ' (a copy of another article)',
      `. Reliability ${article.publisher.reliability}: ${article.publisher.reliabilityReason}`,
    ),
    element(
      'ul',
      { class: 'certainties' },
      element('li', {}, claim.polarity === 'DENIED' ? 'Says that it is not so.' : 'Says that it is so.'),
      ...claim.hedges.map((hedge) =>
        element(
          'li',
          {},
          element('span', { class: 'mark hedged' }, inWords(hedge)),
          ` ${hedges[hedge] ?? ''}`,
        ),
      ),
      when !== '' && element('li', {}, `Valid ${when}.`),
      rank !== 'NORMAL' && element('li', {}, `${inWords(rank)}: ${rankReason ?? 'no reason is given'}`),
      element('li', {}, `Recorded ${dateInWords(claim.recorded)}, as `, element('code', {}, claim.id), '.'),
    ),
    element(
      'p',
      { class: 'actions' },
      copyButton('Copy citation', () => citation(claim, address, new Date())),
      copyButton('Copy BibTeX', () => bibtex(claim, address, new Date())),
    ),
  );
}

/** The words in their surroundings where the text is at hand, else where they stand. */
function passage({ start, end, quote, context }: Passage, url: string): HTMLElement {
  if (quote === null || context === null)
    return element(
      'p',
      { class: 'no-quote' },
      `Characters ${start} to ${end} of the article, whose text is not at hand here.`,
    );
  return element(
    'blockquote',
    { class: 'passage', cite: isWeb(url) ? url : null },
    context.prefix && `…${context.prefix}`,
    element('mark', {}, quote),
    context.suffix && `${context.suffix}…`,
  );
}

const wholeSource = () =>
  element('p', { class: 'no-quote' }, 'The source is cited as a whole, without a passage.');
