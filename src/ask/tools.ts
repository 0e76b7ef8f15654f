import type { Loaders } from '../loaders/loaders.js';

/** What answering needs beside the question: one request's loaders, and the texts that are at hand. */
export interface Tools {
  readonly loaders: Loaders;
  /** The words of an article's version between two code points; null where the text is not at hand. */
  readonly quote: (sha256: string, start: number, end: number) => string | null;
}
