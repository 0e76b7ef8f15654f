import type { LocalText } from './shape.js';

/** The languages in which a name is read first. */
const preferred = ['en-GB', 'en'];

/** All that it is called: in English where there is one, then in the other languages, each once. */
export function textsOf(text: LocalText): string[] {
  if (text === null || text === undefined) return [];
  if (typeof text === 'string') return text.trim() === '' ? [] : [text.trim()];
  const byLanguage = new Map(Object.entries(text).map(([key, value]) => [key.replace(/^lang:/, ''), value]));
  const languages = [...preferred, ...[...byLanguage.keys()].sort()];
  return [...new Set(languages.map((language) => byLanguage.get(language)?.trim() ?? ''))].filter(
    (one) => one !== '',
  );
}

/** In English where it can be; null where there is none. */
export const textOf = (text: LocalText): string | null => textsOf(text)[0] ?? null;
