import { z } from 'zod';
import { hedges, polarities } from '../claims/claim.js';

export const named = z.object({ id: z.string(), name: z.string() });

const passage = z.object({
  start: z.int().describe('The first Unicode code point of the passage in the text of the article.'),
  end: z.int().describe('The code point after its last.'),
  quote: z.string().nullable().describe('Its words; null where the text is not at hand.'),
});

/** A claim with where it is stated, as an answer has to cite it. */
export const citation = z.object({
  claim: z.string().describe('Its permanent id.'),
  gist: z.string().describe('What the passage says, in one line of our own words.'),
  publisher: z.string(),
  article: z.string().describe('The id of the article.'),
  url: z.string(),
  published: z.string().describe('When the article was published (EDTF).'),
  passages: z.array(passage).describe('Where in the article; empty where the source gives no passage.'),
  hedges: z.array(z.enum(hedges)).describe('Why it is less than a plain assertion; empty where it is one.'),
  polarity: z.enum(polarities).describe('Whether it says that it is so or that it is not.'),
});
export type Citation = z.output<typeof citation>;

/** What a claim is asked for to be cited. */
export const claimFields =
  'id gist hedges polarity article { id url published publisher { name } } passages { start end quote }';

/** A claim as GraphQL gives it. */
export const givenClaim = z.object({
  ...citation.pick({ gist: true, passages: true, hedges: true, polarity: true }).shape,
  id: z.string(),
  article: z.object({
    id: z.string(),
    url: z.string(),
    published: z.string(),
    publisher: z.object({ name: z.string() }),
  }),
});

export function cited({
  id,
  article,
  gist,
  passages,
  hedges,
  polarity,
}: z.output<typeof givenClaim>): Citation {
  const { publisher, url, published } = article;
  const where = { publisher: publisher.name, article: article.id, url, published };
  return { claim: id, gist, ...where, passages, hedges, polarity };
}
