import { templates } from '../ask/readings.js';
import { momentOf } from './rows.js';
import type { QueryResolvers } from './types.generated.js';

export const Query: QueryResolvers = {
  ask: (_, { question, ...moment }, { ask }) => ask(question, momentOf(moment)),
  questions: () => templates,
};
