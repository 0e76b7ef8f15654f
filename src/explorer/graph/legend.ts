import { element } from '../element.js';
import type { Facet } from './facets.js';
import { partiesOf } from './look.js';
import type { Scene } from './scene.js';

/** The legend is the filter: each value with how many ties have it, to be left out or taken back. */
export function legend(
  facets: readonly Facet[],
  scene: Scene,
  hidden: ReadonlySet<string>,
  toggle: (key: string) => void,
): HTMLElement[] {
  const parties = partiesOf(scene);
  return facets.map(({ name, title, values }) =>
    element(
      'fieldset',
      { class: `facet ${name}` },
      element('legend', {}, title),
      ...values.map(({ key, label, count }) => {
        const box = element('input', { type: 'checkbox', checked: !hidden.has(key), 'data-key': key });
        box.addEventListener('change', () => toggle(key));
        const swatch = swatchOf(name, key, parties);
        return element(
          'label',
          {},
          box,
          swatch !== null && element('span', { class: `swatch ${swatch}`, 'aria-hidden': 'true' }),
          element('span', {}, label),
          element('span', { class: 'count' }, String(count)),
        );
      }),
    ),
  );
}

function swatchOf(name: Facet['name'], key: string, parties: ReadonlyMap<string, number>): string | null {
  const value = key.slice(name.length + 1);
  if (name === 'said') return value.toLowerCase();
  if (name !== 'party') return null;
  const index = parties.get(value);
  return index === undefined ? 'disc' : `disc party-${index + 1}`;
}
