import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Observe } from '../graph/connection.js';

export type Metrics = ReturnType<typeof createMetrics>;

/** From what a warm cache gives to what a deadline cuts, in seconds. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What `/metrics` tells; `observe` goes to the graph that the statements run on. */
export function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const operations = new Histogram({
    name: 'graphql_operation_duration_seconds',
    help: 'Time to execute a GraphQL operation, by its name.',
    labelNames: ['operation', 'outcome'],
    buckets,
    registers: [registry],
  });
  const statements = new Histogram({
    name: 'cypher_statement_duration_seconds',
    help: 'Time from sending a statement to having its rows, by its name.',
    labelNames: ['statement'],
    buckets,
    registers: [registry],
  });
  const rows = new Counter({
    name: 'cypher_rows_total',
    help: 'Rows that statements returned, by their name.',
    labelNames: ['statement'],
    registers: [registry],
  });
  const observe: Observe = ({ name, milliseconds, rows: number }) => {
    statements.observe({ statement: name }, milliseconds / 1000);
    rows.inc({ statement: name }, number);
  };
  return { registry, operations, observe };
}
