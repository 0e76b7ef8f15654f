/** A name by which others are compared and sorted: without case and diacritics, words one space apart. */
export const nameKey = (name: string): string =>
  name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim().replaceAll(/\s+/g, ' ');

/** The words of such a name: `O'Brien` is one, and `Long-Bailey` two, since others write it without the hyphen. */
export const nameWords = (name: string): string[] =>
  nameKey(name)
    .replaceAll(/['’.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
