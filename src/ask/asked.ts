import type { TieRules } from '../claims/basis.js';
import { tieRules } from '../claims/basis.js';
import type { RoleKind, RoleStatus } from '../claims/claim.js';

/** The ties that a question can name. */
export const ties = {
  ALLY: tieRules(['ALLY']),
  SUPPORTER: tieRules(['SUPPORTER']),
  AIDE: tieRules(['AIDE']),
  CRITIC: tieRules(['CRITIC']),
  PPS: { asked: ['PPS_TO'], near: ['AIDE_TO'], direction: 'TO' },
  CHALLENGER: { asked: ['CHALLENGES'], near: ['OPPOSES'], direction: 'TO' },
  SUPPORTED: { asked: ['SUPPORTS', 'ENDORSED'], near: [], direction: 'FROM' },
  OPPOSED: { asked: ['OPPOSES', 'CHALLENGES'], near: [], direction: 'FROM' },
  CHALLENGED: { asked: ['CHALLENGES'], near: ['OPPOSES'], direction: 'FROM' },
  SERVED: { asked: ['AIDE_TO', 'PPS_TO'], near: [], direction: 'FROM' },
} as const satisfies Record<string, TieRules>;

export type TieName = keyof typeof ties;

/** Such a tie with the named person. */
export interface AskedTie {
  readonly tie: TieName;
  readonly of: string;
}

/** People in a role: any of a kind, or one named role; `within` names the place or the party they are of. */
export interface AskedGroup {
  readonly kind: RoleKind | null;
  readonly role: string | null;
  readonly within: string | null;
  readonly statuses: readonly RoleStatus[];
}

/** A question as read, its names not yet looked up. */
export type Asked =
  | {
      readonly family: 'PEOPLE';
      readonly kind: 'COUNT' | 'LIST' | 'YES_NO';
      readonly person: string | null;
      readonly tie: AskedTie | null;
      readonly group: AskedGroup | null;
      /** Put in the past tense. */
      readonly past: boolean;
    }
  | {
      readonly family: 'BEATEN';
      readonly person: string;
      readonly by: boolean;
      readonly contest: string | null;
    }
  | { readonly family: 'WINNER'; readonly contest: string }
  | {
      readonly family: 'FIGURE';
      readonly figure: 'VOTES' | 'VOTE_SHARE' | 'TURNOUT';
      readonly person: string | null;
      readonly contest: string | null;
      readonly round: Round | null;
    }
  | { readonly family: 'PATH'; readonly from: string; readonly to: string }
  | { readonly family: 'PROFILE'; readonly name: string };

/** A round of a contest by number, or the last one that has figures. */
export type Round = number | 'LAST';
