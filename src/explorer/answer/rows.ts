import { intervalInWords } from '../dates.js';
import { element } from '../element.js';
import { hedged, inWords, relation, standing } from '../words.js';
import type { Answer, Hop, Row, Value } from './answer.js';
import { cited } from './evidence.js';
import { valueInWords } from './values.js';

export const mark = (kind: string, text: string) =>
  text === '' ? null : element('span', { class: `mark ${kind}` }, text);

const named = (text: string) => element('strong', {}, text);

/** One person, or one post, with what is known of the tie. */
export function personRow(row: Row): HTMLLIElement {
  const post = standing(row.type === 'Role' ? null : row.role, row.roleStatus);
  const line = element(
    'span',
    { class: 'line' },
    named(row.name),
    post !== '' && element('span', { class: 'post' }, post),
    row.basis && mark('basis', inWords(row.basis)),
    mark('hedged', hedged(row.hedges)),
    row.certainty !== 'CERTAIN' && mark('uncertain', inWords(row.certainty)),
    row.disputed && mark('disputed', 'disputed'),
  );
  const why = row.why ? [element('span', { class: 'why' }, row.why)] : [];
  return cited([line, ...why], row.evidence);
}

export function valueRow(value: Value): HTMLLIElement {
  const origin = value.computed ? mark('computed', 'computed from what is stated') : mark('stated', 'stated');
  return cited([element('span', { class: 'line' }, named(valueInWords(value)), origin)], value.evidence);
}

/** A hop is told from the end at which its relationship begins, so that it reads as a sentence. */
export function hopRow(hop: Hop): HTMLLIElement {
  const [from, to] = hop.forwards ? [hop.from, hop.to] : [hop.to, hop.from];
  const line = element(
    'span',
    { class: 'line' },
    element('span', {}, named(from.name), ` ${relation(hop.type)} `, named(to.name)),
    hop.stance !== 'STATED' && mark('hedged', inWords(hop.stance)),
    hop.disputed && mark('disputed', 'disputed'),
    element('span', { class: 'post' }, intervalInWords(hop.valid)),
  );
  return cited([line], hop.evidence);
}

/** The answer's lists, each under its heading; those that are empty are left out. */
export function listsOf({ kind, people, besides, values, path }: Answer): HTMLElement[] {
  const counted = kind === 'COUNT' ? `Counted (${people.length})` : 'What it rests on';
  const beside = kind === 'COUNT' ? 'Not counted, and why' : 'Beside the answer, and why';
  return [
    section(counted, people.map(personRow)),
    section('Values', values.map(valueRow)),
    section('The way from one to the other', (path ?? []).map(hopRow), 'ol'),
    section(beside, besides.map(personRow)),
  ].filter((made) => made !== null);
}

function section(title: string, rows: HTMLLIElement[], tag: 'ul' | 'ol' = 'ul'): HTMLElement | null {
  if (rows.length === 0) return null;
  return element('section', {}, element('h3', {}, title), element(tag, { class: 'rows' }, ...rows));
}
