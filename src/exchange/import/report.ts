import type { Refusal } from './data-set.js';
import { reasonsOf, type WhoIsWho } from './people.js';

/** A dispute to which the data set is a party. */
export interface FoundDispute {
  readonly id: string;
  readonly kind: string;
  readonly about: string;
  readonly why: string;
  readonly favours: string | null;
  readonly reason: string | null;
}

interface Counted {
  readonly created: number;
  readonly unchanged: number;
}

/** Someone of the data set and who that is, or may be, in the graph. */
export interface Match {
  readonly name: string;
  readonly id: string;
  /** From 0 to 100. */
  readonly score: number;
  readonly reasons: readonly string[];
}

export interface ImportReport {
  readonly source: string;
  readonly files: readonly {
    readonly article: string;
    readonly published: string;
    readonly claims: number;
  }[];
  /** `unchanged` are the nodes that were in the graph already. */
  readonly nodes: Counted;
  /** `corrected` take the place of what their rows said before; `vanished` are in the graph and in no row any more. */
  readonly claims: Counted & { readonly corrected: number; readonly vanished: readonly string[] };
  readonly matched: readonly Match[];
  /** `id` is that of the person that was created; `mayBe` who may be the same, likeliest first. Nothing was merged. */
  readonly doubtful: readonly {
    readonly name: string;
    readonly id: string;
    readonly mayBe: readonly Match[];
  }[];
  readonly refused: readonly Refusal[];
  readonly disputes: readonly FoundDispute[];
  readonly notes: readonly string[];
}

export function matchesOf(
  people: readonly WhoIsWho[],
  nameOf: (ref: string) => string,
  idOf: (ref: string) => string,
): Pick<ImportReport, 'matched' | 'doubtful'> {
  const match = (ref: string, found: WhoIsWho['choice']['doubtful'][number]): Match => ({
    name: nameOf(ref),
    id: found.id,
    score: found.score,
    reasons: reasonsOf(found),
  });
  return {
    matched: people.flatMap(({ ref, choice: { sure } }) => (sure ? [match(ref, sure)] : [])),
    doubtful: people
      .filter(({ choice }) => choice.doubtful.length > 0)
      .map(({ ref, choice }) => ({
        name: nameOf(ref),
        id: idOf(ref),
        mayBe: choice.doubtful.map((one) => match(ref, one)),
      })),
  };
}

/** How many of a list are told in words; the whole of it is in the JSON. */
const most = 10;

export function importInWords(report: ImportReport): string {
  const { nodes, claims, matched, doubtful, refused, disputes, files, notes } = report;
  return [
    `${report.source}: ${claims.created} claims created, ${claims.corrected} corrected, ${claims.unchanged} unchanged; ${nodes.created} nodes created, ${nodes.unchanged} known.`,
    ...files.map((one) => `  ${one.article}: ${one.claims} claims, as of ${one.published}`),
    ...notes,
    `People in the graph already: ${matched.length}.`,
    ...listed(
      'People who may be, and are people of their own until someone says so',
      doubtful.map(({ name, id, mayBe }) => `${name} (${id}) may be ${mayBe.map(matchInWords).join(' or ')}`),
    ),
    ...listed(
      'Disputes that it is a party to',
      disputes.map(({ about, why, favours, reason }) =>
        [`${about}: ${why}`, favours ? `Favoured: ${favours}, as ${reason}.` : ''].join(' ').trim(),
      ),
    ),
    ...listed(
      'Rows refused',
      refused.map(({ file, place, reason }) => `${file} ${place}: ${reason}`),
    ),
    ...listed('Claims that are in no row any more, and are kept', claims.vanished),
  ].join('\n');
}

const matchInWords = ({ id, score, reasons }: Match) => `${id} (${score}: ${reasons.join(', ')})`;

function listed(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const rest = lines.length > most ? [`  ... and ${lines.length - most} more; --json has them all`] : [];
  return [`${title}: ${lines.length}`, ...lines.slice(0, most).map((line) => `  ${line}`), ...rest];
}
