import { element } from './element.js';

/** One thing that can be chosen from the list under a field. */
export interface Option {
  readonly text: string;
  /** What tells it from others, in a few words. */
  readonly note?: string;
  readonly chosen: () => void;
}

const pause = 150;

/**
 * Offers what a field may become while one writes (WAI-ARIA, editable combobox with list autocomplete): arrows move
 * through the list, Enter takes the marked one, Escape closes it.
 * @param optionsFor gives nothing where there is nothing to offer; what it throws is as nothing
 */
export function combobox(
  input: HTMLInputElement,
  label: string,
  optionsFor: (text: string, signal: AbortSignal) => Promise<readonly Option[]>,
): void {
  const list = element('ul', {
    role: 'listbox',
    id: `${input.id}-options`,
    'aria-label': label,
    hidden: true,
  });
  input.after(list);
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-autocomplete', 'list'],
    ['aria-expanded', 'false'],
    ['aria-controls', list.id],
  ] as const)
    input.setAttribute(name, value);
  let options: readonly Option[] = [];
  let marked = -1;
  let running = new AbortController();

  const close = () => {
    running.abort();
    show([]);
  };
  const show = (found: readonly Option[]) => {
    options = found;
    list.replaceChildren(...found.map((option, index) => itemFor(option, index)));
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    mark(-1);
  };
  const itemFor = ({ text, note }: Option, index: number) => {
    const item = element(
      'li',
      { role: 'option', id: `${list.id}-${index}`, 'aria-selected': 'false' },
      text,
      note !== undefined && element('span', { class: 'note' }, ` ${note}`),
    );
    // The field keeps the focus.
    item.addEventListener('pointerdown', (event) => event.preventDefault());
    item.addEventListener('click', () => choose(index));
    return item;
  };
  const mark = (index: number) => {
    marked = index;
    for (const [at, item] of [...list.children].entries())
      item.setAttribute('aria-selected', String(at === index));
    const item = list.children[index];
    item?.scrollIntoView({ block: 'nearest' });
    if (item) input.setAttribute('aria-activedescendant', item.id);
    else input.removeAttribute('aria-activedescendant');
  };
  const choose = (index: number) => {
    const option = options[index];
    close();
    option?.chosen();
  };
  const offer = async () => {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    const text = input.value.trim();
    if (text === '') return show([]);
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (signal.aborted) return;
    const found = await optionsFor(text, signal).catch(() => []);
    if (!signal.aborted) show(found);
  };

  input.addEventListener('input', () => void offer());
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && options.length > 0) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter') {
      if (marked >= 0) event.preventDefault();
      choose(marked);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && options.length > 0) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // Past either end lies the field itself.
      mark(((marked + 1 + step + options.length + 1) % (options.length + 1)) - 1);
    }
  });
}
