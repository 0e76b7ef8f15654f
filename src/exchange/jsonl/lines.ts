import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { AlliancesError } from '../../errors.js';
import type { SeedDocument } from '../seed-document.js';
import type { Problem } from '../seed-problem.js';

/** A line of a file, counted from 1, without its end; null where its bytes are no UTF-8. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
}

/** How much of a file has been read, in bytes. */
export type ReadProgress = (done: number, total: number) => void;

const newline = 0x0a;

/**
 * The lines of a file, which end at a line feed and nowhere else: other characters that end a line may stand in a text.
 * @throws AlliancesError BAD_USER_INPUT where the file cannot be read
 */
export async function* linesOf(file: string, progress: ReadProgress = () => undefined): AsyncGenerator<Line> {
  try {
    const { size } = await stat(file);
    let number = 0;
    let done = 0;
    let begun: Buffer[] = [];
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      let from = 0;
      for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, from)) {
        number++;
        yield lineOf(number, Buffer.concat([...begun, chunk.subarray(from, end)]));
        begun = [];
        from = end + 1;
      }
      begun.push(chunk.subarray(from));
      done += chunk.length;
      progress(done, size);
    }
    const rest = Buffer.concat(begun);
    if (rest.length > 0) yield lineOf(number + 1, rest);
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw unreadable(file, error);
  }
}

/**
 * A text that is another one once the file was changed.
 * @throws AlliancesError BAD_USER_INPUT where the file cannot be read
 */
export async function stateOf(file: string): Promise<string> {
  const { ino, size, mtimeMs } = await stat(file).catch((cause) => {
    throw unreadable(file, cause);
  });
  return [ino, size, mtimeMs].join();
}

const unreadable = (file: string, cause: unknown) =>
  new AlliancesError(
    'BAD_USER_INPUT',
    `The file ${file} cannot be read.`,
    'Name a file that `alliances export --format jsonl` has written.',
    { cause },
  );

const lineOf = (number: number, bytes: Buffer): Line => ({
  number,
  text: isUtf8(bytes) ? bytes.toString('utf8') : null,
});

/** One line as a document of its own, so that its problems are told as those of a seed's file. */
export function documentOf(file: string, line: number, data: unknown): SeedDocument {
  return { file, data, problem: (_path, message, mend) => problemAt(file, line, message, mend) };
}

export const problemAt = (file: string, line: number, message: string, mend: string): Problem => ({
  file,
  line,
  column: 1,
  message,
  mend,
});

/** Reads what a line holds; null, with the problem told, where it is no JSON. */
export function parseLine(file: string, { number, text }: Line, problems: Problem[]): SeedDocument | null {
  if (text === null) {
    problems.push(problemAt(file, number, 'the line is no UTF-8', 'Save the file as UTF-8.'));
    return null;
  }
  try {
    return documentOf(file, number, JSON.parse(text));
  } catch {
    problems.push(problemAt(file, number, 'the line is no JSON', 'Write one JSON object on each line.'));
    return null;
  }
}
