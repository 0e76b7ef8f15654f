import type { Objection } from './check.js';
import type { Claim } from './claim.js';
import { daysOf, validTime } from './time.js';

/** Whether valid time, publication and the recorded instants are times, and in an order that can be. */
export function checkTimes(claim: Claim): Objection[] {
  const instants = ['recorded', 'withdrawn', 'ranked'] as const;
  return [
    ...rangeErrors('valid', () => validTime(claim.valid)),
    ...rangeErrors('published', () => daysOf(claim.published)),
    ...instants.flatMap((field) => {
      const instant = claim[field];
      if (instant === null || isInstant(instant)) return [];
      return [{ path: [field], message: `"${instant}" is no instant`, mend: anInstant }];
    }),
    ...withdrawnBeforeRecorded(claim),
  ];
}

const anInstant = 'Write an ISO 8601 instant such as 2016-08-11T09:00:00Z.';

/** With its zone, since without one it would be another instant on another machine; and on a day that there is. */
function isInstant(text: string): boolean {
  const shaped = /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text));
  return shaped && rangeErrors('', () => daysOf(text.slice(0, 10))).length === 0;
}

function rangeErrors(field: string, read: () => unknown): Objection[] {
  try {
    read();
    return [];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [
      {
        path: [field],
        message: error.message,
        mend: 'Write an EDTF date, or an interval where one may stand.',
      },
    ];
  }
}

function withdrawnBeforeRecorded(claim: Claim): Objection[] {
  if (claim.withdrawn === null || Date.parse(claim.withdrawn) >= Date.parse(claim.recorded)) return [];
  const message = 'it was withdrawn before it was recorded';
  return [{ path: ['withdrawn'], message, mend: 'Correct one of the two instants.' }];
}
