import { createHash } from 'node:crypto';
import { nameKey } from '../../claims/name-key.js';

/** A name as a slug; empty where it has no Latin letters and no digits. */
export const slugOf = (name: string): string =>
  nameKey(name)
    .replaceAll(/['’.]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 80)
    .replace(/-$/, '');

/** The same few characters for the same text, to tell namesakes and rows apart. */
export const mark = (text: string, characters: number): string =>
  createHash('sha256').update(text).digest('hex').slice(0, characters);
