// Writes what is generated from schema/: the resolvers' types and the merged schema that reviews read.
// With --check it writes nothing and fails where a file is not what it would write.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import {
  buildASTSchema,
  concatAST,
  extendSchema,
  lexicographicSortSchema,
  parse,
  printSchema,
} from 'graphql';

const root = new URL('../', import.meta.url);
const typesFile = 'src/resolvers/types.generated.ts';
const snapshotFile = 'test/schema.snapshot.graphql';

const entity = './rows.js#EntityRow';
const list = './rows.js#EntityListRow';
const edge = './rows.js#RelatedEdgeRow';

/** What the resolvers of each type are handed. */
const mappers = {
  Entity: entity,
  Person: entity,
  Role: entity,
  Constituency: entity,
  Party: entity,
  Organisation: entity,
  Contest: entity,
  Body: entity,
  PersonConnection: list,
  RoleConnection: list,
  ConstituencyConnection: list,
  PartyConnection: list,
  OrganisationConnection: list,
  ContestConnection: list,
  ArticleConnection: './rows.js#ArticleListRow',
  ClaimConnection: './rows.js#ClaimListRow',
  Article: './rows.js#ArticleRow',
  Claim: './rows.js#ClaimRow',
  Passage: './rows.js#PassageRow',
  Relationship: './rows.js#TieRow',
  Dispute: './rows.js#DisputeRow',
  DisputeSide: './rows.js#DisputeSideRow',
  DisputeConnection: './rows.js#DisputeListRow',
  DisputeEdge: './rows.js#DisputeEdgeRow',
  Match: './rows.js#MatchRow',
  MatchedPerson: './rows.js#MatchedPersonRow',
  MatchConnection: './rows.js#MatchListRow',
  RelatedEdge: edge,
  RelatedRoleEdge: edge,
  RelatedPersonEdge: edge,
  RelatedConstituencyEdge: edge,
  RelatedBodyEdge: edge,
  RelatedContestEdge: edge,
  RelationshipEdge: './rows.js#RelationshipEdgeRow',
  ClaimEdge: './rows.js#ClaimEdgeRow',
  PeopleCountConnection: './rows.js#PeopleCountRow',
  PeopleCountEdge: './rows.js#PeopleCountEdgeRow',
  RoleStanding: './rows.js#RoleStandingRow',
  Contestant: './rows.js#ContestantRow',
  ContestantRound: './rows.js#ContestantRoundRow',
  ComputedShare: './rows.js#ComputedShareRow',
  Path: './rows.js#PathRow',
  Hop: './rows.js#HopRow',
  CentralityConnection: './rows.js#CentralityRow',
  CentralityEdge: './rows.js#CentralityEdgeRow',
  Community: './rows.js#CommunityRow',
  Neighbourhood: './rows.js#NeighbourhoodRow',
  NeighbourhoodNode: './rows.js#NeighbourhoodNodeRow',
  NeighbourhoodRelationship: './rows.js#DrawnRow',
  SearchEdge: './rows.js#SearchEdgeRow',
  Suggestion: './rows.js#SuggestionRow',
  Stats: './rows.js#StatsRow',
  TimelineEntry: './rows.js#TimelineRow',
  TimelineRole: './rows.js#TimelineTieRow',
  TimelineTie: './rows.js#TimelineTieRow',
  TimelineContest: './rows.js#TimelineTieRow',
  TimelineDispute: './rows.js#TimelineDisputeRow',
  Answer: '../ask/answer.js#Answer as AnswerObject',
};

const config = {
  contextType: './context.js#Context',
  mappers,
  enumsAsTypes: true,
  useTypeImports: true,
  immutableTypes: true,
  skipTypename: true,
  emitLegacyCommonJSImports: false,
  strictScalars: true,
  defaultScalarType: 'unknown',
  scalars: { EDTF: 'string', DateTime: 'string', JSON: 'unknown' },
};

function readSchema() {
  const folder = new URL('schema/', root);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort();
  const document = concatAST(
    files.map((name) => parse(readFileSync(new URL(name, folder), 'utf8'), { noLocation: true })),
  );
  const isExtension = ({ kind }) => kind.endsWith('Extension');
  const base = { ...document, definitions: document.definitions.filter((one) => !isExtension(one)) };
  const more = { ...document, definitions: document.definitions.filter(isExtension) };
  return extendSchema(buildASTSchema(base, { assumeValid: true }), more);
}

async function generate() {
  const snapshot = printSchema(lexicographicSortSchema(readSchema()));
  const types = await codegen({
    filename: typesFile,
    schema: parse(snapshot),
    documents: [],
    config,
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  });
  return { [typesFile]: types, [snapshotFile]: `${snapshot}\n` };
}

const check = process.argv.includes('--check');
for (const [file, text] of Object.entries(await generate())) {
  const path = fileURLToPath(new URL(file, root));
  if (!check) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    console.error(`${file} is stale: run npm run generate`);
    process.exitCode = 1;
  }
}
