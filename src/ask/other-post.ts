import type { CountRow } from '../claims/counting.js';
import { isAtAll, readAt } from '../claims/reading.js';
import { daysOf } from '../claims/time.js';
import { evidenceOf } from './evidence.js';
import { listed, withArticle } from './noun.js';
import type { ResolvedPeople } from './resolve.js';
import { type BesideRow, nameOf } from './rows.js';
import type { Tools } from './tools.js';

/**
 * Candidacies of those who count that are for the same contest under another post: sources that differ on the post are
 * told side by side, and are no two candidacies.
 */
export async function otherPosts(
  tools: Tools,
  { roles, query }: ResolvedPeople,
  rows: readonly CountRow[],
  asOf: string | null,
  knownAt: string | null,
): Promise<BesideRow[]> {
  if (roles.length === 0) return [];
  const asked = new Set(query.roles);
  const found = await Promise.all(
    rows.map(async (row) => {
      const contests = new Set(row.roles.flatMap(({ relationship }) => relationship.contest ?? []));
      const standings = await tools.loaders.relationships(knownAt).of('standings', row.person);
      return standings
        .filter(
          ({ type, to, contest }) =>
            type === 'CANDIDATE_FOR' && !asked.has(to) && contests.has(contest ?? ''),
        )
        .map((one) => readAt(one, daysOf(asOf ?? '9999')))
        .filter((reading) => isAtAll(reading) && reading.relationship.stance === 'STATED')
        .filter(({ status }) => status === row.status);
    }),
  );
  return Promise.all(
    found.flat().map(async ({ relationship, certainty, status }) => {
      const [name, role, contest, evidence] = await Promise.all([
        nameOf(tools, relationship.from),
        nameOf(tools, relationship.to),
        nameOf(tools, relationship.contest ?? ''),
        evidenceOf(tools, relationship.claims),
      ]);
      const publishers = [...new Set(evidence.map(({ publisher }) => publisher))];
      return {
        type: 'Person',
        id: relationship.from,
        name,
        role,
        roleStatus: status,
        basis: null,
        hedges: relationship.hedges,
        certainty,
        disputed: relationship.disputed,
        evidence,
        why: `according to ${listed(publishers)} the same candidacy, in ${withArticle(contest)}, is for ${role}`,
      };
    }),
  );
}
