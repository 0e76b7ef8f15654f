import { intervalInWords } from '../dates.js';
import { hedged, inWords, plural, relation } from '../words.js';
import { isCertain, type Scene, type SceneTie } from './scene.js';

/** A tie as a sentence, from the end at which it begins. */
export function tieSentence(tie: SceneTie, { nodes }: Scene): [from: string, relation: string, to: string] {
  const name = (id: string) => nodes.get(id)?.name ?? id;
  const denied = tie.stance === 'DENIED' ? ' (denied)' : '';
  return [name(tie.from), `${relation(tie.type, tie.status)}${denied}`, name(tie.to)];
}

/** What is to be known of it before its evidence is read. */
export function tieMarks(tie: SceneTie): { kind: string; text: string }[] {
  return [
    { kind: 'status', text: tie.status && tie.status !== 'HOLDER' ? inWords(tie.status) : '' },
    { kind: 'hedged', text: hedged(tie.hedges) },
    { kind: 'uncertain', text: isCertain(tie) ? '' : inWords(tie.certainty) },
    { kind: 'disputed', text: tie.disputed ? 'disputed' : '' },
    { kind: 'denied', text: tie.stance === 'DENIED' ? 'denied' : '' },
  ].filter(({ text }) => text !== '');
}

export const tieNote = (tie: SceneTie) =>
  [plural(tie.claims, 'claim'), intervalInWords(tie.valid)].filter((part) => part !== '').join(' · ');
