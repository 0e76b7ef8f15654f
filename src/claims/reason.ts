import type { Hedge, RoleStatus } from './claim.js';
import type { Reason } from './counting.js';
import type { AllianceBasis } from './predicate.js';

/** What is counted: the statuses and bases asked for; empty where none was. */
export interface Counts {
  readonly statuses: readonly RoleStatus[];
  readonly bases: readonly AllianceBasis[];
}

/** Why someone is not counted, in words ("nominee, not holder; hedged: implied"); empty where they are. */
export function whyNot(reasons: readonly Reason[], counts: Counts): string {
  const hedges = reasons.flatMap((reason) => (reason.code === 'HEDGED' ? reason.hedges : []));
  const phrases = [...reasons].sort(byWeight).map((reason) => phraseOf(reason, counts, hedges));
  return [...new Set(phrases)].join('; ');
}

/** What it is comes before how surely it is stated, and that before when. */
const order: readonly Reason['code'][] = ['STATUS', 'BASIS', 'HEDGED', 'POSSIBLE', 'LAST_KNOWN'];
const byWeight = (a: Reason, b: Reason) => order.indexOf(a.code) - order.indexOf(b.code);

function phraseOf(reason: Reason, { statuses, bases }: Counts, hedges: readonly Hedge[]): string {
  switch (reason.code) {
    case 'STATUS':
      if (reason.status === 'FORMER') return formerly(statuses);
      return `${inWords(reason.status)}, not ${standings[statuses.join()] ?? choice(statuses)}`;
    case 'BASIS':
      return `${reason.basis === null ? 'another tie' : inWords(reason.basis)}, not ${choice(bases)}`;
    case 'HEDGED':
      return `hedged: ${[...new Set(hedges)].sort().map(inWords).join(', ')}`;
    case 'POSSIBLE':
      return `${subject(reason.of, bases)} possible, not certain`;
    case 'LAST_KNOWN':
      return `${subject(reason.of, bases)} last known on ${reason.day}`;
  }
}

const subject = (of: 'TIE' | 'ROLE', bases: readonly AllianceBasis[]) => {
  if (of === 'ROLE') return 'role';
  return bases.join() === 'ALLY' ? 'alliance' : 'tie';
};

const choice = (names: readonly string[]) =>
  names.length > 0 ? names.map(inWords).join(' or ') : 'asked for';

/** Who once sought a role comes near only to those who seek it; near to holders is only who was one. */
const formerly = (asked: readonly RoleStatus[]) =>
  asked.includes('HOLDER') ? 'former holder' : 'formerly a candidate or holder';

/** What several statuses asked for are called together. */
const standings: Readonly<Record<string, string>> = {
  FORMER: 'former holder',
  'HOLDER,FORMER': 'present or former holder',
  'NOMINEE,CONTENDER,PROSPECTIVE': 'candidate',
};

/** `ANONYMOUS_SOURCE` as it is read: "anonymous source". */
export const inWords = (name: string) => name.toLowerCase().replaceAll('_', ' ');
