import type { Entity } from '../../claims/entity.js';
import type { RelationshipType } from '../../claims/predicate.js';
import { inWords } from '../../claims/reason.js';
import type { Contents } from './contents.js';
import type { Format } from './format.js';
import { jsonMembers } from './json-list.js';
import { statedDates } from './stated-dates.js';
import type { ExportedRelationship } from './statements.js';

/**
 * Popolo (popoloproject.com). A membership there is a plain fact, so that only what is stated outright is one; all else,
 * and ties between people, for which Popolo has no class, are under `relationships`, which it does not know.
 */
export const popolo: Format = {
  name: 'popolo',
  about:
    'people, bodies, posts, memberships, areas and events for civic software; ties are an addition to it',
  files: [
    {
      name: 'popolo.json',
      mediaType: 'application/json',
      async *write(contents) {
        const { entities, relationships } = contents;
        yield '{"persons":[';
        yield* jsonMembers(mapped(entities(['Person']), common));
        yield '],"organizations":[';
        yield* jsonMembers(mapped(entities(['Party', 'Organisation']), organization));
        yield '],"posts":[';
        yield* jsonMembers(mapped(entities(['Role']), post));
        yield '],"areas":[';
        yield* jsonMembers(mapped(entities(['Constituency']), classified));
        yield '],"events":[';
        yield* jsonMembers(mapped(entities(['Contest']), classified));
        yield '],"memberships":[';
        yield* jsonMembers(mapped(relationships(), (one) => membership(one, contents)));
        yield '],"relationships":[';
        yield* jsonMembers(mapped(relationships(), (one) => besides(one, contents)));
        yield `],"meta":${JSON.stringify({ sources: [...contents.sources.values()].map(credit) })}}\n`;
      },
    },
  ],
};

/** What is undefined is left out. */
async function* mapped<Row>(rows: AsyncIterable<Row>, of: (row: Row) => object | undefined) {
  for await (const row of rows) {
    const member = of(row);
    if (member) yield member;
  }
}

const common = ({ id, name, aliases, identifiers }: Entity) => ({
  id,
  name,
  ...(aliases.length > 0 && { other_names: aliases.map((alias) => ({ name: alias })) }),
  identifiers: Object.entries(identifiers).map(([scheme, identifier]) => ({ scheme, identifier })),
});

const classified = (entity: Entity) => ({
  ...common(entity),
  ...(entity.kind !== null && { classification: inWords(entity.kind) }),
});

const organization = (entity: Entity) => ({
  ...common(entity),
  classification: entity.label === 'Party' ? 'party' : inWords(entity.kind ?? 'OTHER'),
});

const post = ({ id, name, aliases, identifiers, kind, area, organisation }: Entity) => ({
  id,
  label: name,
  ...(aliases.length > 0 && { other_label: aliases.map((alias) => ({ name: alias })) }),
  identifiers: Object.entries(identifiers).map(([scheme, identifier]) => ({ scheme, identifier })),
  role: inWords(kind ?? 'OTHER'),
  ...(area !== null && { area_id: area }),
  ...(organisation !== null && { organization_id: organisation }),
});

/** Which of the ends of a relationship a membership has, by the relationship's type. */
const memberships: { readonly [type in RelationshipType]?: (one: ExportedRelationship) => object } = {
  HOLDS: (one) => ({ ...inPost(one), role: one.toName }),
  CANDIDATE_FOR: (one) => ({ ...inPost(one), role: `candidate for ${one.toName}` }),
  MEMBER_OF: ({ to }) => ({ organization_id: to, role: 'member' }),
  REPRESENTS: ({ to }) => ({ area_id: to, role: 'representative' }),
};

const inPost = ({ to, toArea, toOrganisation, party }: ExportedRelationship) => ({
  post_id: to,
  ...(toArea !== null && { area_id: toArea }),
  ...(toOrganisation !== null && { organization_id: toOrganisation }),
  ...(party !== null && { on_behalf_of_id: party }),
});

function membership(one: ExportedRelationship, contents: Contents): object | undefined {
  const ends = one.stance === 'STATED' ? memberships[one.type]?.(one) : undefined;
  return ends && { id: one.key, person_id: one.from, ...ends, ...evidenceOf(one, contents) };
}

function besides(one: ExportedRelationship, contents: Contents): object | undefined {
  if (one.stance === 'STATED' && memberships[one.type]) return undefined;
  const { key, from, to, type, stance, hedges, basis } = one;
  return {
    id: key,
    from_id: from,
    to_id: to,
    type: inWords(type),
    stance: inWords(stance),
    hedges: hedges.map(inWords),
    ...(basis !== null && { basis: inWords(basis) }),
    ...evidenceOf(one, contents),
  };
}

/** When it holds, as far as that is stated, and who states it. */
function evidenceOf(one: ExportedRelationship, { sources }: Contents) {
  const { start, end } = statedDates(one.valid);
  return {
    ...(start !== null && { start_date: start }),
    ...(end !== null && { end_date: end }),
    valid: one.valid,
    ...(one.status !== null && { status: inWords(one.status) }),
    disputed: one.disputed,
    sources: one.statedIn.map(({ source, url }) => {
      const { name = source, licence = '' } = sources.get(source) ?? {};
      return { url, note: `${name}; ${licence}` };
    }),
  };
}

const credit = ({ name, url, licence }: { name: string; url: string | null; licence: string }) => ({
  name,
  ...(url !== null && { url }),
  licence,
});
