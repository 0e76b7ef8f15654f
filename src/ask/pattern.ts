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

/** Fills the pattern's slots from all of the words, trying shorter fillings first; null where it does not fit. */
export function fill(elements: Pattern, words: readonly string[], readers: Readers): Filled | null {
  const [first, ...rest] = elements;
  if (!first) return words.length === 0 ? {} : null;
  return first.kind === 'words'
    ? skip(first.options, rest, words, readers)
    : take(first.name, rest, words, readers);
}

function skip(
  options: readonly (readonly string[])[],
  rest: Pattern,
  words: readonly string[],
  readers: Readers,
) {
  for (const option of options) {
    const filled = startsWith(words, option) ? fill(rest, words.slice(option.length), readers) : null;
    if (filled) return filled;
  }
  return null;
}

function take(name: string, rest: Pattern, words: readonly string[], readers: Readers): Filled | null {
  const read = readers[name];
  if (!read) throw new TypeError(`No slot is named ${name}`);
  for (let length = 1; length <= words.length; length += 1) {
    const value = read(words.slice(0, length));
    const filled = value === null ? null : fill(rest, words.slice(length), readers);
    if (filled) return { ...filled, [name]: value };
  }
  return null;
}

function startsWith(words: readonly string[], option: readonly string[]): boolean {
  return option.every((word, index) => words[index]?.toLowerCase() === word);
}
