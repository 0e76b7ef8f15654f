import { certaintyAt } from '../claims/certainty.js';
import { daysOf } from '../claims/time.js';
import { isDated } from '../claims/timeline.js';
import { pageOf } from '../relay.js';
import type { Context } from './context.js';
import { claimsOf, entityAt } from './load.js';
import { readingOf } from './related.js';
import { momentOf, type TimelineDisputeRow, type TimelineRow, type TimelineTieRow } from './rows.js';
import { entriesOf, inTime } from './timeline-entries.js';
import type {
  QueryResolvers,
  TimelineContestResolvers,
  TimelineDisputeResolvers,
  TimelineEntryResolvers,
  TimelineRoleResolvers,
  TimelineTieResolvers,
} from './types.generated.js';

export const Query: QueryResolvers = {
  timeline: async (_, { of, kinds, dated, ...args }, context) => {
    const entries = await entriesOf(context, of, kinds ?? null, momentOf(args));
    const asked = entries.filter(
      ({ when }) => dated === null || dated === undefined || isDated(when.valid) === dated,
    );
    return pageOf(asked, inTime, args, { mark: 'time', descending: false });
  },
};

const types = {
  ROLE: 'TimelineRole',
  TIE: 'TimelineTie',
  CONTEST: 'TimelineContest',
  DISPUTE: 'TimelineDispute',
} as const;

export const TimelineEntry: TimelineEntryResolvers = { __resolveType: ({ kind }) => types[kind] };

const time = {
  valid: ({ when }: TimelineRow) => when.valid,
  bounds: ({ when }: TimelineRow) => when,
  dated: ({ when }: TimelineRow) => isDated(when.valid),
  evidenceUpTo: ({ when }: TimelineRow) => when.evidenceUpTo,
  certainty: ({ when, moment }: TimelineRow) => certaintyAt(when, daysOf(moment.asOf ?? when.evidenceUpTo)),
};

const tie = {
  ...time,
  disputed: ({ relationship }: TimelineTieRow) => relationship.disputed,
  claims: async ({ relationship, dating }: TimelineTieRow, _: unknown, context: Context) => [
    ...(await claimsOf(context, relationship)),
    ...dating,
  ],
  other: ({ other, moment }: TimelineTieRow, _: unknown, context: Context) =>
    entityAt(context, other, moment),
};

export const TimelineTie: TimelineTieResolvers = tie;

export const TimelineRole: TimelineRoleResolvers = {
  ...tie,
  certainty: ({ relationship }) => readingOf(relationship).certainty,
};

export const TimelineContest: TimelineContestResolvers = {
  ...tie,
  contest: ({ relationship: { from, to, moment } }, _, context) =>
    entityAt(context, from.startsWith('contest:') ? from : to, moment),
};

export const TimelineDispute: TimelineDisputeResolvers = {
  ...time,
  disputed: () => true,
  claims: ({ claims }: TimelineDisputeRow) => [...claims],
};
