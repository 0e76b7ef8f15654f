import { list, plural } from '../words.js';
import type { Answer, Row } from './answer.js';
import { valueInWords } from './values.js';

const verdicts = { YES: 'Yes', NO: 'No', UNKNOWN: 'Unknown' };

/** The answer in as few words as can be. */
export function headlineOf(answer: Answer): string {
  if (answer.verdict !== null && answer.count === null) return verdicts[answer.verdict];
  if (answer.count !== null) return `${answer.count} stated`;
  if (answer.kind === 'PATH') return pathHeadline(answer.path?.length ?? 0);
  if (answer.kind === 'VALUE' || answer.people.length === 0) return valueHeadline(answer);
  return namesHeadline(answer.people);
}

/** Beside a person, posts are what is told of them. */
function namesHeadline(rows: readonly Row[]): string {
  const people = rows.filter(({ type }) => type === 'Person');
  const names = [...new Set((people.length > 0 ? people : rows).map(({ name }) => name))];
  return names.length > 3 ? `${names.length} named` : list(names);
}

const pathHeadline = (steps: number) =>
  steps === 0 ? 'No connection stated' : `Connected by ${plural(steps, 'step')}`;

/** Where sources state a value, one that was worked out from others stands below it. */
function valueHeadline({ values }: Answer): string {
  const stated = values.filter(({ computed }) => !computed);
  const shown = new Set((stated.length > 0 ? stated : values).map(valueInWords));
  return shown.size === 0 ? 'Nothing stated' : [...shown].join(' or ');
}
