import { disputesOf } from '../loaders/dispute.js';
import { claimsAt, entityAt } from './load.js';
import { at } from './rows.js';
import type {
  ComputedShareResolvers,
  ContestantResolvers,
  ContestantRoundResolvers,
} from './types.generated.js';

export const Contestant: ContestantResolvers = {
  person: ({ person, moment }, _, context) => entityAt(context, person, moment),
  rounds: ({ rounds, moment }) => rounds.map((round) => at(round, moment)),
  beat: ({ beat, moment }, _, context) => Promise.all(beat.map((id) => entityAt(context, id, moment))),
  claims: ({ claims, moment }) => claims.map((claim) => at(claim, moment)),
  disputed: async ({ claims, moment }, _, { loaders }) =>
    (await disputesOf(loaders, claims, moment.knownAt)).length > 0,
};

export const ContestantRound: ContestantRoundResolvers = {
  votes: ({ votes, moment }) => votes.map((claim) => at(claim, moment)),
  shares: ({ shares, moment }) => shares.map((claim) => at(claim, moment)),
  computedShare: ({ computedShare, moment }) => computedShare && at(computedShare, moment),
};

export const ComputedShare: ComputedShareResolvers = {
  claims: ({ claims, moment }, _, context) => claimsAt(context, claims, moment),
};
