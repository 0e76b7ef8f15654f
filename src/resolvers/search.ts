import type { Moment } from '../claims/moment.js';
import { AlliancesError } from '../errors.js';
import { searchTypes } from '../loaders/lucene.js';
import type { Ranked } from '../loaders/search.js';
import { pageOf } from '../relay.js';
import type { Context } from './context.js';
import { at, momentOf } from './rows.js';
import type {
  QueryResolvers,
  SearchEdgeResolvers,
  SearchResultResolvers,
  SearchType,
  SuggestionResolvers,
} from './types.generated.js';

const mostRanked = 100;
const mostSuggested = 20;
const longest = 200;

export const Query: QueryResolvers = {
  search: async (_, { query, types, ...args }, context) => {
    const moment = momentOf(args);
    const asked = { text: textOf(query, 'query'), size: mostRanked };
    const { ranked, more } = await found(context, asked, types, moment);
    const { edges, pageInfo } = pageOf(ranked, ({ rank }) => rank, args);
    return {
      pageInfo,
      edges: edges.map(({ cursor, node }) => ({ cursor, ...at(node, moment) })),
      totalCount: more ? null : ranked.length,
    };
  },
  suggest: async (_, { prefix, types, first, ...args }, context) => {
    if (first < 1 || first > mostSuggested) {
      throw new AlliancesError(
        'BAD_USER_INPUT',
        `\`first\` is ${first}.`,
        `Give a number from 1 to ${mostSuggested}.`,
      );
    }
    const moment = momentOf(args);
    const asked = { text: textOf(prefix, 'prefix'), size: mostRanked / 2 };
    const { ranked } = await found(context, asked, types, moment);
    return ranked.slice(0, first).map((one) => at(one, moment));
  },
};

const found = (
  { loaders }: Context,
  asked: { readonly text: string; readonly size: number },
  types: readonly SearchType[] | null | undefined,
  { knownAt }: Moment,
) =>
  loaders.search.ranked({
    ...asked,
    types: searchTypes.filter((type) => !types || types.includes(inCapitals(type))),
    knownAt,
  });

const inCapitals = (type: (typeof searchTypes)[number]) => type.toUpperCase() as SearchType;

function textOf(text: string, argument: string): string {
  const { length } = [...text.slice(0, 2 * longest + 1)];
  if (length <= longest) return text;
  throw new AlliancesError(
    'BAD_USER_INPUT',
    `\`${argument}\` is longer than ${longest} characters.`,
    'Give the words of a name.',
  );
}

async function nodeOf({ entity, id, moment }: Ranked & { moment: Moment }, { loaders }: Context) {
  if (entity) return at(entity, moment);
  const article = await loaders.article.byId.load(id);
  if (!article) throw new TypeError(`${id} was found and is not there`);
  return at(article, moment);
}

const fields = {
  match: ({ fit }: Ranked) => fit.match,
  matched: ({ fit }: Ranked) => fit.matched,
  highlights: ({ fit }: Ranked) => fit.highlights,
};

export const SearchEdge: SearchEdgeResolvers = {
  ...fields,
  score: ({ fit }) => fit.score,
  node: (edge, _, context) => nodeOf(edge, context),
};

export const Suggestion: SuggestionResolvers = {
  ...fields,
  type: ({ entity }) => inCapitals(entity?.label ?? 'Article'),
  node: (suggestion, _, context) => nodeOf(suggestion, context),
};

export const SearchResult: SearchResultResolvers = {
  __resolveType: (row) => ('label' in row ? row.label : 'Article'),
};
