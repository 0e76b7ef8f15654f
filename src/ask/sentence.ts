import type { PeopleCount } from '../loaders/people-count.js';
import type { AnswerRow, Verdict } from './answer.js';
import { groupNoun, listed, memberNoun, tieNoun } from './noun.js';
import type { ResolvedPeople } from './resolve.js';
import type { BesideRow } from './rows.js';

/** What the sentence tells of; `heldBy` names who else holds the one seat that is asked about. */
export interface Told {
  readonly people: readonly AnswerRow[];
  readonly besides: readonly BesideRow[];
  readonly verdict: Verdict | null;
  readonly notStated: readonly string[];
  readonly disputes: readonly string[];
  readonly heldBy: readonly string[];
}

/** The answer in words: what was counted, of how many, what is disputed, and who stands beside. */
export function sentenceOf(people: ResolvedPeople, found: PeopleCount, told: Told): string {
  const beside = told.besides.map((row) => `${row.name} (${row.why})`).join('; ');
  if (found.count === null)
    return [pastEvidence(people, found), beside && `Last known: ${beside}.`].filter(Boolean).join(' ');
  const asOf = found.asOf === null ? '' : `, as of ${found.asOf}`;
  const disputes = told.disputes.map((dispute) => `Disputed: ${dispute}`);
  const besides = beside && `Beside ${people.asked.kind === 'COUNT' ? 'the count' : 'that'}: ${beside}.`;
  return [`${main(people, found, told)}${asOf}.`, ...disputes, besides].filter(Boolean).join(' ');
}

function pastEvidence(people: ResolvedPeople, { asOf, horizon }: PeopleCount): string {
  const about = tieNoun(people, true) || groupNoun(people, true);
  return `Not known as of ${asOf}: what is stated of ${about} ends on ${horizon?.evidenceUpTo}.`;
}

function main(people: ResolvedPeople, found: PeopleCount, told: Told): string {
  switch (people.asked.kind) {
    case 'COUNT':
      return counted(people, found, told);
    case 'LIST':
      return listedPeople(people, found, told);
    case 'YES_NO':
      return yesNo(people, found, told);
  }
}

function counted(people: ResolvedPeople, found: PeopleCount, { people: rows, notStated }: Told): string {
  const many = found.count !== 1;
  const tie = tieNoun(people, many);
  const group = groupNoun(people, many);
  const what = tie
    ? `${group} ${many ? 'are' : 'is'} stated to be ${tie}`
    : `${group} ${many ? 'are' : 'is'} known`;
  const names = rows.length > 0 ? `: ${rows.map(inWords).join('; ')}` : '';
  return `${found.count} ${what}${names}${people.asked.group && tie ? denominator(people, found, notStated) : ''}`;
}

function denominator(
  people: ResolvedPeople,
  { inRole, notStated }: PeopleCount,
  names: readonly string[],
): string {
  const known = `; of ${inRole.length} ${groupNoun(people, inRole.length !== 1)} known`;
  if (notStated.length === 0) return known;
  const more = notStated.length > names.length ? ', ...' : '';
  return `${known}, nothing is stated of ${notStated.length} (${names.join(', ')}${more})`;
}

function listedPeople(people: ResolvedPeople, found: PeopleCount, { people: rows, notStated }: Told): string {
  const { group, past } = people.asked;
  const many = rows.length > 1;
  const tie = tieNoun(people, many);
  const among = group && tie ? denominator(people, found, notStated) : '';
  if (rows.length === 0) {
    if (group && !tie) return `Nobody is known to be ${memberNoun(people)}${past ? ', or to have been' : ''}`;
    const who = group ? `No ${groupNoun(people, false)}` : 'Nobody';
    return `${who} is stated to be ${tie}${among}`;
  }
  if (!tie) return inRoles(people, rows, found);
  const names = group ? rows.map(inWords) : rows.map(({ name }) => name);
  return `${listed(names)} ${many ? 'are' : 'is'} stated to be ${tie}${among}`;
}

