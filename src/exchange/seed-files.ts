import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { nearest } from '../claims/nearest.js';
import { AlliancesError } from '../errors.js';
import type { Problem } from './seed-problem.js';
import { type RegistryFile, registryShapes } from './seed-shape.js';

export interface SeedFiles {
  readonly registry: readonly { readonly name: RegistryFile; readonly file: string }[];
  readonly articles: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * The files of a seed folder, in a fixed order; YAML files that it has no place for are problems, since what is
 * written there would be missed.
 * @throws AlliancesError where the folder cannot be read
 */
export async function seedFiles(dir: string): Promise<SeedFiles> {
  const names = Object.keys(registryShapes) as RegistryFile[];
  const top = (await filesIn(dir)).filter(isYaml);
  const below = (await filesIn(join(dir, 'articles'), [])).filter(isYaml);
  const hasArticles = below.some((file) => file.endsWith('.yaml'));
  const known = names.map((name) => `${name}.yaml`);
  const problems = [
    ...top.filter((file) => !known.includes(file)).map((file) => misplaced(join(dir, file), file, known)),
    ...below
      .filter((file) => file.endsWith('.yml'))
      .map((file) => misplaced(join(dir, 'articles', file), file, [])),
    ...(hasArticles ? [] : [noArticles(dir)]),
  ];
  return {
    registry: names
      .filter((name) => top.includes(`${name}.yaml`))
      .map((name) => ({ name, file: join(dir, `${name}.yaml`) })),
    articles: below.filter((file) => file.endsWith('.yaml')).map((file) => join(dir, 'articles', file)),
    problems,
  };
}

const isYaml = (file: string) => /\.ya?ml$/.test(file);

const noArticles = (dir: string): Problem => ({
  file: join(dir, 'articles'),
  line: 1,
  column: 1,
  message: 'there is no article',
  mend: 'Add one as articles/<slug>.yaml, or name another folder.',
});

function misplaced(file: string, name: string, known: readonly string[]): Problem {
  const meant = nearest(name, known);
  const mend = meant
    ? `Did you mean "${meant}"?`
    : 'Registry files are named for their nouns, articles end in .yaml.';
  return {
    file,
    line: 1,
    column: 1,
    message: 'the seed has no file of this name, so it would not be read',
    mend,
  };
}

async function filesIn(dir: string, otherwise?: string[]): Promise<string[]> {
  try {
    return (await readdir(dir)).sort();
  } catch (error) {
    if (otherwise && (error as NodeJS.ErrnoException).code === 'ENOENT') return otherwise;
    throw new AlliancesError(
      'BAD_USER_INPUT',
      `The seed folder ${dir} cannot be read.`,
      'Name a folder that holds people.yaml, articles/ and the rest.',
      { cause: error },
    );
  }
}
