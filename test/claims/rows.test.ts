import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { claimProperties, claimRow } from '../../src/claims/claim-row.js';
import { entityProperties } from '../../src/claims/entity-row.js';
import { relationshipTypes } from '../../src/claims/predicate.js';
import { nameOf, stances } from '../../src/claims/relationship.js';
import { namesOf, relationshipOf, relationshipProperties } from '../../src/claims/relationship-row.js';
import { anyClaim, anyClaims, derived } from '../support/claims.js';
import { runs } from '../support/runs.js';

/** As Neo4j keeps it: without what is null. */
const stored = (properties: object) =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));

const rowOf = (claim: Claim) => [
  stored(claimProperties(claim)),
  claim.version,
  claim.article,
  claim.published,
  claim.origin,
  claim.source,
  claim.reliability,
];

const optional = fc.option(fc.string({ minLength: 1 }));
const passage = fc.record({ start: fc.nat(), end: fc.nat(), digest: fc.string() });
const fullClaim = fc
  .tuple(
    anyClaim,
    fc.record({
      passages: fc.array(passage, { maxLength: 3 }),
      rankReason: optional,
      ranked: optional,
      withdrawn: optional,
      withdrawnBy: optional,
      withdrawnWhy: optional,
      supersedes: optional,
      role: optional,
      roleKind: fc.constantFrom<Claim['roleKind'][]>(null, 'PPS', 'MAYOR'),
    }),
  )
  .map(([claim, more]): Claim => ({ ...claim, ...more }));

describe('a claim', () => {
  test('comes back from its row as it was', () => {
    fc.assert(
      fc.property(fullClaim, (claim) => {
        expect(claimRow.parse(rowOf(claim))).toEqual(claim);
      }),
      runs,
    );
  });

  test('has only properties that a node can have', () => {
    fc.assert(
      fc.property(fullClaim, (claim) => {
        for (const value of Object.values(stored(claimProperties(claim)))) {
          const items = Array.isArray(value) ? value : [value];
          for (const item of items) expect(['string', 'number', 'boolean']).toContain(typeof item);
        }
      }),
      runs,
    );
  });

  test('with a predicate that is none is refused', () => {
    const [one] = fc.sample(anyClaim, 1) as [Claim];
    expect(() => claimRow.parse(rowOf({ ...one, predicate: 'HATES' as Claim['predicate'] }))).toThrow();
  });
});

describe('a relationship', () => {
  test('comes back from its row as it was', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        for (const one of derived(...claims).relationships) {
          const row = [nameOf(one), one.from, one.to, stored(relationshipProperties(one))];
          expect(relationshipOf(row)).toEqual(one);
        }
      }),
      runs,
    );
  });

  test('has a name of its own for each type and stance', () => {
    const names = namesOf(relationshipTypes);
    expect(new Set(names).size).toBe(relationshipTypes.length * stances.length);
    expect(names).toEqual(expect.arrayContaining(['ALLY_OF', 'HEDGED_ALLY_OF', 'DENIED_ALLY_OF']));
  });

  test('with a type that is none is refused', () => {
    const [one] = fc.sample(
      anyClaims.map((claims) => derived(...claims).relationships[0]).filter(Boolean),
      1,
    );
    if (!one) throw new Error('a sample is one relationship');
    const properties = stored(relationshipProperties(one));
    expect(() => relationshipOf(['HATES', one.from, one.to, properties])).toThrow(TypeError);
  });
});

test('an entity reads its identifiers, whose values may hold colons, and null for what it lacks', () => {
  const properties = {
    id: 'person:ada',
    label: 'Person',
    slug: 'ada',
    name: 'Ada',
    aliases: ['Adda'],
    identifiers: ['wikidata:Q7259', 'parlparse:uk.org.publicwhip/person:1'],
    recorded: '2026-01-01T00:00:00Z',
  };
  expect(entityProperties.parse(properties)).toEqual({
    ...properties,
    identifiers: { wikidata: 'Q7259', parlparse: 'uk.org.publicwhip/person:1' },
    kind: null,
    area: null,
    organisation: null,
    seats: null,
  });
});
