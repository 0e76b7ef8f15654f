import { dateInWords } from '../dates.js';
import type { Value } from './answer.js';

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** A value with its unit: "55%", "2,670 votes", "£300". */
export function valueInWords({ value, unit }: Pick<Value, 'value' | 'unit'>): string {
  if (unit === 'date') return dateInWords(String(value));
  const written = typeof value === 'number' ? number.format(value) : value;
  if (unit === 'percent') return `${written}%`;
  if (unit === 'GBP') return `£${written}`;
  return unit === 'text' ? written : `${written} ${unit}`;
}
