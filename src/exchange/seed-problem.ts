/** Something wrong in a seed file, at a place (line and column from 1), with what to do about it. */
export interface Problem {
  /** The folder as it was named and the file in it, as in `seed/people.yaml`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly mend: string;
}

/** `seed/people.yaml:12:5 message. mend`, which editors and terminals make a link of. */
export function formatProblem({ file, line, column, message, mend }: Problem): string {
  return `${file}:${line}:${column} ${message}. ${mend}`;
}

/** By file, then by place, so that a file is mended from top to bottom. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
