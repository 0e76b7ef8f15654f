import { claimProperties } from '../../../dist/claims/claim-row.js';
import { derive } from '../../../dist/claims/derivation.js';
import { holderLabel } from '../../../dist/claims/holder-label.js';
import { nameKey } from '../../../dist/claims/name-key.js';
import { nameOf } from '../../../dist/claims/relationship.js';
import { relationshipProperties } from '../../../dist/claims/relationship-row.js';
import { contentDigest, contextProperties, standingDigest } from '../../../dist/record/claim-digest.js';
import { digestOf } from '../../../dist/record/digest.js';
import { source } from './claims.mjs';

/**
 * The rows of a generated graph, `[table, unnamed columns, properties]`, as `src/record` would write them: one share of
 * `parts`, which several can make at once.
 */
export function* rowsOf(made, part, parts) {
  const { cast, articles, places } = made;
  if (part === 0) yield* onceForAll();
  for (const article of shareOf(articles, part, parts)) yield* articleRows(article);
  for (const place of shareOf(places, part, parts)) yield* entityRows(place, []);
  for (let index = part; index < cast.number; index += parts)
    yield* entityRows(cast.people.at(index), cast.heldBy(index).map(holderLabel));
  const seats = new Map(cast.roles.map((role) => [role.id, role.seats]));
  const seatsOf = (role) => seats.get(role) ?? null;
  for (const group of made.groups(part, parts)) yield* groupRows(group, seatsOf);
}

function* onceForAll() {
  yield ['sources', ['Source'], { ...source, digest: digestOf(source) }];
  yield ['shapes', ['holders', 'Shape'], { name: 'holders' }];
}

const shareOf = (items, part, parts) => items.filter((_, index) => index % parts === part);

function* groupRows({ claims, cited }, seatsOf) {
  yield relationshipRow(claims, seatsOf);
  if (cited) for (const claim of claims) yield* claimRows(claim, seatsOf);
}

function* entityRows(given, labels) {
  const entity = { ...given, nameKey: nameKey(given.name) };
  const { identifiers, ...own } = entity;
  const pairs = Object.entries(identifiers).map(([scheme, value]) => `${scheme}:${value}`);
  const properties = { ...own, identifiers: pairs.sort(), digest: digestOf(entity) };
  yield ['entities', [['Entity', entity.label, ...labels]], properties];
  if (entity.area) yield linkOf('areas', entity.id, entity.area, 'FOR_AREA');
}

function* articleRows(article) {
  const { versions, source: publisher, copyOf, ...own } = article;
  yield ['articles', ['Article'], { ...own, origin: article.id, digest: digestOf(article) }];
  yield linkOf('publishers', article.id, publisher, 'PUBLISHED_BY');
  for (const [number, version] of versions.entries()) {
    const id = versionId(article.id, version.sha256);
    yield ['versions', [id, 'ArticleVersion'], { article: article.id, ...version, number }];
    yield linkOf('versionsOf', id, article.id, 'VERSION_OF');
  }
}

/** The one relationship that a group of claims derives. */
function relationshipRow(claims, seatsOf) {
  const { relationships, disputes } = derive(claims, seatsOf, null);
  const [one] = relationships;
  if (relationships.length !== 1 || disputes.length > 0) {
    throw new TypeError(`${claims[0].id} and its like derive ${relationships.length} relationships`);
  }
  return linkOf('derived', one.from, one.to, nameOf(one), relationshipProperties(one));
}

function* claimRows(claim, seatsOf) {
  const properties = {
    ...claimProperties(claim),
    ...contextProperties(claim, seatsOf),
    digest: contentDigest(claim),
    standing: standingDigest(claim),
  };
  yield ['claims', ['Claim'], properties];
  const { id, subject, object, role, contest, party, article, version, passages } = claim;
  const named = { SUBJECT: subject, OBJECT: object, AS_ROLE: role, IN_CONTEST: contest, FOR_PARTY: party };
  for (const [type, node] of Object.entries(named)) if (node) yield linkOf('named', id, node, type);
  for (const passage of passages) {
    yield linkOf('passages', id, versionId(article, version), 'STATED_IN', passage);
  }
}

const linkOf = (table, from, to, type, properties = {}) => [table, [from, to, type], properties];
const versionId = (article, sha256) => `${article}/${sha256}`;
