type Child = Node | string | null | false | undefined;

/**
 * Makes an element. Strings become text nodes, never markup, so that what others wrote stays text.
 * An attribute that is null or false is left out.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | boolean | null> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && value !== false) made.setAttribute(name, value === true ? '' : value);
  made.append(...children.filter((child) => child !== null && child !== false && child !== undefined));
  return made;
}

/** The element of the page with this id. */
export function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`index.html has no ${kind.name} #${id}`);
}

/** Puts new content in the place of the old; the focus stays with what has the same `data-key`. */
export function renew(parent: HTMLElement, ...children: Node[]): void {
  const { activeElement } = document;
  const key =
    activeElement instanceof HTMLElement && parent.contains(activeElement) && activeElement.dataset.key;
  parent.replaceChildren(...children);
  if (typeof key === 'string')
    [...parent.querySelectorAll<HTMLElement>('[data-key]')]
      .find(({ dataset }) => dataset.key === key)
      ?.focus();
}
