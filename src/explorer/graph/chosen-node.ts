import { element } from '../element.js';
import { plural } from '../words.js';
import type { SceneNode } from './scene.js';

/** What is told of the node that was pressed in the picture, and where it leads. */
export function chosenNode(
  node: SceneNode,
  isOpen: boolean,
  isCenter: boolean,
  does: { open(): void; center(): void; close(): void },
): HTMLElement[] {
  const about = [
    node.type === 'Person' ? node.party?.name : node.type.toLowerCase(),
    node.type === 'Person' && plural(node.alliances, 'stated alliance'),
    plural(node.degree, 'tie'),
  ].filter(Boolean);
  const action = (key: string, label: string, pressed: () => void) => {
    const button = element('button', { type: 'button', 'data-key': key }, label);
    button.addEventListener('click', pressed);
    return button;
  };
  return [
    element('p', {}, element('strong', {}, node.name), element('span', { class: 'post' }, about.join(' · '))),
    element(
      'p',
      { class: 'actions' },
      ...(isCenter
        ? []
        : [
            action('open', isOpen ? 'Collapse' : 'Expand', does.open),
            action('center', 'Centre here', does.center),
          ]),
      action('close', 'Close', does.close),
    ),
  ];
}
