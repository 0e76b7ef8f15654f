import type { Asked } from './asked.js';
import type { Filled } from './pattern.js';
import { between, figure, listing, people, seenFrom, withBasis } from './typed-query.js';

/** One family of questions. To add one, add a row: how it may be put, the typed query it means, a question to offer. */
export interface Family {
  readonly patterns: readonly string[];
  readonly asks: (filled: Filled) => Asked;
  readonly example: string;
}

export const families: readonly Family[] = [
  {
    patterns: [
      '(how many|how many of the|what number of) [of] {group} (are|is|were|count as) {tie}',
      'how many {group} are there (who are|that are|among) {tie}',
      '(how many) [of] {group} {tie}',
      '(how many|how many of) {tie} (are|is|were|hold) {group}',
      '[the|what is the] (number|count|total) of {group} [who are|that are] {tie}',
      '[the|what is the] (number|count|total) of {tie} [who are|that are] {group}',
      'how many {group} (does|has|did) {person} (have|count|counted) (as|among) [his|her|their] {basis}',
      'count [the] {group} [who are|that are] {tie}',
    ],
    asks: (filled) => withBasis(people('COUNT')(filled), filled),
    example: 'how many mayors are {Corbyn} allies',
  },
  {
    patterns: [
      '(which|what) [of] {group} (are|is|were) {tie}',
      '(which|what) {group} {tie}',
      '(who|which) (among|of|out of) {group} (is|are|was|were) {tie}',
      '(is|are) any {group} {tie}',
      '(which|which of|who of|who among) {tie} (are|is|were|hold) {group}',
      'who are [the] {group} [who are|that are] {tie}',
      '(list|name|show|show me|give me) [all|all of] [the] {group} [who are|that are] {tie}',
      '(list|name|show|show me|give me) [all|all of] [the] {tie} [who are|that are] {group}',
      '(does|did) {person} have [any] {basis} (who are|that are|among the) {group}',
      '(are any|are there any) {group} [who are|that are] {tie}',
    ],
    asks: (filled) => withBasis(people('LIST')(filled), filled),
    example: 'which of {Corbyn}’s allies are nominees for mayor',
  },
  {
    patterns: [
      'how many {tie} (are there|are known|exist)',
      'how many {basis} (does|has|did) {person} (have|got)',
      'how many {basis} has {person}',
      'how many (people|politicians) [are] {tie}',
      'how many {tie}',
      '[the|what is the] (number|count) of {tie}',
    ],
    asks: (filled) => withBasis(people('COUNT')(filled), filled),
    example: 'how many allies does {Corbyn} have',
  },
  {
    patterns: [
      '(who is|who are|who was|who were|who) {tie}',
      '(does|did) {person} have [any] {basis}',
      '(list|name|show|show me|give me) [all|all of] [the] {tie}',
      '(which|what) (people|politicians) [are|is] {tie}',
    ],
    asks: (filled) => withBasis(people('LIST')(filled), filled),
    example: 'who is PPS to {Corbyn}',
  },
  {
    patterns: [
      '(who|whom) (does|did) {person} (support|back|endorse)',
      '(who|whom) (is|was) {person} (supporting|backing|endorsing)',
      'who (is|was) (supported|backed|endorsed) by {person}',
    ],
    asks: seenFrom('SUPPORTED'),
    example: 'whom does {Ward} support',
  },
  {
    patterns: [
      '(who|whom) (does|did) {person} (oppose|criticise)',
      '(who|whom) is {person} (opposing|opposed to|against)',
      'who (is|was) (opposed|criticised) by {person}',
    ],
    asks: seenFrom('OPPOSED'),
    example: 'whom does {Smith} oppose',
  },
  {
    patterns: [
      '(who|whom) (does|did) {person} challenge',
      '(who|whom) (is|was) {person} challenging',
      'who (is|was) challenged by {person}',
    ],
    asks: seenFrom('CHALLENGED'),
    example: 'whom does {Smith} challenge',
  },
  {
    patterns: [
      '(who|whom) is {person} [an|a|the] (aide|pps|adviser) to',
      '(who|whom) (does|did) {person} (work for|serve|advise)',
    ],
    asks: seenFrom('SERVED'),
    example: 'whom does {Rotheram} serve',
  },
  {
    patterns: [
      '(is|was) {person} {tie}',
      '(does|did) {person} {tie}',
      '(are|were) {person} and {other} [political] (allies|allied)',
    ],
    asks: (filled) => between(people('YES_NO')(filled), filled),
    example: 'is {Burnham} an ally of Corbyn',
  },
  {
    patterns: ['(is|was) {other} (supported|backed|endorsed) by {person}'],
    asks: ({ person, other }) => ({
      ...listing,
      kind: 'YES_NO',
      person: String(person),
      tie: { tie: 'SUPPORTER', of: String(other) },
    }),
    example: 'is Corbyn supported by {Ward}',
  },
  {
    patterns: [
      '(is|was) {person} [ever] [a|an|the] {group}',
      '(is|was) {person} [ever] [a|an|the] {heldRole}',
      'did {person} [ever] hold the (post|office|position|job) of {heldRole}',
    ],
    asks: people('YES_NO'),
    example: 'is {Anderson} the mayor of Liverpool',
  },
  {
    patterns: [
      'who (is|are) (set|expected|due|likely) to (be|become) [the] [next] {upcomingRole}',
      'who (will|would) (be|become) [the] [next] {upcomingRole}',
      'who is [the] next {upcomingRole}',
      'who is (standing|running) (for|to be|to become) {upcomingRole}',
    ],
    asks: people('LIST'),
    example: 'who is set to be mayor of Greater Manchester',
  },
  {
    patterns: [
      '(who|which mp|what mp) (represents|represented) {place} [in parliament|in the commons|in the house of commons]',
      'who (is|was) [the] [mp|member] representing {place}',
    ],
    asks: ({ place }) => ({
      ...listing,
      group: { kind: null, role: null, within: String(place), statuses: ['HOLDER'] },
    }),
    example: 'who represents Walton',
  },
  {
    patterns: [
      '(who|whom) did {person} (beat|defeat)',
      '(who|whom) has {person} (beaten|defeated)',
      'who (lost to|was beaten by|was defeated by|were beaten by|were defeated by) {person}',
      '(who|whom) did {person} (beat|defeat) (for|in|to become|to be) {contest}',
    ],
    asks: ({ person, contest }) => ({
      family: 'BEATEN',
      person: String(person),
      by: true,
      contest: contest === undefined ? null : String(contest),
    }),
    example: 'whom did {Rotheram} beat',
  },
  {
    patterns: ['who (beat|defeated) {person}', 'who (beat|defeated) {person} (for|in|to become) {contest}'],
    asks: ({ person, contest }) => ({
      family: 'BEATEN',
      person: String(person),
      by: false,
      contest: contest === undefined ? null : String(contest),
    }),
    example: 'who beat {Anderson}',
  },
  {
    patterns: ['who won {contest}'],
    asks: ({ contest }) => ({ family: 'WINNER', contest: String(contest) }),
    example: 'who won the Liverpool selection',
  },
  {
    patterns: [
      'what (share|percentage|proportion|per cent|percent) of [the] {round} [vote] did {person} (win|get|take|receive|secure)',
      'what (share|percentage|proportion|per cent|percent) [of the vote|of votes|of the votes] did {person} (win|get|take|receive|secure)',
      'what (share|percentage|proportion|per cent|percent) [of the vote|of votes|of the votes] did {person} (win|get|take|receive|secure) in [the] {round}',
      'what (share|percentage|proportion|per cent|percent) [of the vote|of votes|of the votes] did {person} (win|get|take|receive|secure) in {contest}',
      'how much of the vote did {person} (win|get|take|receive|secure)',
      "what was {person} 's (share|vote share|percentage) [of the vote] [in the run-off]",
    ],
    asks: figure('VOTE_SHARE'),
    example: 'what share of the run-off did {Rotheram} win',
  },
  {
    patterns: [
      'how many votes did {person} (win|get|take|receive|secure)',
      'how many votes did {person} (win|get|take|receive|secure) in [the] {round}',
      'how many {round} [votes] did {person} (win|get|take|receive|secure)',
      'how many votes did {person} (win|get|take|receive|secure) in {contest}',
      'how many votes were (for|cast for) {person}',
      'how many (people|members) voted for {person}',
    ],
    asks: figure('VOTES'),
    example: 'how many votes did {Anderson} get',
  },
  {
    patterns: [
      'what was [the] turnout (in|of|for|at) {contest}',
      'what turnout did {contest} (have|see)',
      'how high was [the] turnout (in|of|for|at) {contest}',
    ],
    asks: figure('TURNOUT'),
    example: 'what was the turnout in the Liverpool selection',
  },
  {
    patterns: [
      'how (is|was|are) {person} (connected|linked|related|tied) (to|with) {other}',
      'how (are|is) {person} and {other} (connected|linked|related)',
      'what (connects|links) {person} (and|to|with) {other}',
      '[what is the] (path|connection|link) (from|between) {person} (to|and) {other}',
    ],
    asks: ({ person, other }) => ({ family: 'PATH', from: String(person), to: String(other) }),
    example: 'how is {Simon} connected to Watson',
  },
  {
    patterns: [
      'who (is|are|was|were|used to be|has been|had been) {group}',
      'who (holds|held) {heldRole}',
      'who (holds|held) the (post|office|position|job) of {heldRole}',
      'what is the name of {group}',
      '(which|what) {group}',
      '(list|name|show|show me) [all] {group}',
    ],
    asks: people('LIST'),
    example: 'who is the mayor of Liverpool',
  },
  {
    patterns: ['how many {group}', 'how many {group} (are there|are known)'],
    asks: people('COUNT'),
    example: 'how many mayors are there',
  },
  // A person before a role whose title holds the person's name.
  {
    patterns: [
      'who (is|was) {person}',
      'tell me about {person}',
      'what is known (of|about) {person}',
      'what do we know (of|about) {person}',
    ],
    asks: ({ person }) => ({ family: 'PROFILE', name: String(person) }),
    example: 'who is {Luciana Berger}',
  },
  {
    patterns: ['who (leads|led) {party}', "who (is|was) {party} 's leader"],
    asks: ({ party }) => ({
      ...listing,
      group: { kind: null, role: `leader of ${party}`, within: null, statuses: ['HOLDER'] },
    }),
    example: 'who leads Labour',
  },
  {
    patterns: ['who (is|are|was|were|used to be|has been|had been) {heldRole}'],
    asks: people('LIST'),
    example: 'who is shadow mental health minister',
  },
];
