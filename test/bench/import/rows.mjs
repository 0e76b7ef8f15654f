import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { claimProperties } from '../../../dist/claims/claim-row.js';
import { derive } from '../../../dist/claims/derivation.js';
import { identifierPairs } from '../../../dist/claims/entity-row.js';
import { holderLabels } from '../../../dist/claims/holder-label.js';
import { nameKey } from '../../../dist/claims/name-key.js';
import { nameOf } from '../../../dist/claims/relationship.js';
import { relationshipProperties } from '../../../dist/claims/relationship-row.js';
import {
  articleLine,
  claimLine,
  entityLine,
  headerLine,
  sourceLine,
} from '../../../dist/exchange/jsonl/line.js';
import { contentDigest, contextProperties, standingDigest } from '../../../dist/record/claim-digest.js';
import { disputeProperties } from '../../../dist/record/derived.js';
import { digestOf } from '../../../dist/record/digest.js';
import { source } from '../graph/claims.mjs';
import { generate } from '../graph/generate.mjs';

/** About how many claims a generated person comes to. */
const claimsEach = 5.7;

/** A made-up record of about so many claims, in the order in which an export has them. */
export function recordOf(size) {
  const number = Math.max(2_000, Math.round(size / claimsEach));
  const { articles, places, groups, cast } = generate(number);
  const people = Array.from({ length: number }, (_, index) => cast.people.at(index));
  // What is generated may have been recorded in days to come, which no import takes.
  const past = (one) => ({ ...one, recorded: '2020-01-01T00:00:00Z' });
  const order = new Map(
    ['Constituency', 'Party', 'Organisation', 'Role', 'Person'].map((one, n) => [one, n]),
  );
  const claims = [...groups(0, 1)].flatMap((group) => group.claims.map(past));
  return {
    source,
    entities: [...places, ...people]
      .map(past)
      .sort((a, b) => order.get(a.label) - order.get(b.label) || (a.slug < b.slug ? -1 : 1)),
    articles: articles.map(past).sort(byId),
    claims: claims.sort(byId),
    seats: new Map(cast.roles.map((role) => [role.id, role.seats])),
  };
}

const byId = (one, other) => (one.id < other.id ? -1 : 1);

export const writeRecord = (record, file) =>
  pipeline(Readable.from(linesOf(record)), createWriteStream(file));

function* linesOf({ entities, articles, claims }) {
  yield headerLine();
  yield sourceLine(source);
  for (const entity of entities) yield entityLine(entity);
  for (const article of articles) yield articleLine(article);
  for (const claim of claims) yield claimLine(claim);
}

/** The nodes and relationships that the record comes to in the graph, ready to be written: all is worked out. */
export function rowsOf({ entities, articles, claims, seats }) {
  const seatsOf = (role) => seats.get(role) ?? null;
  const { relationships, disputes } = derive(claims, seatsOf, null);
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const held = new Map();
  for (const { from, to, type, stance } of relationships) {
    const label = type === 'HOLDS' && stance === 'STATED' && holderLabels[kinds.get(to)];
    if (label) held.set(from, (held.get(from) ?? new Set()).add(label));
  }
  return {
    sources: [{ ...source, digest: digestOf(source) }],
    entities: entities.map((given) => entityRow(given, [...(held.get(given.id) ?? [])])),
    articles: articles.map(articleRow),
    claims: claims.map((claim) => claimRow(claim, seatsOf)),
    derived: relationships.map((one) => ({
      from: one.from,
      to: one.to,
      type: nameOf(one),
      properties: relationshipProperties(one),
    })),
    disputes: disputes.map(disputeProperties),
  };
}

function entityRow(given, holds) {
  const entity = { ...given, nameKey: nameKey(given.name) };
  const { identifiers, ...own } = entity;
  const properties = { ...own, identifiers: identifierPairs(identifiers).sort(), digest: digestOf(entity) };
  return { properties, labels: [given.label, ...holds], area: given.area, body: given.organisation };
}

function articleRow(article) {
  const { versions, source: publisher, copyOf, ...own } = article;
  const origin = article.id;
  const properties = { ...own, origin, digest: digestOf({ ...article, origin }) };
  return { properties, publisher, versions: versions.map((one, number) => ({ ...one, number })) };
}

function claimRow(claim, seatsOf) {
  const { subject, object, role, contest, party, article, version, passages } = claim;
  const properties = {
    ...claimProperties(claim),
    ...contextProperties(claim, seatsOf),
    digest: contentDigest(claim),
    standing: standingDigest(claim),
  };
  return { properties, subject, object, role, contest, party, article, version, passages };
}
