import type { Contents } from './contents.js';

/** One file of a format. */
export interface FormatFile {
  /** Its name in the folder that a format of several files is written to. */
  readonly name: string;
  /** As it is served. */
  readonly mediaType: string;
  /** Its text, piece by piece, so that no more of it is ever at hand than is being written. */
  write(contents: Contents): AsyncIterable<string>;
}

/** A format that the record can be written in. */
export interface Format {
  /** As `--format` takes it. */
  readonly name: string;
  /** What it is and whom it is for, for `--help`. */
  readonly about: string;
  /** One: it can go to standard output; several: it takes a folder. */
  readonly files: readonly [FormatFile, ...FormatFile[]];
  /** Files beside these, which some graphs need and others do not. */
  further?(contents: Contents): Promise<readonly FormatFile[]>;
  /** What to do with what was written, in words. */
  next?(out: string): string;
}

/** Of all that a format has: its file or, where there are several, a zip of them. */
export const mediaTypeOf = ({ files }: Format): string =>
  files.length > 1 ? 'application/zip' : files[0].mediaType;
