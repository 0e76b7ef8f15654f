import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isScalar, parseDocument, stringify, visit } from 'yaml';
import { parseSeedText } from '../src/exchange/seed-document.js';

/** Every scalar that is a value of the data, with the path that leads to it. */
function leaves(
  data: unknown,
  path: readonly (string | number)[] = [],
): { path: readonly (string | number)[]; leaf: unknown }[] {
  if (Array.isArray(data)) return data.flatMap((item, index) => leaves(item, [...path, index]));
  if (typeof data === 'object' && data !== null)
    return Object.entries(data).flatMap(([key, item]) => leaves(item, [...path, key]));
  return [{ path, leaf: data }];
}

const key = fc.stringMatching(/^[a-z]{1,8}$/);
const word = fc.string({
  unit: fc.constantFrom('a', 'é', '🗳', ' ', ':', '#', '"', "'"),
  minLength: 1,
  maxLength: 12,
});
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    word,
    fc.integer(),
    fc.array(tie('tree'), { minLength: 1, maxLength: 4 }),
    fc.dictionary(key, tie('tree'), { minKeys: 1, maxKeys: 4 }),
  ),
}));

test('a path leads to the line and column where its value is written', () => {
  fc.assert(
    fc.property(fc.dictionary(key, tree, { minKeys: 1 }), fc.boolean(), (data, flow) => {
      const text = stringify(data, { collectionStyle: flow ? 'flow' : 'any' });
      const document = parseSeedText(text, 'file.yaml');
      if (!('data' in document)) throw new Error('no YAML was written');
      const starts = new Map<string, number>();
      visit(parseDocument(text), {
        Scalar: (at, node) => {
          if (at !== 'key') starts.set(`${node.range?.[0]}`, node.range?.[0] ?? -1);
          return isScalar(node) ? undefined : visit.SKIP;
        },
      });
      const found = leaves(data).map(({ path }) => {
        const { line, column } = document.problem(path, '', '');
        return text
          .split('\n')
          .slice(0, line - 1)
          .reduce((sum, one) => sum + one.length + 1, column - 1);
      });
      expect(found).toEqual([...starts.values()]);
    }),
  );
});

test('a path beyond what is written leads to the nearest thing around it', () => {
  const document = parseSeedText('people:\n  - slug: ada\n', 'people.yaml');
  if (!('data' in document)) throw new Error('it is YAML');
  expect(document.problem(['people', 0, 'name'], 'm', 'd')).toMatchObject({ line: 2, column: 5 });
  expect(document.problem(['peple'], 'm', 'd')).toMatchObject({ line: 1, column: 1 });
  expect(document.problem(['people', 0, 'slug'], 'm', 'd')).toMatchObject({ line: 2, column: 11 });
  expect(document.problem(['people', 0, 'slug'], 'm', 'd', 'key')).toMatchObject({ line: 2, column: 5 });
});
