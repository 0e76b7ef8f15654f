import type { GivenAnswer, GivenEvidence } from './ask-server.js';

/** The answer for a terminal: the sentence, then everyone counted or beside with where it is stated. */
export function answerInWords(answer: GivenAnswer): string {
  const { sentence, interpretation, asOf, evidenceUpTo } = answer;
  const dates = asOf === null ? [] : [`As of ${asOf}; evidence up to ${evidenceUpTo ?? 'no day'}.`];
  const parts = [
    [sentence],
    interpretation === null ? [] : [`Read as: ${interpretation}`, ...dates],
    ...section(
      'Counted',
      answer.people.map((row) => [marked(row), row.evidence] as const),
    ),
    ...section(
      'Beside',
      answer.besides.map((row) => [`${marked(row)}: ${row.why}`, row.evidence] as const),
    ),
    ...section(
      'Values',
      answer.values.map(
        (one) => [`${one.value} ${one.unit}${one.computed ? ' (computed)' : ''}`, one.evidence] as const,
      ),
    ),
    ...section(
      'Path',
      (answer.path ?? []).map(({ from, to, evidence }) => [`${from.name} to ${to.name}`, evidence] as const),
    ),
    answer.suggestions.length > 0 ? ['Perhaps:', ...answer.suggestions.map((one) => `  ${one}`)] : [],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

type Row = GivenAnswer['people'][number];

function marked({ name, role, basis, disputed }: Row): string {
  const marks = [role, basis?.toLowerCase(), disputed ? 'disputed' : null].filter(Boolean);
  return marks.length > 0 ? `${name} (${marks.join(', ')})` : name;
}

function section(title: string, rows: readonly (readonly [string, readonly GivenEvidence[]])[]): string[][] {
  if (rows.length === 0) return [];
  return [[`${title}:`, ...rows.flatMap(([text, evidence]) => [`  ${text}`, ...evidence.map(cited)])]];
}

function cited({ publisher, published, gist, quote, hedges, url }: GivenEvidence): string {
  const hedged =
    hedges.length > 0 ? ` [hedged: ${hedges.join(', ').toLowerCase().replaceAll('_', ' ')}]` : '';
  const words = quote === null ? '' : `\n        "${quote.replace(/\s+/g, ' ')}"`;
  return `    ${publisher}, ${published}: ${gist}${hedged}${words}\n        ${url}`;
}
