import { basesOf } from '../claims/basis.js';
import type { Moment } from '../claims/moment.js';
import type { Reading } from '../claims/reading.js';
import { countPeople, type PeopleCount } from '../loaders/people-count.js';
import type { Answer, Verdict } from './answer.js';
import type { Asked } from './asked.js';
import { disputesInWords } from './dispute.js';
import { interpretationOf } from './noun.js';
import { otherPosts } from './other-post.js';
import { inThePast, lastTied } from './past.js';
import { printedPeople } from './printed-people.js';
import { relatedRoles } from './related-role.js';
import { type ResolvedPeople, resolvePeople } from './resolve.js';
import { answerRows, besideRows, namesOf } from './rows.js';
import { sentenceOf } from './sentence.js';
import type { Tools } from './tools.js';

/** What every family of questions answers; the rest of the answer is the same for all. */
export type Part = Omit<Answer, 'question' | 'outcome' | 'knownAt' | 'permalink' | 'suggestions'>;

/** People in roles, people tied to someone, or both: counted, listed, or asked about one of them. */
export async function answerPeople(
  tools: Tools,
  question: Extract<Asked, { family: 'PEOPLE' }>,
  moment: Moment,
): Promise<Part> {
  const asked = inThePast(question, moment);
  const people = await resolvePeople(tools.loaders, asked);
  const reader = tools.loaders.relationships(moment.knownAt);
  const latest = await countPeople(reader, { ...people.query, asOf: moment.asOf });
  const before = await lastTied(tools, people, latest, moment);
  const found = before === null ? latest : await countPeople(reader, { ...people.query, asOf: before });
  const known = found.count !== null;
  const counts = { statuses: people.query.statuses, bases: basesOf(people.query.tie?.asked ?? []) };
  const [rows, besides, posts, related, notStated, heldBy] = await Promise.all([
    answerRows(tools, known ? found.counted : [], moment.knownAt),
    besideRows(tools, known ? found.besides : [...found.counted, ...found.besides], counts, moment.knownAt),
    known ? otherPosts(tools, people, found.counted, found.asOf, moment.knownAt) : [],
    asked.kind === 'LIST' ? relatedRoles(tools, people, moment.knownAt, found.asOf) : [],
    namesOf(tools, found.notStated.slice(0, 3)),
    otherHolders(tools, people, found, moment),
  ]);
  const verdict = verdictOf(people, found, heldBy);
  const told = { people: rows, besides: [...posts, ...besides, ...related], verdict };
  const shown = asked.kind === 'YES_NO' ? [...rows, ...besides] : rows;
  const disputes = await disputesInWords(
    tools,
    shown.filter((row) => row.disputed),
    moment.knownAt,
  );
  return {
    ...told,
    kind: asked.kind,
    count: asked.kind === 'YES_NO' ? null : found.count,
    sentence: sentenceOf(people, found, { ...told, notStated, heldBy, disputes }),
    interpretation: interpretationOf(people, found.asOf),
    asOf: found.asOf,
    evidenceUpTo: found.horizon?.evidenceUpTo ?? null,
    disputed: shown.some((row) => row.disputed),
    values: [],
    path: null,
    ...printedPeople(tools, people, found, moment),
  };
}

/** A count past the evidence is unknown; of one person, only a denial, an end or another holder of the one seat is a no. */
function verdictOf(people: ResolvedPeople, found: PeopleCount, heldBy: readonly string[]): Verdict | null {
  if (found.count === null) return 'UNKNOWN';
  if (people.asked.kind !== 'YES_NO') return null;
  if (found.count > 0) return 'YES';
  const denied = found.denied.some(({ from, to }) => [from, to].includes(people.person?.id ?? ''));
  const former = found.besides.some(({ status, roles }) => status === 'FORMER' && roles.some(isHolding));
  return denied || former || heldBy.length > 0 ? 'NO' : 'UNKNOWN';
}

const isHolding = ({ relationship }: Reading) => relationship.type !== 'CANDIDATE_FOR';

/** Who surely, and undisputed, holds the one seat that one person is asked about. */
async function otherHolders(
  tools: Tools,
  people: ResolvedPeople,
  found: PeopleCount,
  { knownAt }: Moment,
): Promise<string[]> {
  const [role] = people.roles;
  const { kind, tie, past, group } = people.asked;
  // That someone else holds it now does not tell who held it before.
  const isPresent = !past && !group?.statuses.includes('FORMER');
  const isAsked = kind === 'YES_NO' && tie === null && isPresent && found.count === 0;
  if (!isAsked || people.roles.length !== 1 || role?.seats !== 1) return [];
  const anyone = { ...people.query, person: null, asOf: found.asOf };
  const { counted } = await countPeople(tools.loaders.relationships(knownAt), anyone);
  return namesOf(
    tools,
    counted.filter(({ disputed }) => !disputed).map(({ person }) => person),
  );
}
