import { tieRules } from '../claims/basis.js';
import type { Moment } from '../claims/moment.js';
import type { AllianceBasis } from '../claims/predicate.js';
import { type AllyPage, allyPage } from '../loaders/ally-page.js';
import { whenKnown } from '../loaders/knowing.js';
import { oncePerField } from '../plan/once.js';
import { fieldsAt, fieldsBelow, type Selection } from '../plan/selection.js';
import { reachesBelow } from '../plan/standing.js';
import { windowOf } from '../relay.js';
import type { Context } from './context.js';
import type { PeopleArguments } from './people-arguments.js';

/** What is answered where the alliances are, without reading them, as far as it was asked for. */
export interface PlainAlliances {
  /** The date as asked or chosen. */
  readonly asOf: string;
  /** The latest evidence day, where it was asked for or needed. */
  readonly evidenceUpTo: string | null;
  readonly count: number;
  /** One more than the page holds, if there are more and it is asked whether there are. */
  readonly people: readonly string[];
}

const headFields = new Set(['totalCount', 'asOf', 'evidenceUpTo', '__typename']);
const pageFields = new Set(['edges', 'pageInfo']);
const edgeFields = new Set(['cursor', 'node', '__typename']);

/**
 * How many are allies at present knowledge, perhaps of those who hold a role, and the first of them, where no more
 * than that is asked; null where more is, or the date lies past the evidence.
 */
export function plainly(
  { loaders }: Context,
  args: PeopleArguments,
  moment: Moment,
  selection: Selection,
): PlainAlliances | null | Promise<PlainAlliances | null> {
  const { of, roleKind = null } = args;
  const isOne = oncePerField(selection, `plain ${moment.knownAt}`, () => isPlain(args, moment, selection));
  if (!isOne || !of?.startsWith('person:')) return null;
  const fields = fieldsAt(selection);
  const isPaged = isPageIn(fields);
  const isDayNeeded = moment.asOf === null || fields.has('evidenceUpTo');
  return whenKnown(isDayNeeded ? loaders.alliance.evidence(of) : null, (evidenceUpTo) => {
    const asOf = moment.asOf ?? evidenceUpTo;
    if (asOf === null) return null;
    const isCounted = fields.has('totalCount') || !isPaged;
    const counting = isCounted ? loaders.alliance.count(of, asOf, roleKind) : 0;
    const paging = isPaged ? loaders.allyPage.of(of, pageAt(asOf, args, selection)) : [];
    return whenKnown(counting, (count) =>
      whenKnown(paging, (people) =>
        count === null || people === null ? null : { asOf, evidenceUpTo, count, people },
      ),
    );
  });
}

/**
 * What to read of the allies of a page of people with it, where all are asked the same and that is plain.
 * @param selection of the connection of the people
 */
export function alliesBelow({ asOf, knownAt }: Moment, selection: Selection): AllyPage | null {
  const [only, ...others] = fieldsBelow(selection, 'edges.node.alliances');
  if (!only || others.length > 0 || asOf === null) return null;
  const { basis, ...given } = only.args as Omit<PeopleArguments, 'tie'> & { basis: readonly AllianceBasis[] };
  const args = { ...given, tie: tieRules(basis) };
  const isPaged = isPageIn(fieldsAt(only.selection));
  if (!isPaged || !isPlain(args, { asOf, knownAt }, only.selection)) return null;
  return pageAt(asOf, args, only.selection);
}

const pageAt = (asOf: string, args: PeopleArguments, selection: Selection): AllyPage =>
  oncePerField(selection, `page ${asOf}`, () => {
    const { limit } = windowOf(args);
    return allyPage({
      asOf,
      limit: fieldsAt(selection).has('pageInfo') ? limit + 1 : limit,
      reaches: reachesBelow('Person', asOf, selection, 'edges.node'),
    });
  });

/** Present allies who are stated outright; in the role, where one of a kind is asked for, its holders; and no more. */
function isPlain(args: PeopleArguments, { knownAt }: Moment, selection: Selection): boolean {
  const { tie, role, area, roleStatus, person, party } = args;
  const isOfAllies = tie?.asked.join() === 'ALLY_OF' && tie.direction === 'TO';
  const isOfHolders = !roleStatus || roleStatus.join() === 'HOLDER';
  if (knownAt !== null || !isOfAllies || !isOfHolders || role || area || person || party) return false;
  return !asksMore(args, selection);
}

const isPageIn = (fields: ReadonlySet<string>) => [...pageFields].some((name) => fields.has(name));

/** Whether more is asked than how many there are and who the first are. */
function asksMore(args: PeopleArguments, selection: Selection): boolean {
  const fields = fieldsAt(selection);
  const isKnown = [...fields].every((name) => headFields.has(name) || pageFields.has(name));
  return !isKnown || (isPageIn(fields) && !isFirstPage(args, selection));
}

/** Nothing is asked of the edges but who they are, and the page is the first of all allies. */
function isFirstPage({ roleKind, after, before, last }: PeopleArguments, selection: Selection): boolean {
  const isFirst = !roleKind && !after && !before && (last === null || last === undefined);
  return isFirst && [...fieldsAt(selection, 'edges')].every((name) => edgeFields.has(name));
}
