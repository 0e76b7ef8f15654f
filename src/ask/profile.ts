import type { Entity } from '../claims/entity.js';
import type { Moment } from '../claims/moment.js';
import { isAtAll, type Reading, readAt } from '../claims/reading.js';
import { daysOf, later } from '../claims/time.js';
import type { AnswerRow } from './answer.js';
import type { Asked } from './asked.js';
import { evidenceOf } from './evidence.js';
import { withArticle } from './noun.js';
import { operation } from './operation.js';
import type { Part } from './people.js';
import { find } from './resolve.js';
import { type BesideRow, nameOf } from './rows.js';
import type { Tools } from './tools.js';
import { clause } from './verb.js';

/** A short cited profile: the roles, seats and bodies of a person first, then their ties and what they did. */
export async function answerProfile(
  tools: Tools,
  asked: Extract<Asked, { family: 'PROFILE' }>,
  moment: Moment,
): Promise<Part> {
  const person = await find(tools.loaders, ['Person'], asked.name);
  const around = await tools.loaders.relationships(moment.knownAt).of('around', person.id);
  const evidenceUpTo = around.length > 0 ? around.map((one) => one.evidenceUpTo).reduce(later) : null;
  const asOf = moment.asOf ?? evidenceUpTo;
  const readings = around.map((one) => readAt(one, daysOf(asOf ?? '9999')));
  const current = readings.filter((one) => isAtAll(one) && one.certainty !== 'UNKNOWN');
  const standings = current.filter(isStanding).sort(byStatus);
  const others = readings.filter((one) => !standings.includes(one) && (isAtAll(one) || isEvent(one)));
  // A date past all that is stated is not answered with what was so before.
  const past = current.every(isSettled) && readings.some(({ certainty }) => certainty === 'UNKNOWN');
  const rows = await Promise.all(standings.map((one) => standingRow(tools, one)));
  const besides = await Promise.all(
    others.map((one) => tieRow(tools, one, person, daysOf(asOf ?? '9999').last)),
  );
  return {
    kind: 'LIST',
    sentence: sentenceOf(person, rows, besides, asOf, past),
    interpretation: `What claims say of ${person.name}: roles and seats first, then ties, bodies and events.`,
    asOf,
    evidenceUpTo,
    count: null,
    verdict: past ? 'UNKNOWN' : null,
    disputed: rows.some(({ disputed }) => disputed),
    people: [await personRow(tools, person, readings), ...rows],
    besides,
    values: [],
    path: null,
    graphql: operation('profile', { person: person.id, ...moment, asOf }),
    cypher: tools.loaders.printed.cypher('profile', { person: person.id, knownAt: moment.knownAt }),
  };
}

const order = ['HOLDER', 'NOMINEE', 'CONTENDER', 'PROSPECTIVE', 'FORMER'];
const byStatus = (a: Reading, b: Reading) => order.indexOf(a.status ?? '') - order.indexOf(b.status ?? '');

/** Of a role or seat that is held, was held or is sought; a candidacy that is over is told among the rest. */
const isStanding = ({ status, relationship }: Reading) =>
  status !== null && (status !== 'FORMER' || relationship.type !== 'CANDIDATE_FOR');

/** What stays so: that something ended, or that it happened. */
const isSettled = ({ status, relationship }: Reading) => status === 'FORMER' || !relationship.openEnded;

/** What happened is told for good, though it holds at no later date. */
const isEvent = ({ relationship, certainty }: Reading) =>
  certainty === 'NOT' && relationship.stance !== 'DENIED';

async function personRow(tools: Tools, person: Entity, readings: readonly Reading[]): Promise<AnswerRow> {
  return {
    ...blank,
    type: 'Person',
    id: person.id,
    name: person.name,
    disputed: readings.some(({ relationship }) => relationship.disputed),
    evidence: await evidenceOf(
      tools,
      readings.flatMap(({ relationship }) => relationship.claims),
    ),
  };
}

const blank = { role: null, roleStatus: null, basis: null, hedges: [], certainty: 'CERTAIN' } as const;

async function standingRow(tools: Tools, { relationship, certainty, status }: Reading): Promise<AnswerRow> {
  const name = await nameOf(tools, relationship.to);
  return {
    type: 'Role',
    id: relationship.to,
    name,
    role: name,
    roleStatus: status,
    basis: null,
    hedges: relationship.hedges,
    certainty,
    disputed: relationship.disputed,
    evidence: await evidenceOf(tools, relationship.claims),
  };
}

async function tieRow(
  tools: Tools,
  { relationship, certainty, status }: Reading,
  person: Entity,
  day: string,
): Promise<BesideRow> {
  const { from, to, type } = relationship;
  const other = from === person.id ? to : from;
  const name = await nameOf(tools, other);
  const inClause = named(other, name, type);
  const [subject, object] = from === person.id ? [person.name, inClause] : [inClause, person.name];
  const clauseOf = clause(subject, type, object, relationship);
  const foretold = relationship.possibleFrom > day ? ` from ${relationship.valid.split('/')[0]}` : '';
  const said = status === 'FORMER' ? `${subject} was a candidate for ${object}` : `${clauseOf}${foretold}`;
  return {
    ...blank,
    // A row is of a person or a role; what ties the person to a body or a contest is told of the person.
    ...rowOf(other, name, person),
    basis: relationship.basis,
    hedges: relationship.hedges,
    certainty,
    disputed: relationship.disputed,
    evidence: await evidenceOf(tools, relationship.claims),
    why: certainty === 'UNKNOWN' ? `last known on ${relationship.evidenceUpTo}: ${said}` : said,
  };
}

/** A body, party or contest takes its article; a post that was left is told as one. */
function named(id: string, name: string, type: Reading['relationship']['type']): string {
  if (/^(party|organisation|contest):/.test(id)) return withArticle(name);
  return id.startsWith('role:') && /RESIGN/.test(type) ? `the post of ${name}` : name;
}

function rowOf(id: string, name: string, person: Entity): Pick<AnswerRow, 'type' | 'id' | 'name'> {
  if (id.startsWith('role:')) return { type: 'Role', id, name };
  return id.startsWith('person:')
    ? { type: 'Person', id, name }
    : { type: 'Person', id: person.id, name: person.name };
}

function sentenceOf(
  person: Entity,
  rows: readonly AnswerRow[],
  besides: readonly BesideRow[],
  asOf: string | null,
  past: boolean,
): string {
  if (rows.length + besides.length === 0) return `Nothing is stated of ${person.name}.`;
  const roles = rows.map(standingInWords);
  const ties = besides.map(({ why }) => why);
  const known = past
    ? `What is known of ${person.name} does not reach ${asOf}`
    : `${person.name}, as of ${asOf}`;
  return `${known}: ${[...roles, ...ties].join('; ')}.`;
}

function standingInWords({ id, name, roleStatus, certainty, hedges, disputed }: AnswerRow): string {
  const isSeat = id.startsWith('constituency:');
  const now = isSeat ? 'represents' : 'is';
  const was = isSeat ? 'represented' : 'was';
  const verb =
    roleStatus === 'HOLDER' ? now : roleStatus === 'FORMER' ? was : standings[roleStatus ?? 'CONTENDER'];
  const marks = [
    certainty === 'POSSIBLE' && 'possibly',
    hedges.length > 0 && 'hedged',
    disputed && 'disputed',
  ].filter(Boolean);
  return `${verb} ${name}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`;
}

const standings = {
  NOMINEE: 'is a nominee for',
  CONTENDER: 'contends for',
  PROSPECTIVE: 'is set to stand for',
} as const;
