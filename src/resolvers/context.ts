import type { Answer } from '../ask/answer.js';
import type { Moment } from '../claims/moment.js';
import type { SelectionAsked } from '../claims/selection.js';
import type { Loaders } from '../loaders/loaders.js';
import type { Export } from './types.generated.js';

/** What the resolvers of one request delegate to. */
export interface Context {
  readonly loaders: Loaders;
  /** The articles' texts where they are at hand. */
  readonly archive: {
    /** The words between two code points, the end exclusive; null where the text is not at hand. */
    quote(sha256: string, start: number, end: number): string | null;
    /** The same with up to so many code points before it and after it. */
    context(
      sha256: string,
      start: number,
      end: number,
      characters: number,
    ): { readonly exact: string; readonly prefix: string; readonly suffix: string } | null;
  };
  readonly ask: (question: string, moment: Moment) => Promise<Answer>;
  /** Where a selection is served in a format, as exports are told of elsewhere, and how much it is. */
  readonly exported: (format: string, asked: SelectionAsked) => Promise<Export>;
}