/** Who is in the role; asked for the past, also who was, or that only present holders are known. */
function inRoles({ asked }: ResolvedPeople, rows: readonly AnswerRow[], found: PeopleCount): string {
  const isPast = asked.group?.statuses.includes('FORMER') && asked.group.statuses.includes('HOLDER');
  const onlyPresent =
    isPast && rows.every(({ roleStatus, disputed }) => roleStatus === 'HOLDER' && !disputed);
  const told = rows.map((row) => {
    if (row.roleStatus === 'HOLDER' && row.role && rows.length === 1)
      return `${row.name} ${isPast && row.disputed ? 'is or was' : 'is'} ${held(row)}`;
    if (row.roleStatus === 'FORMER' && row.role)
      return [`${row.name} was ${held(row)}`, ...ended(row, found)].join('');
    return inWords(row);
  });
  const post = asked.group?.role || asked.group?.within ? 'the post' : 'such a post';
  return `${told.join('; ')}${onlyPresent ? `; nobody is known to have held ${post} before` : ''}`;
}

/** Until when a former holder held the role, as the source writes it. */
function ended({ id, roleStatus }: AnswerRow, { counted }: PeopleCount): string[] {
  if (roleStatus !== 'FORMER') return [];
  const roles = counted.find(({ person }) => person === id)?.roles ?? [];
  const ends = roles.map(({ relationship }) => relationship.valid.split('/').at(-1) ?? '').filter(Boolean);
  return ends.length > 0 ? [` until ${[...new Set(ends)].map(dateInWords).join(' or ')}`] : [];
}

/** "2016-06" as it stands; "2016-08-09?" with what its mark means. */
function dateInWords(date: string): string {
  const marks = { '?': 'uncertain', '~': 'approximate', '%': 'uncertain and approximate' } as const;
  const mark = marks[date.slice(-1) as keyof typeof marks];
  return mark === undefined ? date : `${date.slice(0, -1)} (${mark})`;
}

const held = ({ role, disputed }: AnswerRow) => `${role}${disputed ? ' (disputed)' : ''}`;

function yesNo(
  people: ResolvedPeople,
  found: PeopleCount,
  { verdict, people: rows, besides, heldBy }: Told,
): string {
  const name = people.person?.name ?? '';
  const claim = [tieNoun(people, false), memberNoun(people)].filter(Boolean).join(' and ');
  if (verdict === 'YES') {
    const verb = verbOf(people, found, rows);
    const until = verb === 'was' ? rows.flatMap((row) => ended(row, found)).join('') : '';
    return `Yes: ${name} ${verb} ${claim}${roleBeside(rows, claim)}${until}`;
  }
  if (verdict === 'NO')
    return `No: ${name} is not ${claim}${heldBy.length > 0 ? `; ${listed(heldBy)} is` : ''}`;
  const doubt = besides.length > 0 ? 'is not stated outright, nor denied' : 'is neither stated nor denied';
  return `Unknown: that ${name} ${people.asked.past ? 'is or was' : 'is'} ${claim} ${doubt}`;
}

/** Asked for the past: whether it is over, still so, or in dispute between the two. */
function verbOf(
  { asked }: ResolvedPeople,
  { asOf, horizon }: PeopleCount,
  rows: readonly AnswerRow[],
): string {
  if (!asked.past) return 'is';
  const isOver = asked.tie !== null && asOf !== horizon?.evidenceUpTo;
  const isFormer =
    asked.group?.statuses.includes('HOLDER') && rows.some(({ roleStatus }) => roleStatus === 'FORMER');
  if (isOver || isFormer) return 'was';
  return rows.some(({ disputed }) => disputed) ? 'is or was' : 'is';
}

/** The role that makes it so, where the question did not name it. */
function roleBeside([row]: readonly AnswerRow[], claim: string): string {
  return row?.role && !claim.toLowerCase().includes(row.role.toLowerCase()) ? ` (${row.role})` : '';
}

/** The role with the standing in it: who is nominated for a post does not hold it. */
function inWords({ name, role, roleStatus, disputed }: AnswerRow): string {
  const standing = role && roleStatus && roleStatus !== 'HOLDER' ? `${standings[roleStatus]} ${role}` : role;
  const marks = [standing, disputed ? 'disputed' : ''].filter(Boolean).join(', ');
  return marks ? `${name} (${marks})` : name;
}

const standings = {
  NOMINEE: 'nominee for',
  CONTENDER: 'contender for',
  PROSPECTIVE: 'set to stand for',
  FORMER: 'formerly',
} as const;
