import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type GraphQLNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { certainties } from '../src/claims/certainty.js';
import * as claim from '../src/claims/claim.js';
import { disputeKinds } from '../src/claims/dispute.js';
import { constituencyKinds, contestKinds, organisationKinds, sourceKinds } from '../src/claims/entity.js';
import { allianceBases, relationshipTypes } from '../src/claims/predicate.js';
import { stances } from '../src/claims/relationship.js';
import { timelineKinds } from '../src/claims/timeline.js';
import { predicateNames } from '../src/claims/vocabulary.js';
import { createSchema } from '../src/resolvers/schema.js';

const schema = createSchema();
const own = Object.values(schema.getTypeMap()).filter(
  ({ name, astNode }) => astNode !== undefined && !name.startsWith('__'),
);

it('describes every type, field, argument and enum value', () => {
  expect(own.flatMap(undescribed)).toEqual([]);
});

type Described = { name: string; description?: string | null | undefined };

function undescribed(type: GraphQLNamedType): string[] {
  const missing = type.description ? [] : [type.name];
  if (isEnumType(type)) {
    const values = type.getValues().filter(({ description }) => !description);
    return [...missing, ...values.map(({ name }) => `${type.name}.${name}`)];
  }
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return missing;
  const fields = Object.values<Described & { args?: readonly Described[] }>(type.getFields()).flatMap(
    (field) => {
      const path = `${type.name}.${field.name}`;
      const args = (field.args ?? []).filter(({ description }) => !description);
      return [...(field.description ? [] : [path]), ...args.map(({ name }) => `${path}(${name})`)];
    },
  );
  return [...missing, ...fields];
}

it.each(
  Object.entries({
    AllianceBasis: allianceBases,
    Bound: claim.bounds,
    Certainty: certainties,
    ConstituencyKind: constituencyKinds,
    ContestKind: contestKinds,
    DisputeKind: disputeKinds,
    Hedge: claim.hedges,
    OrganisationKind: organisationKinds,
    Polarity: claim.polarities,
    Predicate: predicateNames,
    Rank: claim.ranks,
    RelationshipType: relationshipTypes,
    Reliability: claim.reliabilities,
    RoleKind: claim.roleKinds,
    RoleStatus: claim.roleStatuses,
    SourceKind: sourceKinds,
    Stance: stances,
    TimelineKind: timelineKinds,
  }),
)('%s has the values of the vocabulary', (name, values) => {
  const type = schema.getType(name);
  expect(
    isEnumType(type) &&
      type
        .getValues()
        .map((value) => value.name)
        .sort(),
  ).toEqual([...values].sort());
});

it('is what the generated files were made from', async () => {
  const script = fileURLToPath(new URL('../scripts/generate-types.mjs', import.meta.url));
  await promisify(execFile)(process.execPath, [script, '--check']);
});
