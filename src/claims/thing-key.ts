import { nameKey, nameWords } from './name-key.js';

/** Two spellings of one area, such as "Liverpool, Walton", "Walton Liverpool" and "Liverpool Walton Boro Const". */
export const areaKey = (name: string): string =>
  nameWords(nameKey(name).replace(/\s+(co|boro|burgh|county|borough)\s+const(ituency)?$/, ''))
    .filter((word) => !['of', 'the', 'and'].includes(word))
    .sort()
    .join(' ');

/** Two names of one party. Labour's Co-operative members sit as Labour, so that the two are one here. */
export function partyKey(name: string): string {
  const all = nameWords(nameKey(name).replaceAll(/co-?op(erative)?/g, 'coop')).filter(
    (word) => !['the', 'party', 'and', 'of'].includes(word),
  );
  return all.filter((word) => word !== 'coop').join(' ') || all.join(' ');
}

/** Two titles of one post, such as "Shadow Minister (Mental Health)" and "Shadow Minister for Mental Health". */
export const roleKey = (title: string): string =>
  nameWords(title)
    .filter((word) => !['of', 'the', 'for', 'and', 'to', 'in', 'a'].includes(word))
    .sort()
    .join(' ');
