import type { Objection } from './check.js';
import type { Claim } from './claim.js';
import { daysOf } from './time.js';

/** Whether the value is there, in the predicate's unit, and one that this unit can have. */
export function checkLiteral(claim: Claim, unit: string): Objection[] {
  if (claim.object !== null) {
    const message = `${claim.predicate} takes a value, not an object`;
    return [{ path: ['object'], message, mend: `Give a value in ${unit}.` }];
  }
  if (claim.literal === null) {
    return [{ path: ['value'], message: `${claim.predicate} lacks its value`, mend: `Add one in ${unit}.` }];
  }
  if (claim.literal.unit !== unit) {
    const message = `${claim.predicate} is counted in ${unit}, not in ${claim.literal.unit}`;
    return [{ path: ['unit'], message, mend: `Write ${unit}.` }];
  }
  const message = objectionTo(claim.literal.value, unit);
  return message === null ? [] : [{ path: ['value'], message, mend: 'Correct the value.' }];
}

function objectionTo(value: number | string, unit: string): string | null {
  if (unit === 'text')
    return typeof value === 'string' && value.trim() !== '' ? null : 'the value is no text';
  if (unit === 'date') return dateObjection(value);
  if (typeof value !== 'number' || !Number.isFinite(value)) return `the value is no number of ${unit}`;
  if (value < 0) return 'the value is negative';
  if (unit === 'percent') return value > 100 ? 'the value is more than 100 percent' : null;
  return unit === 'GBP' || Number.isInteger(value) ? null : `${unit} are counted in whole numbers`;
}

function dateObjection(value: number | string): string | null {
  if (typeof value !== 'string') return 'a date is a text: a bare year needs quotes';
  try {
    daysOf(value);
    return null;
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}
