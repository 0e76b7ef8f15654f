import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examples, readingsOf } from '../src/ask/readings.js';
import { runs } from './support/runs.js';

const first = (question: string) => readingsOf(question).asked[0];

describe('paraphrases of one question are read alike', () => {
  it.each([
    'how many mayors are Corbyn allies',
    'How many mayors are allies of Corbyn?',
    'number of mayors allied with Corbyn',
    'what is the number of mayors who are allies of Corbyn',
    'how many of the mayors are allies of Corbyn',
    "how many of Corbyn's allies are mayors",
    'how many mayors does Corbyn have among his allies',
    'count the mayors that are Corbyn’s allies',
  ])('%s', (question) => {
    expect(first(question)).toEqual(first('how many mayors are Corbyn allies'));
  });

  it.each([
    "which of Corbyn's allies are mayors",
    'which mayors are allied with Corbyn',
    'list the mayors who are allies of Corbyn',
  ])('%s', (question) => {
    expect(first(question)).toEqual({ ...first('how many mayors are Corbyn allies'), kind: 'LIST' });
  });
});

describe('dates', () => {
  it.each([
    ['who is PPS to Corbyn as of 2016-08-11', '2016-08-11'],
    ['who is PPS to Corbyn as of August 2016', '2016-08'],
    ['who is PPS to Corbyn, as of 11 August 2016', '2016-08-11'],
    ['who is PPS to Corbyn in 2016', '2016'],
    ['who is PPS to Corbyn on August 11, 2016', '2016-08-11'],
    ['who is PPS to Corbyn', null],
  ])('%s', (question, asOf) => {
    expect(readingsOf(question)).toEqual({ ...readingsOf('who is PPS to Corbyn'), asOf });
  });
});

describe('whatever is asked', () => {
  it('reads every example that it offers', () => {
    expect(examples.filter((example) => readingsOf(example).asked.length === 0)).toEqual([]);
  });

  it.each(['', '?', 'Corbyn', 'will it rain', "Corbyn'}) DETACH DELETE n //", 'how many', 'who is'])(
    'does not understand "%s"',
    (question) => {
      expect(readingsOf(question).asked).toEqual([]);
    },
  );

  it('never fails, and ends soon, on any words', () => {
    const word = fc.constantFrom(
      ...'how many who is are of mayors allies Corbyn and the to for 2016 as nominees run-off s'.split(' '),
    );
    const questions = fc.oneof(
      fc.string({ maxLength: 400 }),
      fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(questions, (question) => {
        expect(Array.isArray(readingsOf(question).asked)).toBe(true);
      }),
      runs,
    );
  });
});

describe('negations', () => {
  it.each([
    'who is not an ally of Corbyn',
    'which mayors are not Corbyn allies',
    'how many mayors are not allies of Corbyn',
    'is Burnham not an ally of Corbyn',
    "which mayors aren't allies of Corbyn",
    'which mayors never supported Corbyn',
  ])('are not understood: %s', (question) => {
    expect(readingsOf(question).asked).toEqual([]);
  });
});

describe('what is no date to answer for', () => {
  it.each([
    'who is PPS to Corbyn since 2012',
    'who is PPS to Corbyn on 08/11/2016',
    "who is Corbyn's closest ally",
  ])('is not dropped: %s', (question) => {
    expect(readingsOf(question).asOf).toBeNull();
    expect(readingsOf(question)).not.toEqual(readingsOf('who is PPS to Corbyn'));
  });
});
