import { createHash } from 'node:crypto';
import type { Entity } from '../../claims/entity.js';
import { inWords } from '../../claims/reason.js';
import type { Contents } from './contents.js';
import type { Format } from './format.js';
import { licencesOf, publishersOf } from './licence.js';
import { statedDates } from './stated-dates.js';
import type { ExportedRelationship } from './statements.js';

type Properties = Readonly<Record<string, readonly (string | null | undefined)[]>>;

/**
 * FollowTheMoney (followthemoney.tech), a JSON object a line. Only what is stated outright is an occupancy or a membership;
 * all else is a link whose role says what it is and whether it is hedged, denied or disputed.
 */
export const ftm: Format = {
  name: 'ftm',
  about: 'FollowTheMoney entities for Aleph and OpenSanctions',
  files: [
    {
      name: 'entities.ftm.json',
      mediaType: 'application/x-ndjson; charset=utf-8',
      async *write(contents) {
        for await (const entity of contents.entities()) yield line(thing(entity));
        for await (const one of contents.relationships()) yield line(interval(one, contents));
      },
    },
  ],
};

interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Properties;
}

/** Without properties that have no value. */
function line({ id, schema, properties }: FtmEntity): string {
  const given = Object.entries(properties)
    .map(([name, values]) => [name, values.filter((value) => value)] as const)
    .filter(([, values]) => values.length > 0);
  return `${JSON.stringify({ id, schema, properties: Object.fromEntries(given) })}\n`;
}

const schemaOf = {
  Person: 'Person',
  Role: 'Position',
  Constituency: 'Address',
  Party: 'Organization',
  Organisation: 'Organization',
  Contest: 'Event',
} as const satisfies Record<Entity['label'], string>;

function thing({
  id,
  label,
  name,
  aliases,
  identifiers,
  kind,
  area,
  organisation,
  seats,
}: Entity): FtmEntity {
  const common: Properties = {
    name: [name],
    alias: aliases,
    wikidataId: [identifiers.wikidata],
    topics: [label === 'Party' ? 'pol.party' : null],
    ...(label === 'Constituency' && { full: [name] }),
    ...(label === 'Role' && {
      organization: [organisation && ftmId(organisation)],
      subnationalArea: [nameIn(area)],
      numberOfSeats: [seats === null ? null : String(seats)],
    }),
    summary: [kind && inWords(kind)],
  };
  return { id: ftmId(id), schema: schemaOf[label], properties: common };
}

/** The slug of an id, in words. */
const nameIn = (id: string | null) => id?.slice(id.indexOf(':') + 1).replaceAll('-', ' ');

function interval(one: ExportedRelationship, contents: Contents): FtmEntity {
  const { start, end } = statedDates(one.valid);
  const common: Properties = {
    startDate: [start],
    endDate: [end],
    sourceUrl: one.statedIn.map(({ url }) => url),
    publisher: publishersOf(one, contents),
    description: licencesOf(one, contents).map((licence) => `Licence of ${licence}`),
    status: [doubtsOf(one)],
    recordId: [one.key],
  };
  const [from, to] = [ftmId(one.from), ftmId(one.to)];
  if (one.stance === 'STATED' && one.type === 'HOLDS') {
    return { id: idOf(one), schema: 'Occupancy', properties: { holder: [from], post: [to], ...common } };
  }
  if (one.stance === 'STATED' && one.type === 'MEMBER_OF') {
    const ends = { member: [from], organization: [to] };
    return { id: idOf(one), schema: 'Membership', properties: { ...ends, ...common } };
  }
  const ends = { subject: [from], object: [to], role: [roleOf(one)] };
  return { id: idOf(one), schema: 'UnknownLink', properties: { ...ends, ...common } };
}

/** Ids there are letters, digits, dots and hyphens. */
const ftmId = (id: string) => id.replace(/[^A-Za-z0-9-]/g, '.');

/** A key has more than that, so its digest stands for it; the key itself is the record's id. */
const idOf = ({ key }: ExportedRelationship) => createHash('sha256').update(key).digest('hex').slice(0, 40);

/** What one is to the other, and that it is not so where it is denied. */
const roleOf = ({ type, stance, status }: ExportedRelationship) =>
  inWords(
    [stance === 'STATED' ? '' : `${stance}:`, type, status ?? ''].filter((word) => word !== '').join(' '),
  );

function doubtsOf({ stance, hedges, status, disputed }: ExportedRelationship): string {
  const doubts = stance === 'STATED' ? '' : [stance, ...hedges].join(' ');
  return inWords([status ?? '', doubts, disputed ? 'disputed' : ''].filter((word) => word !== '').join('; '));
}
