import { combobox } from './combobox.js';
import { byId, element } from './element.js';
import { fromServer } from './server.js';
import { inWords } from './words.js';

const query = /* GraphQL */ `
  query Find($prefix: String!, $types: [SearchType!]) {
    suggest(prefix: $prefix, types: $types, first: 8) {
      type
      name
      matched
      node { ... on Node { id } }
    }
  }
`;

interface Found {
  type: string;
  name: string;
  matched: string;
  node: { id: string };
}

const anything = ['PERSON', 'ROLE', 'CONSTITUENCY', 'PARTY', 'ORGANISATION', 'CONTEST'];

/** Calls back with the id of whoever or whatever is found by name, to stand in the middle or to be connected with. */
export function onFind(found: (id: string, field: 'focus' | 'to') => void): void {
  offer('find', 'People, posts, places, parties and contests', anything, (id) => found(id, 'focus'));
  offer('connect', 'People', ['PERSON'], (id) => found(id, 'to'));
}

function offer(id: string, label: string, types: readonly string[], found: (id: string) => void): void {
  const field = byId(id, HTMLInputElement);
  combobox(field, label, async (prefix, signal) => {
    const { suggest } = await fromServer<{ suggest: Found[] }>(query, { prefix, types }, signal);
    return suggest.map(({ type, name, matched, node }) => ({
      text: name,
      note: matched === name ? inWords(type) : `${inWords(type)}, also “${matched}”`,
      chosen: () => {
        field.value = '';
        found(node.id);
      },
    }));
  });
}

/** Where nothing is asked and nobody is named: how to begin. */
export function showDoors(): void {
  byId('graph', HTMLElement).replaceChildren(
    element(
      'p',
      { class: 'hint' },
      'Name somebody, or ask a question: whoever it is about stands in the middle.',
    ),
  );
}
