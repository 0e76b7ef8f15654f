import { userInfo } from 'node:os';
import { Argument, type Command, Option } from 'commander';
import { type MatchState, matchStates } from '../claims/match.js';
import type { ReviewedMatch } from '../claims/match-row.js';
import { exitStatus } from '../errors.js';
import type { Graph } from '../graph/connection.js';
import { matchesIn } from '../record/match.js';
import { acceptMatch, type Judgement, mergeNamed, rejectMatch, undoMatch } from '../record/review.js';
import { applySchema } from '../record/schema.js';
import { withStore } from '../server/store.js';
import { matchesInWords, matchInWords } from './match-in-words.js';
import { type CommonOptions, print, runCommand } from './run.js';

interface DecisionOptions extends CommonOptions {
  readonly by: string;
  readonly why?: string;
  readonly into?: string;
}

export function addReview(program: Command): void {
  const review = program
    .command('review')
    .description('List people who may be one, decide whether they are, and take it back.');
  review
    .command('list', { isDefault: true })
    .description('List pairs of people who may be one, with what speaks for it and against it.')
    .addOption(
      new Option('--state <state>', 'which of them')
        .choices([...matchStates.map((state) => state.toLowerCase()), 'all'])
        .default('open'),
    )
    .option('--json', 'print the list as JSON')
    .action((options: CommonOptions & { readonly state: string }) =>
      onGraph(options, async (graph) => {
        const matches: ReviewedMatch[] = [];
        for await (const match of matchesIn(graph, statesOf(options.state))) matches.push(match);
        print(options.json ? matches : matchesInWords(matches, options.state));
      }),
    );
  decision(
    review,
    'accept',
    'Decide that the two are one person: the id of the one is a redirect from then on.',
  )
    .option('--into <person>', 'id of the one that stays; that which was recorded first when absent')
    .action((match: string, options: DecisionOptions) =>
      deciding(options, (graph, own) => acceptMatch(graph, match, options.into ?? null, own)),
    );
  decision(review, 'reject', 'Decide that the two are different people.').action(
    (match: string, options: DecisionOptions) =>
      deciding(options, (graph, own) => rejectMatch(graph, match, own)),
  );
  decision(review, 'undo', 'Take back what was decided last; people who were made one are two again.').action(
    (match: string, options: DecisionOptions) =>
      deciding(options, (graph, own) => undoMatch(graph, match, own)),
  );
  judged(
    review
      .command('merge')
      .description('Make one of two people in whom no import has seen one.')
      .addArgument(new Argument('<from>', 'id of the person whose id becomes a redirect'))
      .addArgument(new Argument('<into>', 'id of the person that stays')),
  ).action((from: string, into: string, options: DecisionOptions) =>
    deciding(options, (graph, own) => mergeNamed(graph, { from, into }, own)),
  );
}

const decision = (review: Command, name: string, about: string) =>
  judged(
    review
      .command(name)
      .description(about)
      .addArgument(new Argument('<match>', 'id of the match, as `alliances review` lists it')),
  );

const judged = (command: Command) =>
  command
    .addOption(new Option('--by <name>', 'who decides').default(userInfo().username))
    .option('--why <text>', 'the reason, which is recorded with it')
    .option('--json', 'print what is recorded as JSON');

const deciding = (
  { by, why = null, ...options }: Omit<DecisionOptions, 'why'> & { readonly why?: string | null },
  decide: (graph: Graph, judgement: Judgement) => Promise<ReviewedMatch>,
) =>
  onGraph(options, async (graph) => {
    // Before the lock: a constraint on the lock's own label could not be made while the lock is held.
    await applySchema(graph);
    const decided = await decide(graph, { by, why });
    print(options.json ? decided : matchInWords(decided));
  });

const onGraph = (options: CommonOptions, work: (graph: Graph) => Promise<void>) =>
  runCommand(options, (config, reporter, signal) =>
    withStore(config, { reporter, signal, fetchJava: false, join: true }, async ({ graph }) => {
      await work(graph);
      return exitStatus.done;
    }),
  );

const statesOf = (state: string): readonly MatchState[] =>
  state === 'all' ? matchStates : matchStates.filter((one) => one.toLowerCase() === state);
