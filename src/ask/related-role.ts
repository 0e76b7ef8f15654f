import type { Entity } from '../claims/entity.js';
import { isSure, readAt } from '../claims/reading.js';
import { daysOf } from '../claims/time.js';
import { evidenceOf } from './evidence.js';
import { listed } from './noun.js';
import type { ResolvedPeople } from './resolve.js';
import type { BesideRow } from './rows.js';
import { nameOf } from './rows.js';
import type { Tools } from './tools.js';

/**
 * Posts that are easily taken for the one asked about: of its kind, for an area that holds its area or lies in it.
 * They are told beside the answer, with who holds them or that nobody is stated to.
 */
export async function relatedRoles(
  tools: Tools,
  { roles, asked }: ResolvedPeople,
  knownAt: string | null,
  asOf: string | null,
): Promise<BesideRow[]> {
  const [role] = roles;
  if (roles.length !== 1 || !role || role.area === null || asked.tie) return [];
  const areas = await areasAround(tools, role.area, knownAt);
  const inAreas = (await tools.loaders.role.byArea.loadMany(areas)).flatMap((found) =>
    found instanceof Error ? [] : found,
  );
  const related = inAreas.filter(({ kind, id }) => kind === role.kind && id !== role.id);
  return Promise.all(related.map((one) => roleRow(tools, one, knownAt, asOf)));
}

async function areasAround({ loaders }: Tools, area: string, knownAt: string | null): Promise<string[]> {
  const around = await loaders.relationships(knownAt).of('around', area);
  const within = around.filter(({ type, stance }) => type === 'PART_OF' && stance !== 'DENIED');
  return [...new Set(within.flatMap(({ from, to }) => [from, to]))].filter((id) => id !== area).sort();
}

async function roleRow(
  tools: Tools,
  role: Entity,
  knownAt: string | null,
  asOf: string | null,
): Promise<BesideRow> {
  const standings = await tools.loaders.relationships(knownAt).of('standings', role.id);
  const readings = standings.map((one) => readAt(one, daysOf(asOf ?? '9999'))).filter(isSure);
  const holders = readings.filter(({ status }) => status === 'HOLDER');
  const names = await Promise.all(holders.map(({ relationship }) => nameOf(tools, relationship.from)));
  const evidence = await evidenceOf(
    tools,
    readings.flatMap(({ relationship }) => relationship.claims),
  );
  return {
    type: 'Role',
    id: role.id,
    name: role.name,
    role: role.name,
    roleStatus: holders.length > 0 ? 'HOLDER' : null,
    basis: null,
    hedges: [],
    certainty: readings.length > 0 ? 'CERTAIN' : 'UNKNOWN',
    disputed: readings.some(({ relationship }) => relationship.disputed),
    evidence,
    why: `another post, ${names.length > 0 ? `held by ${listed(names)}` : 'which nobody is stated to hold yet'}`,
  };
}
