import { isUtf8 } from 'node:buffer';
import { CsvError, parse } from 'csv-parse/sync';
import { AlliancesError } from '../../../errors.js';
import { lineOfBroken } from '../../seed-document.js';
import type { RawFile } from '../raw-file.js';

/** One row by its columns. */
export interface CsvRow {
  /** From 1, where the row begins. */
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

export interface CsvTable {
  readonly raw: RawFile;
  readonly delimiter: Delimiter;
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
  /** Rows with more or fewer cells than there are columns. */
  readonly wrong: readonly { readonly line: number; readonly reason: string }[];
}

export const delimiters = [',', ';', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];

const reading = { bom: true, relax_column_count: true, skip_empty_lines: true } as const;

/**
 * A table whose first line names its columns. Cells are without white space around them and without the quote that
 * keeps a spreadsheet from taking them for a formula.
 * @param given the delimiter; by default the one that makes most columns of the first line
 * @throws AlliancesError with the line, where it is no such table
 */
export function csvTable(raw: RawFile, given: Delimiter | null = null): CsvTable {
  const { path, bytes } = raw;
  if (!isUtf8(bytes)) throw broken(path, lineOfBroken(bytes), 'the file is no UTF-8');
  const delimiter = given ?? delimiterOf(bytes);
  const [head, ...records] = recordsOf(raw, delimiter);
  if (!head) throw broken(path, 1, 'the file is empty');
  const columns = head.record.map((name, index) => name.trim() || `column ${index + 1}`);
  const twice = columns.find((name, index) => columns.indexOf(name) < index);
  if (twice !== undefined) throw broken(path, head.line, `two columns are called "${twice}"`);
  const isWhole = ({ record }: Read) => record.length === columns.length;
  return {
    raw,
    delimiter,
    columns,
    rows: records.filter(isWhole).map(({ line, record }) => ({
      line,
      cells: new Map(columns.map((name, index) => [name, plain(record[index] ?? '')])),
    })),
    wrong: records
      .filter((one) => !isWhole(one))
      .map(({ line, record }) => ({
        line,
        reason: `it has ${record.length} cells, and the first line names ${columns.length} columns`,
      })),
  };
}

interface Read {
  readonly line: number;
  readonly record: readonly string[];
}

function recordsOf({ path, bytes }: RawFile, delimiter: Delimiter): Read[] {
  const records: Read[] = [];
  const lineAt = lineCounter(bytes);
  let end = 0;
  const add = (record: string[], info: { readonly bytes: number }) => {
    const line = lineAt(end);
    end = info.bytes;
    if (record.some((cell) => cell.trim() !== '')) records.push({ line, record });
    return null;
  };
  try {
    parse(bytes, { ...reading, delimiter, on_record: add });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw broken(path, lineAt(end), `in the row that begins there ${quoteFault(error.code)}`);
  }
  return records;
}

/**
 * The line of the first row that begins at a byte or after it; asked for one byte after another. The reader's own count
 * takes a line break of two characters in quotes for two.
 */
function lineCounter(bytes: Buffer): (from: number) => number {
  const isBreak = (at: number) => bytes[at] === 10 || bytes[at] === 13;
  let [at, line] = [0, 1];
  return (from) => {
    while (at < from || isBreak(at)) {
      if (isBreak(at) && !(bytes[at] === 13 && bytes[at + 1] === 10)) line += 1;
      at += 1;
    }
    return line;
  };
}

function quoteFault(code: string): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'a quote is never closed';
  if (code === 'CSV_INVALID_CLOSING_QUOTE') return 'something stands behind a closing quote';
  return 'a quote stands within a cell that does not begin with one';
}

function delimiterOf(bytes: Buffer): Delimiter {
  const count = (delimiter: string) => {
    try {
      const [head] = parse(bytes, { ...reading, delimiter, to: 1 });
      return head?.length ?? 0;
    } catch {
      return 0;
    }
  };
  return delimiters.reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** Spreadsheets are kept from taking a cell for a formula by a quote before it. */
const plain = (cell: string) => cell.trim().replace(/^'(?=[=+\-@\t＝＋－＠])/, '');

const broken = (path: string, line: number, what: string) =>
  new AlliancesError(
    'BAD_USER_INPUT',
    `${path}:${line} cannot be read: ${what}.`,
    'Correct it there, or save the table again as CSV in UTF-8.',
  );
