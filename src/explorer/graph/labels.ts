import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import type { Colours } from './look.js';

/** How near the middle a name stands below its node and not beside it. */
const middle = 60;

/** A name beside its node, away from the middle, on a halo of the ground, so that it is read over lines. */
export const nameOn =
  (colours: Colours): NodeLabelDrawingFunction =>
  (context, { label, x, y, size }, { labelSize, labelFont, labelWeight }) => {
    if (!label) return;
    context.font = `${labelWeight} ${labelSize}px ${labelFont}`;
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = colours.ground;
    context.fillStyle = colours.ink;
    const width = context.measureText(label).width;
    const most = context.canvas.clientWidth - width - 3;
    const beside = besideOf(x, size, width, context.canvas.clientWidth);
    const at: [number, number] =
      beside === null
        ? [Math.max(3, Math.min(x - width / 2, most)), y + size + labelSize + 2]
        : [beside, y + labelSize / 3];
    context.strokeText(label, ...at);
    context.fillText(label, ...at);
  };

/** Where a name begins that stands beside its node; null where it is to stand below. */
function besideOf(x: number, size: number, width: number, within: number): number | null {
  const fromMiddle = x - within / 2;
  if (Math.abs(fromMiddle) < middle) return null;
  const left = fromMiddle < 0 ? x - size - 5 - width : x + size + 5;
  return left < 3 || left + width > within - 3 ? null : left;
}

/** The node under the pointer, or the one that is selected: a ring and its name. */
export const ringOn = (colours: Colours): NodeHoverDrawingFunction => {
  const name = nameOn(colours);
  return (context, node, settings) => {
    context.beginPath();
    context.arc(node.x, node.y, node.size + 4, 0, 2 * Math.PI);
    context.lineWidth = 2.5;
    context.strokeStyle = colours.accent;
    context.stroke();
    name(context, node, settings);
  };
};
