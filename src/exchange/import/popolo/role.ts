import type { RoleKind } from '../../../claims/claim.js';
import { roleKey } from '../../../claims/thing-key.js';
import { type DraftNode, draft } from '../data-set.js';

/** The first that fits the title. */
const kinds: readonly (readonly [RoleKind, RegExp])[] = [
  ['MAYOR', /\bmayor\b/i],
  ['PPS', /parliamentary private secretary|\bPPS\b/i],
  ['MEP', /member of the european parliament|\bMEP\b/i],
  ['MP', /member of parliament|\bMP\b|^member of the house of commons/i],
  ['PEER', /member of the house of lords/i],
  ['PRIME_MINISTER', /^prime minister\b/i],
  ['DEPUTY_LEADER', /^deputy leader of .*party/i],
  ['PARTY_LEADER', /^leader of .*party/i],
  ['SHADOW_CABINET', /^shadow .*secretary/i],
  ['SHADOW_MINISTER', /^shadow /i],
  ['MINISTER', /minister|secretary of state|chancellor/i],
  ['COUNCILLOR', /\bcouncillor\b/i],
];

/** What a membership or a post says of the role that is held. */
export interface Held {
  readonly title: string;
  readonly area: DraftNode | null;
  readonly body: DraftNode | null;
  /** In Wikidata, where it says so. */
  readonly code: string | null;
}

/** The kind of role that a title names. */
export const kindOfTitle = (title: string): RoleKind =>
  kinds.find(([, own]) => own.test(title))?.[0] ?? 'OTHER';

/** How many hold such a role at a time, as far as that is known of every role of its kind. */
export const seatsOfKind = (kind: RoleKind): number | null =>
  kind === 'MAYOR' || kind === 'PRIME_MINISTER' ? 1 : null;

const plainMember = /^(member|representative|deputy)$/i;

/** A member of a legislature holds a seat of their own; every other role has its own title. */
export function roleNode({ title, area, body, code }: Held): DraftNode {
  const isLegislature = body?.kind === 'LEGISLATURE';
  const kind = isLegislature && plainMember.test(title) ? 'MP' : kindOfTitle(title);
  const own = {
    kind,
    area: area?.ref ?? null,
    organisation: body?.label === 'Organisation' ? body.ref : null,
  };
  if (kind === 'MP' && area) {
    const name = `Member of Parliament for ${area.name}`;
    return draft('Role', `role ${roleKey(name)}`, name, { ...own, seats: 1 });
  }
  const identifiers: Record<string, string> = code === null ? {} : { wikidata: code };
  const seats = seatsOfKind(kind);
  const name = plainMember.test(title) && body ? `${title} of the ${body.name}` : title;
  return draft('Role', `role ${code ?? roleKey(name)}`, name, { ...own, identifiers, seats });
}
