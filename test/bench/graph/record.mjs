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
 * The rows of a generated graph, `[table, unnamed columns, properties]`, as `src/record` would write them: every n-th of
 * what it is made of, so that several can share the work.
 */
export function* rowsOf(made, part, parts) {
  let number = 0;
  for (const rows of piecesOf(made)) if (number++ % parts === part) yield* rows();
}

function* piecesOf({ entities, articles, groups, cast }) {
  yield () => [['sources', ['Source'], { ...source, digest: digestOf(source) }]];
  for (const article of articles) yield () => articleRows(article);
  const seats = new Map(cast.roles.map((role) => [role.id, role.seats]));
  const seatsOf = (role) => seats.get(role) ?? null;
  for (const group of groups()) yield () => groupRows(group, seatsOf);
  // Last, as only now it is known who held what; people come first among the entities.
  for (const [index, entity] of entities.entries()) {
    yield () => entityRows(entity, index < cast.people.length ? heldBy(index, cast) : []);
  }
}

function* groupRows({ claims, cited }, seatsOf) {
  yield relationshipRow(claims, seatsOf);
  if (cited) for (const claim of claims) yield* claimRows(claim, seatsOf);
}

const heldBy = (index, { holders }) =>
  [...holders].filter(([, held]) => held.has(index)).map(([kind]) => holderLabel(kind));

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
