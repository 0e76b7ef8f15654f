import neo4j, { type Plan } from 'neo4j-driver';
import { z } from 'zod';
import { relationshipTypes } from '../../src/claims/predicate.js';
import { namesOf } from '../../src/claims/relationship-row.js';
import type { CypherText } from '../../src/graph/cypher.js';
import { toCypher } from '../../src/graph/parameters.js';
import { declaredStatements } from '../../src/graph/statement.js';
import { testAddress } from './graph.js';

export interface Explained {
  /** Operators of the plan, without the planner's name after the `@`. */
  readonly operators: readonly string[];
  /** How many Cartesian products it makes of more than nodes that are each found by a unique key. */
  readonly products: number;
  /** What the server remarks on the statement. */
  readonly remarks: readonly string[];
}

/** Whether an operator reads every node of a label or of the graph, or every relationship of a type. */
export const isScan = (operator: string): boolean =>
  /^(AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|(Un)?[Dd]irected(All|Union)?Relationship\w*Scan)$/.test(
    operator,
  );

/** What the vocabulary allows and the seed has no case of; the server would take it for misspelt. */
const unused = {
  createLabel: ['Unfinished'],
  createRelationshipType: [
    ...namesOf(relationshipTypes),
    'SUPERSEDES',
    'COPY_OF',
    'ABOUT',
    'ON',
    'MERGED_INTO',
  ],
  createProperty: [
    ...['withdrawn', 'withdrawnBy', 'withdrawnWhy', 'ranked', 'rankReason', 'supersedes'],
    ...['statedSubject', 'statedObject', 'people', 'state', 'match', 'verdict', 'from', 'into'],
    ...['task', 'names', 'lackingLists', 'blankLists'],
  ],
};

/** Has the suite's Neo4j plan statements without running them. */
export async function openExplainer() {
  const { uri, user, password, database } = testAddress();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  for (const [procedure, names] of Object.entries(unused)) {
    const statement = `UNWIND $names AS name CALL db.${procedure}(name) RETURN count(*)`;
    await driver.executeQuery(statement, { names }, { database });
  }
  return {
    async explain({ name, text }: CypherText): Promise<Explained> {
      const declared = declaredStatements().find((one) => one.name === name);
      const params = declared ? sampleOf(declared.params) : {};
      const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, toCypher(params) as object, {
        database,
      });
      return {
        operators: summary.plan ? operatorsIn(summary.plan) : [],
        products: summary.plan ? productsIn(summary.plan) : 0,
        remarks: summary.gqlStatusObjects
          .filter(({ isNotification }) => isNotification)
          .map(({ gqlStatus, statusDescription }) => `${gqlStatus} ${statusDescription}`),
      };
    },
    close: () => driver.close(),
  };
}

const nameOf = ({ operatorType }: Plan) => operatorType.replace(/@.*/, '');

const operatorsIn = (plan: Plan): string[] => [nameOf(plan), ...plan.children.flatMap(operatorsIn)];

/** One row times one row is one row, so that two ends of a path may be sought side by side. */
const isOneRow = (plan: Plan): boolean =>
  /^(NodeUniqueIndexSeek(\(Locking\))?|CartesianProduct|Argument)$/.test(nameOf(plan)) &&
  plan.children.every(isOneRow);

function productsIn(plan: Plan): number {
  const own = nameOf(plan) === 'CartesianProduct' && !plan.children.every(isOneRow) ? 1 : 0;
  return plan.children.map(productsIn).reduce((sum, number) => sum + number, own);
}

/** A value of the shape: the planner looks at types and not at values. */
function sampleOf(shape: z.core.$ZodType): unknown {
  if (shape instanceof z.ZodObject) {
    return Object.fromEntries(Object.entries(shape.shape).map(([key, one]) => [key, sampleOf(one)]));
  }
  if (shape instanceof z.ZodArray) return [sampleOf(shape.element)];
  if (shape instanceof z.ZodNumber) return 1;
  if (shape instanceof z.ZodBoolean) return false;
  if (shape instanceof z.ZodNullable || shape instanceof z.ZodOptional) return sampleOf(shape.unwrap());
  return shape instanceof z.ZodRecord ? {} : 'x';
}
