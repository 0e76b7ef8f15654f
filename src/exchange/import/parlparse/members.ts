import { areaKey } from '../../../claims/thing-key.js';
import { type DraftClaim, type DraftNode, draft, type Refusal } from '../data-set.js';
import type { RawFile } from '../raw-file.js';
import { noEnd } from './memberships.js';
import { type ParlparsePeople, personDraft } from './people.js';
import { type XmlRow, xmlRows } from './xml-rows.js';

/** Parties by the abbreviations of the members' files; another is called by its abbreviation. */
const parties: Readonly<Record<string, string>> = {
  Lab: 'Labour Party',
  'Lab/Co-op': 'Labour Party',
  LabCo: 'Labour Party',
  Con: 'Conservative Party',
  LDem: 'Liberal Democrats',
  LD: 'Liberal Democrats',
  SNP: 'Scottish National Party',
  PC: 'Plaid Cymru',
  DUP: 'Democratic Unionist Party',
  UU: 'Ulster Unionist Party',
  UUP: 'Ulster Unionist Party',
  SDLP: 'Social Democratic and Labour Party',
  SF: 'Sinn Féin',
  UKIP: 'UK Independence Party',
  Green: 'Green Party of England and Wales',
  Alliance: 'Alliance Party of Northern Ireland',
  Res: 'Respect Party',
};

/** Independents, and the Speaker and deputies, who leave their parties. */
const noParty = new Set(['', 'Ind', 'SPK', 'CWM', 'DCWM']);

const partyOf = (short: string): string | null => (noParty.has(short) ? null : (parties[short] ?? short));

/** A seat as `constituencies.json` has it. */
export interface Seat {
  readonly id: string;
  readonly names: readonly string[];
}

export interface Members {
  readonly nodes: readonly DraftNode[];
  readonly claims: readonly DraftClaim[];
  readonly refused: readonly Refusal[];
}

/** The members of the Commons with their seats and parties. */
export function readMembers(
  raw: RawFile,
  file: string,
  { byOffice, byId }: ParlparsePeople,
  seats: ReadonlyMap<string, Seat>,
): Members {
  const nodes = new Map<string, DraftNode>();
  const claims: DraftClaim[] = [];
  const refused: Refusal[] = [];
  for (const row of xmlRows(raw).filter(({ name }) => name === 'member')) {
    const { id = '', constituency = '', firstname = '', lastname = '' } = row.attributes;
    const place = `line ${row.line}`;
    const person = byOffice.get(id);
    const name = byId.get(person ?? '');
    if (!person || !name) {
      refused.push({ file, place, reason: `people.xml names nobody for ${id}` });
      continue;
    }
    const seat = seats.get(areaKey(constituency)) ?? { id: constituency, names: [constituency] };
    const drafts = [
      { ...personDraft(person, name), aliases: [`${firstname} ${lastname}`.trim()] },
      ...seatDrafts(seat),
      ...partyDraft(row),
    ];
    for (const node of drafts) nodes.set(node.ref, node);
    claims.push(...claimsOf(row, { file, place, person, seat }));
  }
  return { nodes: [...nodes.values()], claims, refused };
}

function partyDraft({ attributes: { party = '' } }: XmlRow): DraftNode[] {
  const name = partyOf(party);
  return name ? [draft('Party', name, name)] : [];
}

const commons = 'house-of-commons';
const roleOf = (seat: Seat) => `member for ${seat.id}`;

function seatDrafts(seat: Seat): DraftNode[] {
  const [name = seat.id, ...aliases] = seat.names;
  const identifiers: Record<string, string> = seat.id === name ? {} : { parlparse: seat.id };
  const title = `Member of Parliament for ${name}`;
  return [
    draft('Constituency', seat.id, name, { aliases, identifiers, kind: 'UK_PARLIAMENT_SEAT' }),
    draft('Organisation', commons, 'House of Commons', { kind: 'LEGISLATURE' }),
    draft('Role', roleOf(seat), title, { kind: 'MP', area: seat.id, organisation: commons, seats: 1 }),
  ];
}

interface Sitting {
  readonly file: string;
  readonly place: string;
  readonly person: string;
  readonly seat: Seat;
}

/**
 * Both days are the member's. A term that a general election ends says nothing of whether the member was returned, so
 * that it is no end of the standing; whoever died, resigned or changed party has one.
 */
function claimsOf({ attributes }: XmlRow, { file, place, person, seat }: Sitting): DraftClaim[] {
  const { id = '', fromdate = '', todate = '', towhy = '', party: short = '' } = attributes;
  const isDissolved = towhy === 'general_election';
  const valid = `${fromdate}/${isDissolved || todate === noEnd ? '' : todate}`;
  const party = partyOf(short);
  const [area = seat.id] = seat.names;
  const last = isDissolved ? `to the end of the Parliament on ${todate}` : `to ${todate}`;
  const until = todate === noEnd ? 'on' : last;
  const gist = `Lists the member for ${area} from ${fromdate} ${until}.`;
  const own = { file, place, key: id, subject: person, role: null, party, valid, hedges: [] };
  return [
    {
      ...own,
      predicate: 'HOLDS_ROLE',
      object: roleOf(seat),
      status: 'HOLDER',
      gist,
    },
    {
      ...own,
      predicate: 'REPRESENTS',
      object: seat.id,
      status: null,
      gist,
    },
    ...(party === null
      ? []
      : [
          {
            ...own,
            party: null,
            predicate: 'MEMBER_OF' as const,
            object: party,
            status: null,
            gist: `Lists the member for ${area} as sitting for the party from ${fromdate} ${until}.`,
          },
        ]),
  ];
}
