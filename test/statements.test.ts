import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { disagreements, readCypher } from '../src/graph/cypher.js';
import { declaredStatements } from '../src/graph/statement.js';
import { openExplainer } from './support/explain.js';
import { seededGraph } from './support/graph.js';

const src = fileURLToPath(new URL('../src', import.meta.url));
const statements = readCypher();

/** Operators that read every node of a label or of the graph, or every relationship of a type. */
const scans =
  /^(AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|(Un)?[Dd]irected(All|Union)?Relationship\w*Scan)$/;

beforeAll(async () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const declaring = files
    .map((file) => join(src, file))
    .filter((file) => /\b(?:s|eachS)tatement\(/.test(readFileSync(file, 'utf8')));
  for (const file of declaring) await import(file);
});

describe('cypher/', () => {
  it('holds the statements that the code declares, with their parameters', () => {
    expect(disagreements(statements, declaredStatements())).toEqual([]);
  });

  it('holds none besides', () => {
    const declared = new Set(declaredStatements().map(({ name }) => name));
    expect([...statements.keys()].filter((name) => !declared.has(name))).toEqual([]);
  });
});

describe('on the seeded server', () => {
  let explainer: Awaited<ReturnType<typeof openExplainer>>;
  beforeAll(async () => {
    await (await seededGraph()).close();
    explainer = await openExplainer();
  });
  afterAll(() => explainer.close());

  it.each([...statements.values()])(
    '$name is planned without a remark, a product or an undeclared scan',
    async (text) => {
      const { operators, products, remarks } = await explainer.explain(text);
      expect(remarks).toEqual([]);
      expect(products).toBe(0);
      const scanned = operators.filter((name) => scans.test(name));
      expect(text.scan === null ? scanned : []).toEqual([]);
      if (text.scan !== null) expect(scanned, 'it declares a scan that it does not make').not.toEqual([]);
    },
  );

  it.each([...statements.values()].filter(({ name }) => /[pP]age(Forwards|Backwards)$/.test(name)))(
    '$name takes its order from an index, so that a page costs the same however long the list',
    async (text) => {
      const { operators } = await explainer.explain(text);
      expect(operators.filter((name) => /Sort|Top/.test(name))).toEqual([]);
      expect(operators).toContain('Limit');
    },
  );
});
