import { groupBy } from '../../../claims/group.js';
import { type DraftClaim, type DraftNode, draft } from '../data-set.js';
import { type IfgRead, nothing, readRows, rowOf, spanInWords } from './row.js';
import type { IfgRow, IfgTables } from './tables.js';

/** Parties whose names here are not those that others know them by. */
const parties: ReadonlyMap<string, string> = new Map([
  ['Conservative', 'Conservative Party'],
  ['Labour', 'Labour Party'],
  ['Liberal Democrat', 'Liberal Democrats'],
  ['Liberal', 'Liberal Party'],
  ['Change UK - The Independent Group', 'Change UK'],
  ['The Independent Group for Change', 'Change UK'],
]);

/** Whoever sits for no party. */
const isNoParty =
  /^(non-affiliated|crossbench|other|lord speaker|.*\bindependent( (conservative|labour))?)?$/i;

const commons = draft('Organisation', 'house-of-commons', 'House of Commons', { kind: 'LEGISLATURE' });
const lords = draft('Organisation', 'house-of-lords', 'House of Lords', { kind: 'LEGISLATURE' });
const peer = draft('Role', 'peer', 'Member of the House of Lords', { kind: 'PEER', organisation: lords.ref });

type People = ReadonlyMap<string, DraftNode>;

/** Who sat in which house, and for which seat. */
export function ifgSeats(tables: IfgTables, people: People): IfgRead {
  const areas = new Map(tables.rowsOf('constituency').map(({ id, name }) => [id, areaDraft(name)]));
  const sat = groupBy(
    tables.rowsOf('representation_characteristics'),
    ({ representation_id }) => representation_id,
  );
  return readRows(tables, 'representation', (row) => {
    const person = people.get(row.person_id);
    if (!person) return `person.csv has no ${row.person_id}`;
    if (row.house === 'Lords') return { nodes: [person, lords, peer], claims: [peerClaim(row)] };
    if (row.house !== 'Commons') return `"${row.house}" is neither house`;
    const area = areas.get(row.constituency_id);
    if (!area) return `constituency.csv has no ${row.constituency_id}`;
    const [seat, party] = [seatDraft(area), onlyParty(sat.get(row.id) ?? [])];
    return {
      nodes: [person, commons, area, seat, ...(party ? [party] : [])],
      claims: memberClaims(row, area, seat, party),
    };
  });
}

/** For which party they sat; some changed it within a term. */
export function ifgParties(tables: IfgTables, people: People): IfgRead {
  const terms = new Map(tables.rowsOf('representation').map((row) => [row.id, row]));
  return readRows(tables, 'representation_characteristics', (row) => {
    const person = people.get(terms.get(row.representation_id)?.person_id ?? '');
    if (!person) return `representation.csv has nobody for ${row.representation_id}`;
    const party = partyDraft(row.party);
    return party ? { nodes: [person, party], claims: [partyClaim(row, person.ref, party)] } : nothing;
  });
}

/** The one party of a term; null where it was none, or more than one. */
function onlyParty(sat: readonly IfgRow<'representation_characteristics'>[]): DraftNode | null {
  const [name, ...others] = new Set(sat.map(({ party }) => party));
  return name === undefined || others.length > 0 ? null : partyDraft(name);
}

/** Boundaries move under a name: all seats of one name are one area here. */
const areaDraft = (name: string) =>
  draft('Constituency', `area ${name}`, name, { kind: 'UK_PARLIAMENT_SEAT' });

const seatDraft = (area: DraftNode) =>
  draft('Role', `seat ${area.ref}`, `Member of Parliament for ${area.name}`, {
    kind: 'MP',
    area: area.ref,
    organisation: commons.ref,
    seats: 1,
  });

function partyDraft(written: string): DraftNode | null {
  if (isNoParty.test(written)) return null;
  const name = parties.get(written) ?? written;
  return draft('Party', name, name);
}

type Term = IfgRow<'representation'>;

function memberClaims(row: Term, area: DraftNode, seat: DraftNode, party: DraftNode | null): DraftClaim[] {
  const gist = `Lists the member for ${area.name} ${spanInWords(row)}.`;
  const own = { ...rowOf('representation', row, row.person_id), party: party?.ref ?? null, gist };
  return [
    { ...own, predicate: 'HOLDS_ROLE', object: seat.ref, status: 'HOLDER' },
    { ...own, predicate: 'REPRESENTS', object: area.ref, status: null },
  ];
}

const peerClaim = (row: Term): DraftClaim => ({
  ...rowOf('representation', row, row.person_id),
  predicate: 'HOLDS_ROLE',
  object: peer.ref,
  status: 'HOLDER',
  gist: `Lists a member of the House of Lords (${row.type.toLowerCase() || 'of a kind that is not given'}) ${spanInWords(row)}.`,
});

const partyClaim = (
  row: IfgRow<'representation_characteristics'>,
  person: string,
  party: DraftNode,
): DraftClaim => ({
  ...rowOf('representation_characteristics', row, person),
  predicate: 'MEMBER_OF',
  object: party.ref,
  status: null,
  gist: `Lists someone as sitting for the ${party.name} ${spanInWords(row)}.`,
});
