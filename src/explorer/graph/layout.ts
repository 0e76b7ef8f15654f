import type { LayoutTask, Places } from './layout-recipe.js';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(text: string): string },
  ): {
    createScriptURL(text: string): unknown;
  };
}

let worker: Worker | null = null;
let before: Promise<unknown> = Promise.resolve();

function start(): Worker {
  const { href } = new URL('./layout-worker.js', document.baseURI);
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  // Under Trusted Types only this address may become a program.
  const policy = trustedTypes?.createPolicy('layout', { createScriptURL: () => href });
  return new Worker((policy?.createScriptURL('') ?? href) as string, { type: 'module' });
}

/** Places nodes off the main thread, one task after the other; in rings where no worker can be had. */
export function layOut(task: LayoutTask): Promise<Places> {
  const places = before.then(() => inWorker(task)).then((found) => found ?? inRings(task));
  before = places;
  return places;
}

function inWorker(task: LayoutTask): Promise<Places | null> {
  return new Promise((resolve) => {
    try {
      worker ??= start();
    } catch {
      return resolve(null);
    }
    worker.onmessage = ({ data }: MessageEvent<Places>) => resolve(data);
    // One that a policy forbids fails by this alone.
    worker.onerror = () => {
      worker = null;
      resolve(null);
    };
    worker.postMessage(task);
  });
}

/** By rank, from the middle outwards; who has a place keeps it. */
export function inRings({ nodes }: LayoutTask): Places {
  return nodes.map(({ id, place }, index) => {
    if (place) return [id, place[0], place[1]];
    const ring = Math.floor(Math.sqrt(index));
    const angle = ((index - ring * ring) / (2 * ring + 1)) * 2 * Math.PI;
    return [id, 40 * ring * Math.cos(angle), 40 * ring * Math.sin(angle)];
  });
}
