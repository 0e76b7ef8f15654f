/** What a slot's words mean, or null where they cannot mean that. */
export type SlotReader = (words: readonly string[]) => unknown | null;

/** Slots filled, by name. */
export type Filled = Readonly<Record<string, unknown>>;

type Element =
  | { readonly kind: 'words'; readonly options: readonly (readonly string[])[] }
  | { readonly kind: 'slot'; readonly name: string };

export type Pattern = readonly Element[];

/**
 * Reads a pattern: words stand for themselves, `(a|b c)` for either, `[a|b]` for either or nothing, `{slot}` for a slot.
 */
export function pattern(text: string): Pattern {
  const parts = text.match(/\{\w+\}|\([^)]*\)|\[[^\]]*\]|[^\s()[\]{}]+/g) ?? [];
  return parts.map((part): Element => {
    if (part.startsWith('{')) return { kind: 'slot', name: part.slice(1, -1) };
    const options = part.replace(/^[([]|[)\]]$/g, '').split('|');
    const words = options.map((option) => option.trim().split(' '));
    return { kind: 'words', options: part.startsWith('[') ? [...words, []] : words };
  });
}

type Readers = Readonly<Record<string, SlotReader>>;

/** Every way to fill the pattern's slots from all of the words, shorter fillings first; none where it does not fit. */
export function fillings(elements: Pattern, words: readonly string[], readers: Readers): Filled[] {
  const [first, ...rest] = elements;
  if (!first) return words.length === 0 ? [{}] : [];
  return first.kind === 'words'
    ? first.options.flatMap((option) =>
        startsWith(words, option) ? fillings(rest, words.slice(option.length), readers) : [],
      )
    : take(first.name, rest, words, readers);
}

function take(name: string, rest: Pattern, words: readonly string[], readers: Readers): Filled[] {
  const read = readers[name];
  if (!read) throw new TypeError(`No slot is named ${name}`);
  return words.flatMap((_, index) => {
    const value = read(words.slice(0, index + 1));
    if (value === null) return [];
    return fillings(rest, words.slice(index + 1), readers).map((filled) => ({ ...filled, [name]: value }));
  });
}

function startsWith(words: readonly string[], option: readonly string[]): boolean {
  return option.every((word, index) => words[index]?.toLowerCase() === word);
}
