import { at, inOrder } from './dates.mjs';

/** Names as they are typed: of six three whole, two that are only begun, and one with two letters changed over. */
function asTyped(slug, turn) {
  const [given, family] = slug.split('-');
  if (turn < 3) return { given, family, isRight: true };
  if (turn < 5) return { given, family: family.slice(0, -2), isRight: true };
  return { given, family: family.replace(/^(.)(.)(.)/, '$1$3$2'), isRight: false };
}

/** What finds the same for those who speak to Lucene themselves. They are told beforehand whether it is misspelt. */
function phraseOf({ given, family, isRight }) {
  const words = isRight ? `+${given} +${family}*` : `+${given}~1 +(${family}~1 ${family}*)`;
  return `name:(${words}) aliases:(${words})`;
}

const people = (edges) => inOrder(edges.map(({ node: { slug, name } }) => [slug, name]));

/** People by what is typed of their names. Each side has its own order among equals, so answers compare as sets. */
export const search = {
  name: 'search',
  title: 'search by name',
  variables: ({ slugs }, n) => {
    const typed = asTyped(at(slugs, n), n % 6);
    return { query: `${typed.given} ${typed.family}`, phrase: phraseOf(typed) };
  },
  ours: {
    variables: ({ query }) => ({ query }),
    document: `query Search($query: String!) {
      search(query: $query, types: [PERSON], first: 100) { edges { score node { ... on Person { slug name } } } }
    }`,
    answer: (data) => people(data.search.edges),
  },
  peer: {
    variables: ({ phrase }) => ({ phrase }),
    document: `query Search($phrase: String!) {
      searchPeople(phrase: $phrase, first: 100, sort: [{ score: DESC }]) { edges { score node { slug name } } }
    }`,
    answer: (data) => people(data.searchPeople.edges),
  },
  raw: {
    statement: `CALL db.index.fulltext.queryNodes('search', $phrase) YIELD node, score
      WHERE node:Person
      WITH node, score LIMIT 100
      RETURN node.slug, node.name, score`,
    reply: (records) => records.map(({ _fields: [slug, name, score] }) => ({ score, node: { slug, name } })),
    answer: people,
  },
};
