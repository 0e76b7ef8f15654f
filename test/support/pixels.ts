import { decode } from 'fast-png';
import type { Locator } from 'playwright-core';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far a part of a colour may be off, as what is drawn is smoothed. */
const tolerance = 6;

/**
 * Middles of the squares of one colour that an element shows, from its top left, none of them overlapping.
 * @param colour such as `#1d4f91`
 * @param side of the squares, in pixels
 */
export async function squaresOf(element: Locator, colour: string, side: number): Promise<Point[]> {
  const { width, height, channels, data } = decode(await element.screenshot());
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const isOf = (x: number, y: number) =>
    wanted.every((part, n) => Math.abs(Number(data[(y * width + x) * channels + n]) - part) <= tolerance);
  const steps = Array.from({ length: side }, (_, step) => step);
  const found: Point[] = [];
  for (let y = 0; y + side <= height; y++)
    for (let x = 0; x + side <= width; x++)
      if (!found.some((one) => Math.abs(one.x - x) < side && Math.abs(one.y - y) < side))
        if (steps.every((down) => steps.every((right) => isOf(x + right, y + down)))) found.push({ x, y });
  const half = Math.floor(side / 2);
  return found.map(({ x, y }) => ({ x: x + half, y: y + half }));
}
