import type { EntityLabel } from '../../claims/claim.js';
import type { Article, Entity, Source } from '../../claims/entity.js';
import type { Contents } from './contents.js';
import type { Format } from './format.js';
import { context } from './json-ld-context.js';
import { jsonMembers } from './json-list.js';
import { dayOf } from './span.js';
import type { ExportedClaim, ExportedRelationship } from './statements.js';

/** Linked data: a claim is a `prov:Entity` that was derived from its article. */
export const jsonLd: Format = {
  name: 'json-ld',
  about: 'linked data with the terms of schema.org and PROV-O',
  files: [
    {
      name: 'record.jsonld',
      mediaType: 'application/ld+json',
      async *write(contents) {
        yield `{"@context":${JSON.stringify(context)},\n"@graph":[`;
        yield* jsonMembers(members(contents));
        yield ']}\n';
      },
    },
  ],
};

async function* members({ sources, entities, articles, claims, relationships }: Contents) {
  for (const one of sources.values()) yield source(one);
  for await (const one of entities()) yield entity(one);
  for await (const one of articles()) yield* article(one);
  for await (const one of claims()) yield claim(one);
  for await (const one of relationships()) yield relationship(one);
}

const source = ({ id, name, kind, licence, url, reliability, reliabilityReason }: Source) => ({
  id,
  type: [kind === 'DATASET' ? 'schema:Dataset' : 'schema:Organization', 'prov:Agent'],
  name,
  ...given({ url: iri(url) }),
  licence,
  reliability,
  reliabilityReason,
});

const typeOf: Readonly<Record<EntityLabel, string>> = {
  Person: 'schema:Person',
  Role: 'org:Post',
  Constituency: 'schema:AdministrativeArea',
  Party: 'schema:PoliticalParty',
  Organisation: 'schema:Organization',
  Contest: 'schema:Event',
};

const entity = ({ id, label, name, aliases, identifiers, kind, area, organisation, ...own }: Entity) => ({
  id,
  type: typeOf[label],
  name,
  ...(aliases.length > 0 && { alternateName: aliases }),
  ...(identifiers.wikidata && { sameAs: `http://www.wikidata.org/entity/${identifiers.wikidata}` }),
  ...(Object.keys(identifiers).length > 0 && {
    identifier: Object.entries(identifiers).map(([propertyID, value]) => ({
      type: 'schema:PropertyValue',
      propertyID,
      value,
    })),
  }),
  ...given({ kind, area, organisationOf: organisation, seats: own.seats }),
  generatedAtTime: own.recorded,
});

function* article({ id, source: by, title, url, published, copyOf, versions, recorded }: Article) {
  yield {
    id,
    type: ['schema:Article', 'prov:Entity'],
    headline: title,
    ...given({ url: iri(url), wasDerivedFrom: copyOf }),
    published,
    publisher: by,
    wasAttributedTo: by,
    generatedAtTime: recorded,
  };
  for (const { sha256, characters } of versions)
    yield { id: versionId(id, sha256), type: 'prov:Entity', specializationOf: id, sha256, characters };
}

/** Of the article too, since two may print one text. */
const versionId = (articleId: string, sha256: string) =>
  `version:${articleId.slice('article:'.length)}:${sha256}`;

function claim({ claim: one, disputed }: ExportedClaim) {
  const { literal } = one;
  return {
    id: one.id,
    type: ['prov:Entity', 'rdf:Statement', 'Claim'],
    subject: one.subject,
    predicate: one.predicate,
    ...given({
      object: one.object,
      literal: literal?.value,
      unit: literal?.unit,
      bound: literal?.bound,
      status: one.status,
      asRole: one.role,
      inContest: one.contest,
      forParty: one.party,
      round: one.round,
    }),
    description: one.gist,
    hedge: one.hedges,
    polarity: one.polarity,
    disputed,
    valid: one.valid,
    wasDerivedFrom: one.article,
    wasAttributedTo: one.source,
    target: targetOf(one),
    rank: one.rank,
    generatedAtTime: one.recorded,
    ...given({
      rankReason: one.rankReason,
      ranked: one.ranked,
      invalidatedAtTime: one.withdrawn,
      withdrawnBy: one.withdrawnBy,
      withdrawnWhy: one.withdrawnWhy,
      wasRevisionOf: one.supersedes,
    }),
  };
}

/** Where in which version it stands: code points, the end exclusive. */
const targetOf = ({ article: of, version, passages }: ExportedClaim['claim']) => ({
  hasSource: versionId(of, version),
  ...(passages.length > 0 && {
    selector: passages.map(({ start, end, digest }) => ({
      type: 'oa:TextPositionSelector',
      start,
      end,
      sha256: digest,
    })),
  }),
});

const relationship = (one: ExportedRelationship) => ({
  // Keys have characters that no name on the web may have.
  id: `relationship:${encodeURIComponent(one.key)}`,
  type: ['prov:Entity', 'rdf:Statement', 'Relationship'],
  subject: one.from,
  predicate: one.type,
  object: one.to,
  stance: one.stance,
  hedge: one.hedges,
  disputed: one.disputed,
  ...given({
    basis: one.basis,
    status: one.status,
    inContest: one.contest,
    forParty: one.party,
    possibleFrom: limit(one.possibleFrom),
    certainFrom: limit(one.certainFrom),
    certainTo: limit(one.certainTo),
    possibleTo: limit(one.possibleTo),
  }),
  valid: one.valid,
  openEnded: one.openEnded,
  evidenceUpTo: one.evidenceUpTo,
  wasDerivedFrom: one.claims,
});

const limit = (day: string) => dayOf(day) || null;

/** Without what is not given: null would say that there is none. */
const given = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));

/** An address that may stand as a name on the web; else it is left out. */
const iri = (url: string | null) => (url !== null && URL.canParse(url) ? new URL(url).href : null);
