import type { Answer, AnswerRow, Evidence } from '../../src/ask/answer.js';

const nothing: Answer = {
  question: '',
  outcome: 'ANSWERED',
  kind: null,
  sentence: '',
  interpretation: null,
  asOf: null,
  evidenceUpTo: null,
  knownAt: null,
  permalink: '/',
  count: null,
  verdict: null,
  disputed: false,
  people: [],
  besides: [],
  values: [],
  path: null,
  suggestions: [],
  graphql: null,
  cypher: null,
};

const evidence: Evidence = {
  claim: 'times-1/rotheram-ally',
  article: 'times-1',
  publisher: 'The Example Times',
  url: 'https://example.org/article',
  published: '2016-08-11',
  gist: 'Names Rotheram among the allies of the leader.',
  start: 120,
  end: 184,
  quote: null,
  hedges: [],
  polarity: 'ASSERTED',
  rank: 'NORMAL',
};

const hedgedEvidence: Evidence = {
  ...evidence,
  claim: 'post-2/burnham-loyal',
  publisher: 'The Sample Post',
  gist: 'Says that Burnham has kept to the leader, by all appearances.',
  quote: 'A passage that was made up for this test.',
  hedges: ['APPEARANCE', 'IMPLIED'],
};

const rotheram: AnswerRow = {
  type: 'Person',
  id: 'steve-rotheram',
  name: 'Steve Rotheram',
  role: 'Mayor of the Liverpool City Region',
  roleStatus: 'NOMINEE',
  basis: 'ALLY',
  hedges: [],
  certainty: 'CERTAIN',
  disputed: false,
  evidence: [evidence, { ...evidence, claim: 'post-2/rotheram-ally', publisher: 'The Sample Post' }],
};

const burnham: AnswerRow = {
  ...rotheram,
  id: 'andy-burnham',
  name: 'Andy Burnham',
  role: 'Mayor of Greater Manchester',
  hedges: ['APPEARANCE', 'IMPLIED'],
  evidence: [hedgedEvidence],
};

const anderson: AnswerRow = {
  ...rotheram,
  id: 'joe-anderson',
  name: 'Joe Anderson',
  role: 'Mayor of Liverpool',
  roleStatus: 'HOLDER',
  basis: null,
  evidence: [],
};

const dated = { asOf: '2016-08-11', evidenceUpTo: '2016-08-11' };

/** Answers as the graph gives them, by question; the evidence is made up. */
export const answers: Record<string, Partial<Answer>> = {
  'how many mayors are Corbyn allies': {
    ...dated,
    kind: 'COUNT',
    count: 0,
    sentence:
      'No mayor is stated to be an ally of Jeremy Corbyn; of the 1 mayor known, of 1 nothing is stated.',
    interpretation:
      'Counted are distinct people who hold a post of mayor and whom a source calls an ally, unhedged.',
    besides: [
      { ...rotheram, why: 'An ally, but nominated: the post has no holder yet.' },
      { ...burnham, why: 'Nominated, and an ally by appearance only.' },
      { ...anderson, why: 'A mayor, of whom nothing is stated.' },
    ],
    graphql: {
      query:
        'query ($of: ID!) {\n  alliances(of: $of, roleKind: MAYOR, roleStatus: [HOLDER]) {\n    totalCount\n  }\n}',
      variables: { of: 'jeremy-corbyn' },
    },
    cypher: {
      statement:
        'MATCH (:Person {slug: $of})-[:ALLY_OF]-(p:Person)-[:HOLDS]->(:Role {kind: $kind})\nRETURN count(DISTINCT p)',
      params: { of: 'jeremy-corbyn', kind: 'MAYOR' },
    },
  },
  'who is PPS to Corbyn': {
    ...dated,
    kind: 'LIST',
    sentence: 'Steve Rotheram is PPS to Jeremy Corbyn.',
    people: [{ ...rotheram, role: null, roleStatus: null, basis: 'AIDE' }],
  },
  'what share of the run-off did Rotheram win': {
    ...dated,
    kind: 'VALUE',
    disputed: true,
    sentence:
      'One source states 55%; the votes that another gives come to 56.7%, unless other ballots counted.',
    values: [
      { value: 55, unit: 'percent', computed: false, evidence: [evidence] },
      { value: 56.7, unit: 'percent', computed: true, evidence: [evidence, hedgedEvidence] },
    ],
  },
  'is Burnham an ally of Corbyn': {
    ...dated,
    kind: 'YES_NO',
    verdict: 'UNKNOWN',
    sentence: 'It is not stated outright; one source has it as an appearance.',
    besides: [{ ...burnham, why: 'Hedged, so that it decides nothing.' }],
  },
  'who is Steve Rotheram': {
    ...dated,
    kind: 'LIST',
    sentence: 'Steve Rotheram is nominated for Mayor of the Liverpool City Region.',
    people: [
      { ...rotheram, role: null, roleStatus: null, basis: null },
      { ...rotheram, type: 'Role', name: 'Mayor of the Liverpool City Region', basis: null },
    ],
  },
  'how is Burnham connected to Rotheram': {
    ...dated,
    kind: 'PATH',
    sentence: 'By way of Jeremy Corbyn.',
    path: [
      {
        from: { id: 'andy-burnham', name: 'Andy Burnham' },
        type: 'ALLY_OF',
        stance: 'HEDGED',
        forwards: true,
        to: { id: 'jeremy-corbyn', name: 'Jeremy Corbyn' },
        valid: '/',
        disputed: false,
        evidence: [hedgedEvidence],
      },
      {
        from: { id: 'jeremy-corbyn', name: 'Jeremy Corbyn' },
        type: 'PPS_TO',
        stance: 'STATED',
        forwards: false,
        to: { id: 'steve-rotheram', name: 'Steve Rotheram' },
        valid: '2015/..',
        disputed: true,
        evidence: [evidence],
      },
    ],
  },
  'will it rain': {
    outcome: 'NOT_UNDERSTOOD',
    sentence: 'This is not a question about people, posts or contests in the graph.',
    suggestions: ['who is PPS to Corbyn', 'how many mayors are Corbyn allies'],
  },
  'who is Smith': {
    outcome: 'AMBIGUOUS',
    sentence: 'Two people in the graph are called Smith.',
    suggestions: ['who is Owen Smith', 'who is Angela Smith'],
  },
  'who is PPS to Corbett': {
    outcome: 'NOT_FOUND',
    sentence: 'Nobody called Corbett is in the graph.',
    suggestions: ['who is PPS to Corbyn'],
  },
  'who is the hostile one': {
    kind: 'LIST',
    sentence: '<img src=x onerror="document.title=1">',
    people: [
      {
        ...rotheram,
        name: '<script>document.title = 1</script>',
        evidence: [{ ...evidence, url: 'javascript:document.title=1', gist: '<b>bold</b>' }],
      },
    ],
  },
};

/** The whole answer to a question, as `/graphql` replies it. */
export const answerTo = (question: string, asOf: string | null): Answer => {
  const parameters = new URLSearchParams(asOf === null ? { q: question } : { q: question, asOf });
  const answer = { ...nothing, ...answers[question] };
  return { ...answer, question, asOf: asOf ?? answer.asOf, permalink: `/?${parameters}` };
};
