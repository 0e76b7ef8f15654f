import { asStated } from '../../claims/redirect.js';
import {
  articleLine,
  claimLine,
  decisionLine,
  entityLine,
  headerLine,
  matchLine,
  sourceLine,
} from '../jsonl/line.js';
import type { Format } from './format.js';

/** The lossless one: what is imported from it is exported to the same bytes. */
export const jsonl: Format = {
  name: 'jsonl',
  about:
    'this record without loss, for `alliances import`: a line for each source, entity, match, decision, article and claim',
  files: [
    {
      name: 'record.jsonl',
      mediaType: 'application/jsonl; charset=utf-8',
      async *write({ sources, entities, redirects, matches, decisions, articles, claims }) {
        yield headerLine();
        for (const source of sources.values()) yield sourceLine(source);
        for await (const entity of entities()) yield entityLine(entity);
        for await (const person of redirects()) yield entityLine(person);
        for await (const match of matches()) yield matchLine(match);
        for await (const decision of decisions()) yield decisionLine(decision);
        for await (const article of articles()) yield articleLine(article);
        for await (const { claim } of claims()) yield claimLine(asStated(claim));
      },
    },
  ],
};
