import {
  type EntityLabel,
  hedges,
  polarities,
  type RoleStatus,
  roleStatuses,
} from '../../../claims/claim.js';
import { didYouMean } from '../../../claims/nearest.js';
import { daysOf } from '../../../claims/time.js';
import { type PredicateName, predicateOf } from '../../../claims/vocabulary.js';
import type { DraftClaim, DraftNode } from '../data-set.js';
import { mark } from '../slug.js';
import { dayIn, lastBefore } from './days.js';
import { type Conventions, cellOf, type EdgeField, type TableMapping } from './fields.js';
import { labelIn } from './nodes.js';
import type { FindNode } from './nouns.js';
import { noPredicate, predicateIn } from './predicate.js';
import type { CsvRow } from './table.js';

/** What a row says, with the nodes that it names; `published` is empty where the row does not say when. */
export interface CsvEdge {
  readonly claim: Omit<DraftClaim, 'file'>;
  readonly nodes: readonly DraftNode[];
  readonly published: string;
}

/** Why a row is not taken over. */
class Refused extends Error {}

/** What a row says, or why it is refused. */
export function readEdge(
  row: CsvRow,
  mapping: TableMapping<EdgeField>,
  conventions: Conventions,
  find: FindNode,
): CsvEdge | string {
  try {
    return edgeOf(row, mapping, conventions, find);
  } catch (error) {
    if (error instanceof Refused || error instanceof RangeError) return error.message;
    throw error;
  }
}

function edgeOf(
  { line, cells }: CsvRow,
  mapping: TableMapping<EdgeField>,
  conventions: Conventions,
  find: FindNode,
): CsvEdge {
  const cell = (field: EdgeField) => cellOf(mapping, cells, field);
  if (cell('withdrawn') !== '') throw new Refused('it is withdrawn');
  if (/^deprecated$/i.test(cell('rank'))) throw new Refused('its rank is DEPRECATED');
  const predicate = statedPredicate(cell('predicate'), mapping.values.get('predicate')?.keys() ?? []);
  const { domain, range } = predicateOf(predicate);
  if ('unit' in range) throw new Refused(`${predicate} takes a value, which no row can give here`);
  const node = (field: EdgeField, labels: readonly EntityLabel[], label = '') => {
    if (cell(field) === '') throw new Refused(`it has no ${field}`);
    const found = find(cell(field), labelIn(label) ?? labelAmong(labels, cell(field)));
    if (typeof found === 'string') throw new Refused(found);
    return found;
  };
  const qualifier = (field: EdgeField, label: EntityLabel) =>
    cell(field) === '' ? null : node(field, [label]);
  const subject = node('subject', domain, cell('subjectLabel'));
  const object = node('object', range, cell('objectLabel'));
  const role = qualifier('role', 'Role');
  const contest = qualifier('contest', 'Contest');
  const party = qualifier('party', 'Party');
  const { valid, start, isOpen } = validIn(cell, predicate, conventions);
  const status = statusOf(predicate, cell('status'));
  const own = cell('hedges')
    .split(/[\s|;,]+/)
    .filter((one) => one !== '')
    .map((one) => oneOf(one, hedges, 'hedge'));
  const isImplied = isOpen && conventions.noEnd === 'unknown' && !own.includes('IMPLIED');
  const names = [subject, role, contest, party, object].map((one) => one?.ref ?? null);
  return {
    nodes: [subject, object, role, contest, party].flatMap((one) => one ?? []),
    published: publishedIn(cell('published'), conventions),
    claim: {
      place: `line ${line}`,
      key: cell('key') || mark(JSON.stringify([...names, status, start]), 32),
      predicate,
      subject: subject.ref,
      object: object.ref,
      status,
      role: role?.ref ?? null,
      contest: contest?.ref ?? null,
      party: party?.ref ?? null,
      valid,
      hedges: isImplied ? [...own, 'IMPLIED'] : own,
      polarity: cell('polarity') === '' ? 'ASSERTED' : oneOf(cell('polarity'), polarities, 'polarity'),
      gist: cell('gist') || `Lists ${subject.name} as ${inWords(predicate)} ${object.name}.`,
    },
  };
}

/** @throws RangeError where it is no day, as the row's article would have none */
function publishedIn(written: string, { dates }: Conventions): string {
  const published = dayIn(written, dates);
  if (published !== '') daysOf(published);
  return published;
}

/** The only one that it may be; of several a party where the name says so, else null. */
function labelAmong(labels: readonly EntityLabel[], name: string): EntityLabel | null {
  const [only = null, ...others] = labels;
  if (others.length === 0) return only;
  return labels.includes('Party') && /\bparty\b/i.test(name) ? 'Party' : null;
}

function statedPredicate(written: string, own: Iterable<string>): PredicateName {
  if (written === '') throw new Refused('it has no predicate');
  const predicate = predicateIn(written);
  if (predicate === null) throw new Refused(noPredicate(written, own));
  return predicate;
}

/** Who holds a role is its holder, where nothing else is said. */
function statusOf(predicate: PredicateName, written: string): RoleStatus | null {
  if (written !== '') return oneOf(written, roleStatuses, 'status');
  return predicate === 'HOLDS_ROLE' ? 'HOLDER' : null;
}

function oneOf<Choice extends string>(written: string, choices: readonly Choice[], what: string): Choice {
  const found = choices.find((choice) => choice === written.toUpperCase().replaceAll(/[\s-]+/g, '_'));
  if (found) return found;
  throw new Refused(
    `"${written}" is no ${what}. ${didYouMean(written.toUpperCase(), choices, `Use one of ${choices.join(', ')}.`)}`,
  );
}

/** EDTF, with its start alone, and whether it has no end where there must be one. */
function validIn(
  cell: (field: EdgeField) => string,
  name: PredicateName,
  { dates, ends }: Conventions,
): { valid: string; start: string; isOpen: boolean } {
  const { event = false, staleAfter } = predicateOf(name);
  const lasts = !event && staleAfter !== null;
  const written = cell('valid');
  if (written !== '') {
    const [start = '', end = start] = written.split('/');
    return { valid: written, start, isOpen: lasts && end === '' };
  }
  const [from, to] = [dayIn(cell('from'), dates), dayIn(cell('to'), dates)];
  const last = to === '' || ends === 'inclusive' ? to : lastBefore(to);
  const isDay = event && from !== '' && last === '';
  return { valid: isDay ? from : `${from}/${last}`, start: from, isOpen: lasts && last === '' };
}

const inWords = (predicate: PredicateName) => predicate.toLowerCase().replaceAll('_', ' ');
