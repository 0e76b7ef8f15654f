import { type LayoutTask, placed } from './layout-recipe.js';

addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => postMessage(placed(data)));
