import { type Command, InvalidArgumentError } from 'commander';
import { askedDate, askedInstant } from '../claims/moment.js';
import type { Config } from '../config.js';
import { exitStatus } from '../errors.js';
import { answerInWords } from './answer-in-words.js';
import { askServer, type GivenAnswer, type Question } from './ask-server.js';
import { type CommonOptions, print, type Reporting, runCommand } from './run.js';
import { serverToAsk } from './server-to-ask.js';

interface AskOptions extends CommonOptions {
  readonly asOf?: string;
  readonly knownAt?: string;
}

const exits: Readonly<Record<GivenAnswer['outcome'], number>> = {
  ANSWERED: exitStatus.done,
  NOT_UNDERSTOOD: exitStatus.notUnderstood,
  NOT_FOUND: exitStatus.notFound,
  AMBIGUOUS: exitStatus.notFound,
};

export function addAsk(program: Command): void {
  program
    .command('ask')
    .description(
      'Ask a question in English. Uses the running server, or starts what it needs and stops it after.',
    )
    .argument('<question...>', 'such as: how many mayors are Corbyn allies')
    .option(
      '--as-of <date>',
      'the date it is about: an EDTF day, month or year',
      read(askedDate, 'an EDTF day, month or year: 2016-08-11, 2016-08 or 2016'),
    )
    .option(
      '--known-at <instant>',
      'answer as the graph stood then: an ISO 8601 instant',
      read(askedInstant, 'an instant with its offset: 2016-08-11T09:00:00Z'),
    )
    .option('--json', 'print the whole answer as JSON')
    .addHelpText('after', '\nExits 0 answered, 3 question not understood, 4 name not found or ambiguous.')
    .action((words: readonly string[], options: AskOptions) =>
      runCommand(options, async (config, reporter, signal) => {
        const question = {
          question: words.join(' '),
          asOf: options.asOf ?? null,
          knownAt: options.knownAt ?? null,
        };
        const answer = await answerTo(question, config, reporter, signal);
        print(options.json ? answer : answerInWords(answer));
        return exits[answer.outcome];
      }),
    );
}

/** Takes an option's value by its rule; what is none is wrong usage, told with what is taken. */
function read(rule: (text: string) => string, taken: string) {
  return (text: string) => {
    try {
      return rule(text);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new InvalidArgumentError(`It takes ${taken}.`);
    }
  };
}

async function answerTo(
  question: Question,
  config: Config,
  reporter: Reporting,
  signal: AbortSignal,
): Promise<GivenAnswer> {
  const server = serverToAsk(config, reporter, signal);
  try {
    return await askServer(await server.url(), question, signal);
  } finally {
    await server.close();
  }
}
