import { element } from '../element.js';
import { hedged, list, plural, relation } from '../words.js';
import { type Chain, chainsOf, type Hop, type Paths } from './paths.js';

const mostListed = 5;

/** The ways from one to the other, each a list of steps, each with the ties that make it and who states them. */
export function pathList(
  { from, to, ways }: Paths,
  chosen: (tie: string) => void,
  close: () => void,
): HTMLElement {
  const leave = element('button', { type: 'button' }, `Back to all ties of ${from.name}`);
  leave.addEventListener('click', close);
  const items = chainsOf(ways).map((chain) => way(chain, chosen));
  const rest = items.splice(mostListed);
  const more = element('button', { type: 'button' }, `Show ${plural(rest.length, 'more way')}`);
  const shown = element('ol', { class: 'ways' }, ...items);
  more.addEventListener('click', () => {
    shown.append(...rest);
    more.remove();
    rest[0]?.querySelector('button')?.focus();
  });
  return element(
    'section',
    { class: 'paths', 'aria-label': `From ${from.name} to ${to.name}` },
    ways.length === 0
      ? element('p', {}, 'That no source connects them is not to say that nothing does.')
      : shown,
    element('p', { class: 'actions' }, rest.length > 0 && more, leave),
  );
}

function way(chain: Chain, chosen: (tie: string) => void): HTMLElement {
  const unsure = chain.some((ties) => ties.every(({ relationship }) => relationship.stance !== 'STATED'));
  const steps = chain.map((ties) => element('li', {}, ...ties.map((tie) => step(tie, chosen))));
  return element(
    'li',
    {},
    unsure && element('span', { class: 'mark hedged' }, 'not every step is stated outright'),
    element('ol', {}, ...steps),
  );
}

/** Told from the end at which its relationship begins, so that it reads as a sentence. */
function step({ from, to, relationship, disputed, claims }: Hop, chosen: (tie: string) => void): HTMLElement {
  const [one, other] = relationship.from.id === from.id ? [from, to] : [to, from];
  const publishers = [...new Set(claims.map(({ article }) => article.publisher.name))];
  const button = element(
    'button',
    { type: 'button', class: 'tie' },
    element('strong', {}, one.name),
    ` ${relation(relationship.type)} `,
    element('strong', {}, other.name),
    ' ',
    relationship.hedges.length > 0 && element('span', { class: 'mark hedged' }, hedged(relationship.hedges)),
    ' ',
    disputed && element('span', { class: 'mark disputed' }, 'disputed'),
    element('span', { class: 'sources' }, `${plural(claims.length, 'claim')} · ${list(publishers)}`),
  );
  button.addEventListener('click', () => chosen(relationship.id));
  return button;
}
