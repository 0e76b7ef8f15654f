import type { Answer } from '../ask/answer.js';
import type { Moment } from '../claims/moment.js';
import type { Loaders } from '../loaders/loaders.js';

/** What the resolvers of one request delegate to. */
export interface Context {
  readonly loaders: Loaders;
  /** The articles' texts where they are at hand. */
  readonly archive: {
    /** The words between two code points, the end exclusive; null where the text is not at hand. */
    quote(sha256: string, start: number, end: number): string | null;
    /** What stands before and after them, so many code points at most; null where the text is not at hand. */
    around(
      sha256: string,
      start: number,
      end: number,
      characters: number,
    ): { readonly prefix: string; readonly suffix: string } | null;
  };
  readonly ask: (question: string, moment: Moment) => Promise<Answer>;
}
