import { type Likeness, likeness, type Profile } from './identity.js';

export interface Candidate {
  readonly id: string;
  readonly profile: Profile;
}

export interface Compared extends Likeness {
  readonly id: string;
}

/** Who of the candidates is meant. */
export interface Choice {
  /** The one that surely is; null where none is, or several seem to be. */
  readonly sure: Compared | null;
  /** Those who may be, the likeliest first; empty where one surely is. */
  readonly doubtful: readonly Compared[];
}

/** Chooses among candidates, the same in whatever order they are given. Of several that seem sure none is. */
export function choose(profile: Profile, candidates: readonly Candidate[]): Choice {
  const compared = candidates
    .map((one) => ({ id: one.id, ...likeness(profile, one.profile) }))
    .filter(({ verdict }) => verdict !== 'DIFFERENT')
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const sure = compared.filter(({ verdict }) => verdict === 'SURE');
  const [only] = sure;
  if (only && sure.length === 1) return { sure: only, doubtful: [] };
  return { sure: null, doubtful: compared };
}
