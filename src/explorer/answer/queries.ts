import { copyButton } from '../copy.js';
import { element } from '../element.js';
import type { Answer } from './answer.js';

/** The same answer as a query to run elsewhere; nothing where nothing was understood. */
export function queriesOf({ graphql, cypher }: Answer): HTMLElement[] {
  return [graphql && asGraphql(graphql), cypher && asCypher(cypher)].filter((made) => made !== null);
}

function asGraphql({ query, variables }: NonNullable<Answer['graphql']>): HTMLElement {
  const values = JSON.stringify(variables, null, 2);
  const graphiql = `/graphql?${new URLSearchParams({ query })}`;
  return queryDetails('As GraphQL', [
    code('GraphQL query', query),
    code('GraphQL variables', values),
    element(
      'p',
      { class: 'actions' },
      copyButton('Copy query', () => query),
      copyButton('Copy variables', () => values),
      element('a', { href: graphiql }, 'Open in GraphiQL'),
      element('span', { class: 'hint' }, 'It opens with the query; paste the variables.'),
    ),
  ]);
}

function asCypher({ statement, params }: NonNullable<Answer['cypher']>): HTMLElement {
  // The command with which Neo4j Browser takes parameters.
  const values = `:params ${JSON.stringify(params, null, 2)}`;
  return queryDetails('As Cypher', [
    code('Parameters for Neo4j Browser', values),
    code('Cypher statement', statement),
    element(
      'p',
      { class: 'actions' },
      copyButton('Copy parameters', () => values),
      copyButton('Copy statement', () => statement),
      element('span', { class: 'hint' }, 'In Neo4j Browser, run the parameters first.'),
    ),
  ]);
}

const queryDetails = (title: string, content: Node[]) =>
  element('details', { class: 'query' }, element('summary', {}, title), ...content);

/** It scrolls, so that the keyboard has to reach it. */
const code = (label: string, text: string) =>
  element('pre', { tabindex: '0', role: 'region', 'aria-label': label }, element('code', {}, text.trim()));
