import { element } from '../element.js';
import { chainsOf, type Paths } from '../path/paths.js';
import { plural } from '../words.js';
import type { Loaded } from './load.js';
import type { SceneTie } from './scene.js';

const number = new Intl.NumberFormat('en-GB');

/** What is shown of what there is: never less than it says. */
export function summaryOf(loaded: Loaded, ties: readonly SceneTie[]): string {
  const { center, scene, shown, totalCount, paths } = loaded;
  if (paths !== null) return pathSummary(paths);
  if (scene.ties.size === 0)
    return `No ties of ${center.name} are stated for this date. What is not stated is not denied.`;
  const neighbours =
    shown === totalCount
      ? `${plural(totalCount, 'neighbour')} of ${center.name}`
      : `${number.format(shown)} of ${number.format(totalCount)} neighbours of ${center.name}, best evidenced first`;
  const all = scene.ties.size;
  const drawn =
    ties.length === all
      ? plural(all, 'tie')
      : `${number.format(ties.length)} of ${plural(all, 'tie')} after filtering`;
  const doubtful = ties.filter(({ certainty }) => certainty !== 'CERTAIN').length;
  const faint = doubtful > 0 ? `, of which ${number.format(doubtful)} not certain` : '';
  return `${neighbours}; ${drawn}${faint}.`;
}

function pathSummary({ from, to, ways }: Paths): string {
  const steps = ways[0]?.length ?? 0;
  if (steps === 0) return `No ties connect ${from.name} with ${to.name}.`;
  const shortest = plural(chainsOf(ways).length, 'shortest way');
  return `${shortest} from ${from.name} to ${to.name}, of ${plural(steps, 'step')}.`;
}

/** How many to show next: four times as many, until all are there. */
export const nextLimit = (limit: number, totalCount: number, most: number) =>
  Math.min(limit * 4, totalCount, most);

export function moreButton(label: string, pressed: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', 'data-key': 'more' }, label);
  button.addEventListener('click', pressed);
  return button;
}
