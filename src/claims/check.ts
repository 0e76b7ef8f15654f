import { checkLiteral } from './check-literal.js';
import { checkTimes } from './check-time.js';
import type { Claim, EntityLabel, RoleStatus } from './claim.js';
import { didYouMean } from './nearest.js';
import { predicateOf } from './vocabulary.js';

/** Why a claim may not be recorded, by the field at fault, in words for who wrote it. */
export interface Objection {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly mend: string;
}

/** The known nodes that claims are checked against. */
export interface Registry {
  labelOf(id: string): EntityLabel | undefined;
  /** All known ids, to tell what a misspelt one means. */
  ids(): Iterable<string>;
}

const statusesOf: Partial<Record<Claim['predicate'], readonly RoleStatus[]>> = {
  HOLDS_ROLE: ['HOLDER', 'FORMER'],
  CANDIDATE_FOR: ['NOMINEE', 'CONTENDER', 'PROSPECTIVE', 'FORMER'],
};

/** Everything that is wrong with one claim by the vocabulary and the registry; empty where it may be recorded. */
export function checkClaim(claim: Claim, registry: Registry): Objection[] {
  const { domain, range } = predicateOf(claim.predicate);
  return [
    ...checkNode(claim.subject, 'subject', domain, `${claim.predicate} is said of`, registry),
    ...('unit' in range ? checkLiteral(claim, range.unit) : checkObject(claim, range, registry)),
    ...checkQualifiers(claim, registry),
    ...checkStatus(claim),
    ...checkFigure(claim),
    ...checkTimes(claim),
    ...checkRecord(claim),
  ];
}

function checkObject(claim: Claim, range: readonly EntityLabel[], registry: Registry): Objection[] {
  if (claim.literal) {
    return [fault('value', `${claim.predicate} takes no value`, `Give an object: a ${range.join(' or ')}.`)];
  }
  if (claim.object === null) {
    return [fault('object', `${claim.predicate} lacks its object`, `Add one: a ${range.join(' or ')}.`)];
  }
  if (claim.object === claim.subject) {
    return [fault('object', 'subject and object are the same', 'Correct one of the two.')];
  }
  return checkNode(claim.object, 'object', range, `the object of ${claim.predicate} is`, registry);
}

function checkNode(
  id: string,
  field: string,
  allowed: readonly EntityLabel[],
  rule: string,
  registry: Registry,
): Objection[] {
  const label = registry.labelOf(id);
  if (label === undefined) {
    return [
      fault(field, `"${id}" is unknown`, didYouMean(id, registry.ids(), 'Add it to the registry first.')),
    ];
  }
  if (allowed.includes(label)) return [];
  return [fault(field, `"${id}" is a ${label}, but ${rule} a ${allowed.join(' or ')}`, 'Correct it.')];
}

function checkQualifiers(claim: Claim, registry: Registry): Objection[] {
  const qualifiers = [
    ['role', 'Role'],
    ['contest', 'Contest'],
    ['party', 'Party'],
  ] as const;
  return qualifiers.flatMap(([field, label]) => {
    const id = claim[field];
    return id === null ? [] : checkNode(id, field, [label], `this qualifier is`, registry);
  });
}

function checkStatus(claim: Claim): Objection[] {
  const allowed = statusesOf[claim.predicate];
  if (!allowed) {
    return claim.status === null ? [] : [fault('status', `${claim.predicate} takes no status`, 'Remove it.')];
  }
  if (claim.status !== null && allowed.includes(claim.status)) return [];
  const message =
    claim.status === null
      ? `${claim.predicate} lacks its status`
      : `${claim.predicate} cannot have the status ${claim.status}`;
  return [fault('status', message, `Use one of ${allowed.join(', ')}.`)];
}

function checkFigure(claim: Claim): Objection[] {
  const needsContest = predicateOf(claim.predicate).key === 'figure' || claim.round !== null;
  if (needsContest && claim.contest === null && predicateOf(claim.predicate).domain[0] !== 'Contest') {
    return [fault('contest', `${claim.predicate} does not say in which contest`, 'Add `contest`.')];
  }
  return [];
}

function checkRecord(claim: Claim): Objection[] {
  const found: Objection[] = [];
  if (claim.rank !== 'NORMAL' && !(claim.rankReason && claim.ranked)) {
    found.push(
      fault('rank', `the rank ${claim.rank} has no reason or no instant`, 'Say why, and since when.'),
    );
  }
  if (claim.withdrawn !== null && !(claim.withdrawnBy && claim.withdrawnWhy)) {
    found.push(
      fault('withdrawn', 'it is withdrawn, but not by whom and why', 'Say who withdrew it, and why.'),
    );
  }
  if (new Set(claim.hedges).size < claim.hedges.length) {
    found.push(fault('hedges', 'a hedge is given twice', 'Remove one.'));
  }
  return found;
}

function fault(field: string, message: string, mend: string): Objection {
  return { path: [field], message, mend };
}
