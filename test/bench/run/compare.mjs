import { isDeepStrictEqual } from 'node:util';
import { requestOf } from './sides.mjs';

/** Asks every side the same and compares what they answer. */
export async function compare(sides, query, sample, { from = 0, requests }) {
  let filled = 0;
  for (let n = from; n < from + requests; n++) {
    const answers = await Promise.all(sides.map((side) => answerOf(side, query, sample, n)));
    const odd = answers.findIndex((answer) => !isDeepStrictEqual(answer, answers[0]));
    if (odd > 0) {
      throw new Error(
        [
          `${query.name}: ${sides[0].name} and ${sides[odd].name} answer differently`,
          JSON.stringify(query.variables(sample, n)),
          ...answers.map((answer, index) => `${sides[index].name}: ${JSON.stringify(answer)}`),
        ].join('\n'),
      );
    }
    if (!isEmpty(answers[0])) filled++;
  }
  // Sides that all find nothing agree as well, and would measure nothing.
  if (filled < requests / 6)
    throw new Error(`${query.name}: only ${filled} of ${requests} answers hold anything`);
}

const isEmpty = (answer) => answer === 0 || answer === null || answer.length === 0;

async function answerOf(side, query, sample, n) {
  const { url, body } = requestOf(side, query, sample, n);
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body,
  });
  const reply = await response.json();
  if (response.status !== 200 || reply.errors) {
    throw new Error(`${query.name}: ${side.name} replied ${response.status} ${JSON.stringify(reply)}`);
  }
  return query[side.name].answer(side.name === 'raw' ? reply : reply.data);
}
