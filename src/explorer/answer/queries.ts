import { copyButton } from '../copy.js';
import { element } from '../element.js';
import type { Answer } from './answer.js';

/** The same answer as a query to run elsewhere; nothing where nothing was understood. */
export function queriesOf({ graphql, cypher }: Answer): HTMLElement[] {
  return [graphql && asGraphql(graphql), cypher && asCypher(cypher)].filter((made) => made !== null);
}

function asGraphql({ query, variables }: NonNullable<Answer['graphql']>): HTMLElement {
  const values = JSON.stringify(variables, null, 2);
  const graphiql = `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`;
  return queryDetails('As GraphQL', [
    code('GraphQL query', query),
    code('GraphQL variables', values),
    element(
      'p',
      { class: 'actions' },
      copyButton('Copy query', () => query),
      copyButton('Copy variables', () => values),
      element('a', { href: graphiql }, 'Open in GraphiQL'),
    ),
  ]);
}

function asCypher({ statement, params }: NonNullable<Answer['cypher']>): HTMLElement {
  // The command with which Neo4j Browser takes parameters.
  const browser = document.querySelector<HTMLMetaElement>('meta[name="neo4j-browser"]')?.content ?? '';
  const values = `:params ${JSON.stringify(params, null, 2)}`;
  return queryDetails('As Cypher', [
    code('Parameters for Neo4j Browser', values),
    code('Cypher statement', statement),
    element(
      'p',
      { class: 'actions' },
      copyButton('Copy parameters', () => values),
      copyButton('Copy statement', () => statement),
      browser !== '' &&
        opensWhole(JSON.stringify(params) + statement) &&
        element(
          'a',
          { href: inBrowser(browser, `:params ${JSON.stringify(params)};`, statement) },
          'Open in Neo4j Browser',
        ),
      element('span', { class: 'hint' }, 'In Neo4j Browser, run the parameters first.'),
    ),
  ]);
}

/** It fills the editor with a line for each `arg`, and runs what a semicolon parts one after the other. */
const inBrowser = (browser: string, ...lines: string[]) =>
  `${browser}?${new URLSearchParams([['cmd', 'edit'], ...lines.map((line) => ['arg', line])])}`;

/** Neo4j Browser takes these for the end of what it is given, however they are escaped. */
const opensWhole = (text: string) => !/[&#]/.test(text);

const queryDetails = (title: string, content: Node[]) =>
  element('details', { class: 'query' }, element('summary', {}, title), ...content);

/** It scrolls, so that the keyboard has to reach it. */
const code = (label: string, text: string) =>
  element('pre', { tabindex: '0', role: 'region', 'aria-label': label }, element('code', {}, text.trim()));
