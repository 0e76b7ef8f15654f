import { describe, expect, test } from 'vitest';
import { edited, readFiles } from './support/seed.js';

const story = 'articles/story.yaml';

describe('each problem of a claim names its place and its mend', () => {
  const cases: [what: string, file: string, from: string, to: string, problem: string][] = [
    [
      'a bare year',
      story,
      'valid: 2020-01',
      'valid: 2020',
      `${story}:31:12 "valid": expected string, received number. Put it in quotes, so that it is read as text.`,
    ],
    [
      'an unknown predicate',
      story,
      'ALLY_OF',
      'ALY_OF',
      `${story}:22:16 "ALY_OF" is no value of "predicate". Did you mean "ALLY_OF"?`,
    ],
    [
      'an unknown person',
      story,
      'object: person:bo',
      'object: person:boo',
      `${story}:23:13 "person:boo" is unknown. Did you mean "person:bo"?`,
    ],
    [
      'an unknown id like no other',
      story,
      'object: person:bo',
      'object: contest:nowhere',
      `${story}:23:13 "contest:nowhere" is unknown. Add it to the registry first.`,
    ],
    [
      'a wrong domain',
      story,
      'subject: person:ada',
      'subject: role:mayor-of-town',
      `${story}:21:14 "role:mayor-of-town" is a Role, but ALLY_OF is said of a Person. Correct it.`,
    ],
    [
      'a wrong range',
      story,
      'object: person:bo',
      'object: contest:town-2020',
      `${story}:23:13 "contest:town-2020" is a Contest, but the object of ALLY_OF is a Person. Correct it.`,
    ],
    [
      'a tie to oneself',
      story,
      'object: person:bo',
      'object: person:ada',
      `${story}:23:13 subject and object are the same. Correct one of the two.`,
    ],
    [
      'a missing object',
      story,
      '    object: person:bo\n',
      '',
      `${story}:20:5 ALLY_OF lacks its object. Add one: a Person.`,
    ],
    [
      'a missing literal',
      story,
      '    value: 10\n',
      '',
      `${story}:26:5 VOTES lacks its value. Add one in votes.`,
    ],
    [
      'a wrong unit',
      story,
      'value: 10',
      'value: 10\n    unit: percent',
      `${story}:30:11 VOTES is counted in votes, not in percent. Write votes.`,
    ],
    [
      'half a vote',
      story,
      'value: 10',
      'value: 9.5',
      `${story}:29:12 votes are counted in whole numbers. Correct the value.`,
    ],
    [
      'a figure of no contest',
      story,
      '    contest: contest:town-2020\n',
      '',
      `${story}:26:5 VOTES does not say in which contest. Add \`contest\`.`,
    ],
    [
      'a status where there is none',
      story,
      'object: person:bo',
      'object: person:bo\n    status: HOLDER',
      `${story}:24:13 ALLY_OF takes no status. Remove it.`,
    ],
    [
      'a missing status',
      story,
      'ALLY_OF\n    object: person:bo',
      'HOLDS_ROLE\n    object: role:mayor-of-town',
      `${story}:20:5 HOLDS_ROLE lacks its status. Use one of HOLDER, FORMER.`,
    ],
    [
      'a wrong status',
      story,
      'ALLY_OF\n    object: person:bo',
      'HOLDS_ROLE\n    object: role:mayor-of-town\n    status: NOMINEE',
      `${story}:24:13 HOLDS_ROLE cannot have the status NOMINEE. Use one of HOLDER, FORMER.`,
    ],
    [
      'a date that is no date',
      story,
      'valid: 2020-01',
      'valid: 2020-13',
      `${story}:31:12 "2020-13" is no EDTF date such as 2016-08-11, 2016-08 or 2016. Write an EDTF date, or an interval where one may stand.`,
    ],
    [
      'an end before the start',
      story,
      'valid: 2020-01',
      'valid: 2020-03/2020-01',
      `${story}:31:12 "2020-03/2020-01" ends before it starts. Write an EDTF date, or an interval where one may stand.`,
    ],
    [
      'an unknown passage',
      story,
      '[ally]',
      '[aly]',
      `${story}:24:16 the passage "aly" is not in this file. Did you mean "ally"?`,
    ],
    [
      'a claim id twice',
      story,
      'id: bo-votes',
      'id: ada-ally',
      `${story}:26:9 the id of "claim:story.ada-ally" is taken. Ids are permanent: give the later claim another.`,
    ],
    [
      'a correction of nothing',
      story,
      'gist: The',
      'supersedes: claim:story.ada-aly\n    gist: The',
      `${story}:25:17 "claim:story.ada-aly" is unknown. Did you mean "claim:story.ada-ally"?`,
    ],
    [
      'a correction of itself',
      story,
      'gist: The',
      'supersedes: claim:story.ada-ally\n    gist: The',
      `${story}:25:17 "claim:story.ada-ally" supersedes itself in the end. Correct one of the chain.`,
    ],
    [
      'a withdrawal before the record',
      story,
      'gist: The',
      'withdrawn: { at: 2019-01-01T00:00:00Z, by: me, why: wrong }\n    gist: The',
      `${story}:25:22 it was withdrawn before it was recorded. Correct one of the two instants.`,
    ],
  ];
  test.each(cases)('%s', async (_what, file, from, to, problem) => {
    const { lines } = await readFiles(edited(file, from, to));
    expect(lines).toEqual([problem]);
  });
});
