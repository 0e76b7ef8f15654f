import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameAgreement, personName } from '../../src/claims/person-name.js';
import { areaKey, partyKey, roleKey } from '../../src/claims/thing-key.js';
import { runs } from '../support/runs.js';

const agreement = (one: string, other: string) => {
  const [first, second] = [personName(one), personName(other)];
  if (!first || !second) throw new Error('a name without letters');
  expect(nameAgreement(second, first)).toBe(nameAgreement(first, second));
  return nameAgreement(first, second);
};

test.each([
  ['Steve Rotheram', 'steve ROTHERAM', 'SAME'],
  ['Siôn Simon', 'Sion Simon', 'SAME'],
  ['Luciana Clare Berger', 'Luciana Berger', 'SAME'],
  ['Rotheram, Steve', 'Steve Rotheram', 'SAME'],
  ['Rebecca Long-Bailey', 'Rebecca Long Bailey', 'SAME'],
  ["Michael O'Brien", 'Michael O’Brien', 'SAME'],
  ['Rt Hon Harriet Harman QC', 'Ms Harriet Harman', 'SAME'],
  ['John F. Smith', 'John Frederick Smith', 'SAME'],
  ['Stephen Philip Rotheram', 'Steve Rotheram', 'FORM'],
  ['James Gordon Brown', 'Gordon Brown', 'FORM'],
  ['Tony Benn', 'Anthony Neil Wedgwood Benn', 'FORM'],
  ['Christopher Smith', 'Chris Smith', 'FORM'],
  ['S. Rotheram', 'Steve Rotheram', 'INITIAL'],
  ['Lord Falconer of Thoroton', 'Charles Falconer', 'FAMILY'],
  ['John Smith Jr', 'John Smith', 'FAMILY'],
  ['John Paul Smith', 'John Henry Smith', 'FAMILY'],
  ['John Smith Jr', 'John Smith Sr', 'APART'],
  ['Pitt the Elder', 'Pitt the Younger', 'APART'],
  ['Christine Smith', 'Christopher Smith', 'APART'],
  ['Hilary Benn', 'Tony Benn', 'APART'],
  ['Steve Rotheram', 'Steve Rotherham', 'APART'],
])('%s and %s agree: %s', (one, other, expected) => {
  expect(agreement(one, other)).toBe(expected);
});

test('any text is read as a name or as none, and agrees with itself in its family name at least', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const name = personName(text);
      if (name) expect(nameAgreement(name, name)).not.toBe('APART');
    }),
    runs,
  );
});

test.each([
  ['Liverpool, Walton', 'Liverpool Walton', true],
  ['City of Durham', 'Durham, City of', true],
  ['Sittingbourne & Sheppey', 'Sittingbourne and Sheppey Co Const', true],
  ['Esher and Walton', 'Liverpool Walton', false],
])('the areas %s and %s are one: %s', (one, other, same) => {
  expect(areaKey(one) === areaKey(other)).toBe(same);
});

test.each([
  ['Labour', 'Labour Party', true],
  ['Labour', 'Labour Co-operative', true],
  ['Labour/Co-op', 'Labour and Co-operative Party', true],
  ['Co-operative Party', 'Labour Party', false],
  ['Liberal Democrats', 'Conservative Party', false],
])('the parties %s and %s are one: %s', (one, other, same) => {
  expect(partyKey(one) === partyKey(other)).toBe(same);
});

test.each([
  ['Shadow Minister (Mental Health)', 'Shadow Minister for Mental Health', true],
  ['Mayor of Liverpool City Region', 'Mayor of the Liverpool City Region', true],
  ['Mayor of Liverpool', 'Mayor of the Liverpool City Region', false],
  ['The Secretary of State for Health', 'Shadow Secretary of State for Health', false],
])('the posts %s and %s are one: %s', (one, other, same) => {
  expect(roleKey(one) === roleKey(other)).toBe(same);
});
