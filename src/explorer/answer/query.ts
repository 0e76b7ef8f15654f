/** What the page asks of `/graphql`: the whole answer object. */
export const query = /* GraphQL */ `
  query Ask($question: String!, $asOf: EDTF, $knownAt: DateTime) {
    ask(question: $question, asOf: $asOf, knownAt: $knownAt) {
      question
      outcome
      kind
      sentence
      interpretation
      asOf
      evidenceUpTo
      knownAt
      permalink
      count
      verdict
      disputed
      people { type id name role roleStatus basis hedges certainty disputed why evidence { ...cited } }
      besides { type id name role roleStatus basis hedges certainty disputed why evidence { ...cited } }
      values { value unit computed evidence { ...cited } }
      path { from { id name } type stance forwards to { id name } valid disputed evidence { ...cited } }
      suggestions
      graphql { query variables }
      cypher { statement params }
    }
  }
  fragment cited on Evidence {
    claim article publisher url published gist start end quote hedges polarity rank
  }
`;
