import type { Dispute } from '../claims/dispute.js';
import type { Entity } from '../claims/entity.js';
import type { ComputedShare } from '../claims/figure.js';
import { groupBy } from '../claims/group.js';
import type { AnswerValue } from './answer.js';
import type { Asked, Round } from './asked.js';
import { withArticle } from './noun.js';
import { nameOf } from './rows.js';
import type { Tools } from './tools.js';

type AskedFigure = Extract<Asked, { family: 'FIGURE' }>;

/** A share with the round of the contest that it is of. */
export interface Share extends ComputedShare {
  readonly contest: string | null;
  readonly round: number | null;
}

/** A value with the round of the contest that it belongs to, and what it was worked out from. */
export interface Figure {
  readonly value: AnswerValue;
  readonly contest: string | null;
  readonly round: number | null;
  readonly from: ComputedShare | null;
}

interface Told {
  readonly asked: AskedFigure;
  readonly about: Entity | null;
  readonly figures: readonly Figure[];
  readonly disputes: readonly Dispute[];
}

/** The figures, each with the round and the contest it belongs to, and where they do not agree. */
export async function figuresInWords(
  tools: Tools,
  { asked, about, figures, disputes }: Told,
): Promise<string> {
  const what = figureNoun(asked, about);
  if (figures.length === 0) {
    const nor = asked.figure === 'VOTE_SHARE' ? ', nor are the votes that it could be worked out from' : '';
    return `${what}: not stated${nor}.`;
  }
  const rounds = [...groupBy(figures, ({ contest, round }) => `${contest}|${round}`).values()];
  const told = await Promise.all(
    rounds.map(
      async (group) => `${group.map(figureInWords).join(' and ')}${await whereOf(tools, asked, group)}`,
    ),
  );
  const doubts = disputes.map(({ why, unless }) => `${why}${unless ? ` They agree only if ${unless}.` : ''}`);
  return [`${what}: ${told.join('; ')}.`, ...(doubts.length > 0 ? ['Disputed:', ...doubts] : [])].join(' ');
}

/** How the question was read, and how a share is worked out. */
export function figureRule(asked: AskedFigure, about: Entity | null): string {
  const computed =
    ', and as worked out from the votes stated for its round, which is the most that it can be';
  return `${figureNoun(asked, about)}, as stated${asked.figure === 'VOTE_SHARE' ? computed : ''}.`;
}

/** "Share of the votes of Steve Rotheram in the last round". */
function figureNoun({ figure, round }: AskedFigure, about: Entity | null): string {
  return `${nouns[figure]}${about ? ` ${aboutInWords(about)}` : ''}${roundInWords(round)}`;
}

function aboutInWords({ label, name }: Entity): string {
  if (label === 'Person') return `of ${name}`;
  return label === 'Contest' ? `in ${withArticle(name)}` : `for ${name}`;
}

const nouns = { VOTES: 'Votes', VOTE_SHARE: 'Share of the votes', TURNOUT: 'Turnout' } as const;

const roundInWords = (round: Round | null) =>
  round === null ? '' : round === 'LAST' ? ' in the last round' : ` in round ${round}`;

function figureInWords({ value: { value, unit, computed }, from }: Figure): string {
  const number = `${numeral(value)}${unit === 'percent' ? ' %' : unit === 'votes' ? '' : ` ${unit}`}`;
  if (!computed || !from) return `${number} stated`;
  const { votes, total, candidates } = from;
  return `${number} computed (${numeral(votes)} of the ${numeral(total)} votes stated for ${candidates} candidates)`;
}

async function whereOf(tools: Tools, { figure }: AskedFigure, [first]: readonly Figure[]): Promise<string> {
  if (!first || first.contest === null || figure === 'TURNOUT') return '';
  const round = first.round === null ? 'a round that is not stated' : `round ${first.round}`;
  return `, in ${round} of ${withArticle(await nameOf(tools, first.contest))}`;
}

const numeral = (value: number | string) =>
  typeof value === 'number' ? value.toLocaleString('en-GB') : value;
