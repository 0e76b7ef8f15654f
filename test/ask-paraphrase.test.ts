import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApi, testApi } from './support/api.js';
import { answerTo } from './support/ask.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

/** Questions, each with other ways to put it. */
const paraphrases: Readonly<Record<string, readonly string[]>> = {
  'how many mayors are Corbyn allies': [
    'how many mayors are allies of mr corbyn',
    "How many mayors are Mr Corbyn's allies?",
    'how many mayors are allied to Jeremy Corbyn MP',
    'how many mayors does Jeremy Corbyn have as allies',
    'how many Corbyn allies are mayors',
    'what number of mayors are Corbyn allies',
    'please tell me how many mayors are allies of Corbyn?',
    'can you tell me how many mayors are Corbyn allies, please',
    'how many mayors are there who are allies of Corbyn',
    'How many mayors are Corybn allies',
    'As of 11 August 2016, how many mayors are Corbyn allies?',
    'On 2016-08-11 how many mayors are Corbyn allies',
    'how many mayors, as of 2016-08-11, are Corbyn allies',
    'how many mayors are Corbyn allies (as of 2016-08-11)?',
    '"how many mayors are Corbyn allies"',
    '“How many mayors are Corbyn allies?”',
    "'how many mayors are Corbyn allies'",
  ],
  'which mayors are Corbyn allies': [
    'which mayor is an ally of Corbyn',
    'who are the mayors allied with Corbyn',
    'who among the mayors is an ally of Corbyn',
    'are any mayors allies of Corbyn',
    'is any mayor an ally of Corbyn',
    'are there any mayors who are allies of Corbyn',
    'does Corbyn have any allies who are mayors',
  ],
  'how many mayors support Corbyn': ['how many mayors back Jeremy Corbyn', 'how many mayors are pro-Corbyn'],
  "how many of Labour's nominees for mayor are allies of Corbyn": [
    'how many Labour mayoral nominees are Corbyn allies',
    'how many Labour nominees for mayor are Corbyn allies',
  ],
  "who are Corbyn's allies": [
    "list Corbyn's allies",
    "show me all of Corbyn's allies",
    'who are the allies of Jeremy Corbyn',
    'who is allied with Corbyn',
    'which people are allies of corbyn',
    'does Corbyn have any allies',
  ],
  'how many allies does Corbyn have': [
    'how many allies has Corbyn',
    'how many allies has Corbyn got',
    'how many political allies does Jeremy Corbyn have?',
    'how many people are allies of Corbyn',
  ],
  'who supports Corbyn': [
    "who are Corbyn's supporters",
    'who backs Corbyn',
    'who is backing Corbyn',
    'who is loyal to Corbyn',
    'who endorsed Corbyn',
  ],
  'who opposes Corbyn': [
    "who are Corbyn's critics",
    'who is against Corbyn',
    'who opposes Jeremy Corbyn MP',
    "who's opposed to Corbyn",
  ],
  'who is challenging Corbyn': [
    'who challenges Corbyn',
    'who is the challenger to Corbyn',
    "who's challenging Jeremy Corbyn?",
    'who is running against Corbyn',
  ],
  'whom does Ward support': ['who is supported by Ward', 'who does Julie Ward back?'],
  'whom does Smith challenge': ['who is challenged by Smith', 'whom is Owen Smith challenging'],
  'is Burnham an ally of Corbyn': [
    'is burnham an ally of corbyn',
    'Is Andy Burnham MP an ally of Jeremy Corbyn MP?',
    "is Andy Burnham Corbyn's ally",
    'is Mr Burnham allied with Mr Corbyn',
    'are Burnham and Corbyn allies',
    'is Burnham a Corbyn ally',
    'is Burhnam an ally of Corbyn',
  ],
  'does Ward support Corbyn': ['is Corbyn supported by Ward', 'is Corbyn backed by Julie Ward'],
  'is Rotheram PPS to Corbyn': ["is Rotheram Corbyn's PPS"],
  'who is PPS to Corbyn': [
    "who's Corbyn's PPS",
    'who is the PPS to Jeremy Corbyn',
    "who is Corbyn's parliamentary private secretary",
  ],
  "who are Corbyn's aides": ['who works for Corbyn', 'who is an aide to Corbyn'],
  'who is the mayor of Liverpool': [
    'who is the liverpool mayor',
    "who is liverpool's mayor",
    "who's the mayor of Liverpool?",
    'what is the name of the mayor of Liverpool',
    'name the mayor of Liverpool',
    'who holds the post of mayor of Liverpool',
    'who is the mayor for Liverpool',
    'who is the current mayor of Liverpool',
    'who is the mayor of Livrepool',
    'who, on 11 August 2016, was the mayor of Liverpool',
    'On August 11, 2016, who was the mayor of Liverpool?',
  ],
  'who represents Walton': [
    'who represents Liverpool Walton in Parliament',
    'which MP represents Walton',
    'who represents Walton in the House of Commons',
  ],
  'who is the MP for Walton': ["who is walton's MP", 'who is the member of parliament for Walton'],
  'who is the Labour leader': [
    'who leads the Labour Party',
    'who leads Labour',
    "who is Labour's leader",
    'who is leader of the Labour party',
  ],
  'is Anderson the mayor of Liverpool': [
    'is Anderson mayor of Liverpool',
    'is Joe Anderson the Liverpool mayor',
    'is Mayor Anderson the mayor of Liverpool',
  ],
  'who is set to be mayor of Greater Manchester': [
    'who is running for mayor of Greater Manchester',
    'who is expected to become mayor of Greater Manchester',
    'who will be the next mayor of Greater Manchester',
  ],
  "who are Labour's nominees for mayor": ["who are Labour's mayoral nominees"],
  'whom did Rotheram beat': [
    'whom did Rotheram defeat',
    'who has Rotheram beaten',
    'who lost to Rotheram',
    'who was beaten by Rotheram',
    'who was defeated by Steve Rotheram MP',
  ],
  'whom did Rotheram beat for the Liverpool nomination': [
    'whom did Rotheram beat in the Liverpool selection',
  ],
  'who won the Liverpool selection': [
    'who won the Labour selection for Liverpool mayor',
    'who won the Labour nomination for Liverpool mayor',
  ],
  'what share did Rotheram win': [
    'what share of the vote did Rotheram get',
    "what was Rotheram's share of the vote",
    "what was Rotheram's vote share",
    'what per cent of the vote did Rotheram get',
    'how much of the vote did Rotheram win',
  ],
  'how many votes did Anderson get': [
    'how many votes did Mr Anderson receive',
    'how many votes were cast for Anderson',
    'how many people voted for Anderson',
  ],
  'what was the turnout in the Liverpool selection': [
    'what turnout did the Liverpool selection have',
    'how high was turnout in the Liverpool selection',
  ],
  'how is Simon connected to Watson': [
    'how are Simon and Watson connected',
    'how is Sion Simon linked with Mr Watson?',
    'what is the connection between Simon and Watson',
  ],
  'who is Steve Rotheram': [
    "who's Steve Rotheram",
    'what do we know about Rotheram',
    'tell me about Rotherham',
  ],
};

describe.each(Object.entries(paraphrases))('%s', (question, others) => {
  it.each(others)('%s', async (other) => {
    const told = async (one: string) => {
      const { outcome, kind, sentence, people, values } = await answerTo(api, one);
      return { outcome, kind, sentence, people, values };
    };
    const asked = await told(question);
    expect(asked.outcome).toBe('ANSWERED');
    expect(await told(other)).toEqual(asked);
  });
});

describe('what says more than a family can', () => {
  it.each(["who is Corbyn's closest ally", 'which mayors are close to Corbyn', 'who is Corbyn’s only ally'])(
    'is not answered with less: %s',
    async (question) => {
      expect((await answerTo(api, question)).outcome).not.toBe('ANSWERED');
    },
  );
});

describe('today', () => {
  it.each(['who is the mayor of Liverpool today', 'who is currently the mayor of Liverpool'])(
    'is a date past the evidence: %s',
    async (question) => {
      const answer = await answerTo(api, question);
      expect(answer).toMatchObject({ verdict: 'UNKNOWN', count: null, people: [] });
    },
  );
});
