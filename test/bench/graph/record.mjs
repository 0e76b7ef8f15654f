import { claimProperties } from '../../../dist/claims/claim-row.js';
import { derive } from '../../../dist/claims/derivation.js';
import { holderLabels } from '../../../dist/claims/holder-label.js';
import { nameKey } from '../../../dist/claims/name-key.js';
import { nameOf } from '../../../dist/claims/relationship.js';
import { relationshipProperties } from '../../../dist/claims/relationship-row.js';
import { readCypher } from '../../../dist/graph/cypher.js';
import { contentDigest, contextProperties, standingDigest } from '../../../dist/record/claim-digest.js';
import { digestOf } from '../../../dist/record/digest.js';
import { source } from './claims.mjs';

/** What `src/record` runs and with which parameters, for a graph too large to go through it an article at a time. */
const texts = readCypher();
const textOf = (name) => texts.get(`record.${name}`).text;

export const statements = {
  sources: textOf('putSources'),
  entities: textOf('putEntities'),
  areas: textOf('putAreas'),
  article: textOf('putArticle'),
  relationships: textOf('putRelationships'),
  claims: textOf('createClaims'),
  holders: textOf('markHolders'),
};

export const sourceRow = { ...source, digest: digestOf(source) };

export function entityRow(given) {
  const entity = { ...given, nameKey: nameKey(given.name) };
  const { identifiers, ...own } = entity;
  const pairs = Object.entries(identifiers).map(([scheme, value]) => `${scheme}:${value}`);
  return { id: entity.id, properties: { ...own, identifiers: pairs.sort(), digest: digestOf(entity) } };
}

export const areaRow = ({ id, area, organisation }) => ({ id, area, organisation });

export function articleRow(article) {
  const { versions, source: publisher, copyOf, ...own } = article;
  return {
    id: article.id,
    source: publisher,
    properties: { ...own, origin: article.id, digest: digestOf(article) },
    versions,
  };
}

/** The one relationship that a group of claims derives, as a parameter of `record.putRelationships`. */
export function relationshipRow(claims, seatsOf) {
  const { relationships, disputes } = derive(claims, seatsOf, null);
  const [one] = relationships;
  if (relationships.length !== 1 || disputes.length > 0) {
    throw new TypeError(`${claims[0].id} and its like derive ${relationships.length} relationships`);
  }
  return { from: one.from, to: one.to, name: nameOf(one), properties: relationshipProperties(one) };
}

export function claimRow(claim, seatsOf) {
  const { subject, object, role, contest, party, article, version, passages } = claim;
  const properties = {
    ...claimProperties(claim),
    ...contextProperties(claim, seatsOf),
    digest: contentDigest(claim),
    standing: standingDigest(claim),
  };
  return { subject, object, role, contest, party, article, version, passages, properties };
}

/** Parameters of `record.markHolders` for some people. */
export const holdersRow = (people) => ({ people, labels: holderLabels, all: Object.values(holderLabels) });
