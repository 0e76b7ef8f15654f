import { hasCertainPart } from '../claims/certainty.js';
import type { Moment } from '../claims/moment.js';
import { later } from '../claims/time.js';
import type { PeopleCount } from '../loaders/people-count.js';
import type { Asked } from './asked.js';
import type { ResolvedPeople } from './resolve.js';
import type { Tools } from './tools.js';

type People = Extract<Asked, { family: 'PEOPLE' }>;

/**
 * What a question in the past tense asks. With a date it asks about that date, as one in the present tense does; without
 * one, about whoever holds a role as of the latest evidence or held it before.
 */
export function inThePast(asked: People, { asOf }: Moment): People {
  const past = asked.past && asOf === null;
  const isHeld = asked.group?.statuses.join() === 'HOLDER';
  if (!past || !asked.group || !isHeld) return { ...asked, past };
  return { ...asked, past, group: { ...asked.group, statuses: ['HOLDER', 'FORMER'] } };
}

/** The last day on which the one person asked about surely had the tie, if it ended before the date that was chosen. */
export async function lastTied(
  tools: Tools,
  { asked, person, of, query }: ResolvedPeople,
  found: PeopleCount,
  { knownAt }: Moment,
): Promise<string | null> {
  const { tie } = query;
  if (!asked.past || !person || !of || !tie || found.count !== 0) return null;
  const ties = await tools.loaders.relationships(knownAt).of('ties', of.id);
  const days = ties
    .filter(({ type, stance }) => tie.asked.includes(type) && stance === 'STATED')
    .filter(({ from, to, type }) => {
      if (type === 'ALLY_OF' || tie.direction === 'BOTH') return [from, to].includes(person.id);
      return (tie.direction === 'TO' ? from : to) === person.id;
    })
    .filter((one) => hasCertainPart(one) && !one.openEnded && one.certainTo < (found.asOf ?? ''))
    .map(({ certainTo }) => certainTo);
  return days.length > 0 ? days.reduce(later) : null;
}
