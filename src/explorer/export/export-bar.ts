import { copyButton } from '../copy.js';
import { element } from '../element.js';
import { coloursNow } from '../graph/look.js';
import { type Shown, svg, wholeHeight, width } from './drawing.js';
import { csv, graphml } from './table.js';

/** How many pixels of the picture a unit of the drawing takes. */
const sharpness = 2;

/** Buttons that save what is shown, and the link that opens it again. */
export function exportBar(shown: () => Shown | null): HTMLElement {
  const save = (label: string, name: string, content: (of: Shown) => Promise<Blob> | Blob) => {
    const button = element('button', { type: 'button', 'aria-label': `Save as ${label}` }, label);
    button.addEventListener('click', async () => {
      const of = shown();
      if (of !== null) download(await content(of), name);
    });
    return button;
  };
  return element(
    'p',
    { class: 'actions export' },
    element('span', { class: 'hint' }, 'Save what is shown'),
    save('PNG', 'alliances.png', (of) => png(svg(of, coloursNow()))),
    save('SVG', 'alliances.svg', (of) => new Blob([svg(of, coloursNow())], { type: 'image/svg+xml' })),
    save('CSV', 'alliances.csv', ({ ties, scene }) => new Blob([csv(ties, scene)], { type: 'text/csv' })),
    save(
      'GraphML',
      'alliances.graphml',
      ({ ties, nodes, scene }) =>
        new Blob([graphml(ties, nodes, scene)], { type: 'application/graphml+xml' }),
    ),
    copyButton('Copy link', () => location.href),
  );
}

function download(blob: Blob, name: string): void {
  const href = URL.createObjectURL(blob);
  element('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

/** The drawing as a picture; the same as the SVG, so that both say the same. */
async function png(drawing: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`;
  await image.decode();
  const canvas = element('canvas', {
    width: String(width * sharpness),
    height: String(wholeHeight * sharpness),
  });
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be drawn.')))),
  );
}
