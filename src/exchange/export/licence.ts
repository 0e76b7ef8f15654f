import type { Contents } from './contents.js';
import type { ExportedRelationship } from './statements.js';

/** The names of those who publish what it rests on. */
export const publishersOf = ({ statedIn }: ExportedRelationship, { sources }: Contents): string[] =>
  unique(statedIn.map(({ source }) => sources.get(source)?.name ?? source));

/** Who publishes what it rests on, and what may be done with that. */
export const licencesOf = ({ statedIn }: ExportedRelationship, { sources }: Contents): string[] =>
  unique(
    statedIn.flatMap(({ source }) => {
      const { name, licence } = sources.get(source) ?? {};
      return name === undefined ? [] : [`${name}: ${licence}`];
    }),
  );

const unique = (texts: readonly string[]) => [...new Set(texts)];

/** Of each source what may be done with what rests on it. */
export const licenceLines = ({ sources }: Contents): string[] =>
  [...sources.values()].map(({ name, licence }) => `${name}: ${licence}.`);
