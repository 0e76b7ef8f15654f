import { entityLabels } from '../claims/claim.js';
import { heldOn } from '../claims/contest-result.js';
import type { Moment } from '../claims/moment.js';
import type { Relationship } from '../claims/relationship.js';
import { isPlain } from '../claims/standing.js';
import { daysOf, later } from '../claims/time.js';
import {
  happenedOn,
  isDated,
  placeInTime,
  spanOfClaims,
  type TimelineKind,
  timelineKindOf,
  timelineKinds,
} from '../claims/timeline.js';
import { AlliancesError } from '../errors.js';
import { standingClaims } from './claim-page.js';
import type { Context } from './context.js';
import { disputesAbout } from './dispute-list.js';
import { claimsAt } from './load.js';
import { at, type ClaimRow, type TimelineDisputeRow, type TimelineRow, type TimelineTieRow } from './rows.js';

/** By what a timeline is sorted. */
export const inTime = (entry: TimelineRow): string =>
  placeInTime(entry.when, entry.kind, 'dispute' in entry ? entry.dispute.id : entry.relationship.key);

/**
 * All entries of a node's timeline, in any order.
 * @throws AlliancesError NOT_FOUND, or AMBIGUOUS where nodes of several types have the slug
 */
export async function entriesOf(
  context: Context,
  name: string,
  asked: readonly TimelineKind[] | null,
  moment: Moment,
): Promise<TimelineRow[]> {
  const id = await idOf(context, name, moment);
  const kinds = asked ?? timelineKinds;
  const [ties, disputes] = await Promise.all([
    kinds.some((kind) => kind !== 'DISPUTE') ? tiesOf(context, id, kinds, moment) : [],
    kinds.includes('DISPUTE') ? disputesOf(context, id, moment) : [],
  ]);
  return [...ties, ...disputes];
}

async function idOf({ loaders: { entity } }: Context, name: string, { knownAt }: Moment): Promise<string> {
  const found = name.includes(':')
    ? [await entity.names.load(name)]
    : await Promise.all(entityLabels.map((label) => entity.bySlug(label, name)));
  const [only, ...others] = found.flatMap((node) => node?.id ?? []);
  if (only === undefined) {
    throw new AlliancesError(
      'NOT_FOUND',
      `There is no node "${name}".`,
      'Give an id or a slug; `search` finds names.',
    );
  }
  if (others.length === 0) return (await entity.named('Person', name, knownAt))?.id ?? only;
  throw new AlliancesError(
    'AMBIGUOUS',
    `"${name}" is the slug of ${[only, ...others].join(', ')}.`,
    'Give the id of one of them.',
  );
}

async function tiesOf(
  context: Context,
  id: string,
  kinds: readonly TimelineKind[],
  moment: Moment,
): Promise<TimelineTieRow[]> {
  const around = await context.loaders.relationships(moment.knownAt).of('around', id);
  const entries = around.map(async (relationship) => {
    const kind = timelineKindOf(relationship.type);
    if (kind === null || !kinds.includes(kind)) return [];
    const other = relationship.from === id ? relationship.to : relationship.from;
    const time = kind === 'CONTEST' ? await contestTime(context, relationship, moment) : null;
    const row = { kind, relationship: at(relationship, moment), other, moment };
    return [{ ...row, when: time?.when ?? relationship, dating: time?.dating ?? [] }];
  });
  return (await Promise.all(entries)).flat();
}

/** When the contest is stated to be held, for what has no time of its own; null where that is not stated either. */
async function contestTime(
  context: Context,
  { from, to, valid, evidenceUpTo }: Relationship,
  moment: Moment,
) {
  if (isDated(valid)) return null;
  const contest = from.startsWith('contest:') ? from : to;
  const claims = await standingClaims(context, await context.loaders.claim.about.load(contest), moment);
  const date = heldOn(claims);
  if (date === null) return null;
  const dating = claims.filter((claim) => dates(claim, date));
  const told = dating.map(({ published }) => daysOf(published).last).reduce(later, evidenceUpTo);
  return { when: happenedOn(date, told), dating };
}

const dates = (claim: ClaimRow, date: string) =>
  claim.predicate === 'HELD_ON' &&
  claim.literal?.value === date &&
  claim.rank !== 'DEPRECATED' &&
  isPlain(claim);

async function disputesOf(context: Context, id: string, moment: Moment): Promise<TimelineDisputeRow[]> {
  const found = await disputesAbout(context, id, moment);
  return Promise.all(
    found.map(async (dispute) => {
      const ids = dispute.sides.flatMap(({ claims }) => claims);
      const claims = await claimsAt(context, ids, moment);
      const [first, ...others] = claims;
      if (!first) throw new TypeError(`${dispute.id} is between no claims`);
      return {
        kind: 'DISPUTE',
        when: spanOfClaims([first, ...others]),
        dispute: at(dispute, moment),
        claims,
        moment,
      };
    }),
  );
}
