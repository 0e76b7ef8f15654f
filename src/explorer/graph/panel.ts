import { element } from '../element.js';

const button = (label: string, text = label) =>
  element(
    'button',
    { type: 'button', 'aria-label': text === label ? null : label, title: text === label ? null : label },
    text,
  );

/** The parts of the section that shows the graph. */
export function panel() {
  const summary = element('p', { class: 'summary', role: 'status' });
  const more = element('p', { class: 'actions more' });
  const picture = element('div', { class: 'picture' });
  const zoomIn = button('Zoom in', '+');
  const zoomOut = button('Zoom out', '−');
  const fit = button('Show all');
  const chosen = element('div', { class: 'chosen', hidden: true });
  const stage = element(
    'div',
    { class: 'stage' },
    picture,
    element('div', { class: 'zoom', role: 'group', 'aria-label': 'The picture' }, zoomIn, zoomOut, fit),
    chosen,
  );
  const list = element('div', { class: 'list' });
  const filters = element('div', { class: 'filters' });
  const legend = element(
    'details',
    { class: 'legend', open: matchMedia('(min-width: 60rem)').matches },
    element('summary', {}, 'Legend and filter'),
    filters,
    element(
      'p',
      { class: 'key' },
      'Discs are people, the larger the more stated alliances; squares are posts, places, parties and contests. ',
      'A wider line rests on more claims; a faint one does not surely hold at the date.',
    ),
  );
  const evidence = element('div', { class: 'claims' });
  const time = element('div', {});
  const exporting = element('div', {});
  const paths = element('div', {});
  const body = element(
    'div',
    { class: 'graph' },
    summary,
    more,
    paths,
    time,
    element('div', { class: 'columns' }, list, stage),
    evidence,
    legend,
    exporting,
  );
  return {
    body,
    summary,
    more,
    stage,
    picture,
    zoomIn,
    zoomOut,
    fit,
    chosen,
    list,
    filters,
    evidence,
    time,
    paths,
    exporting,
  };
}

export type Panel = ReturnType<typeof panel>;
