import { z } from 'zod';
import type { Entity } from '../../claims/entity.js';
import type { Profile } from '../../claims/identity.js';
import { beginning, type Days, earlier, forever, isDays, later, validTime } from '../../claims/time.js';
import type { Graph } from '../../graph/connection.js';
import { statement } from '../../graph/statement.js';
import { inBatches } from '../../record/batches.js';
import type { DataSet, DraftClaim, DraftNode } from './data-set.js';

const text = z.string();
const profiles = statement('import.profiles', {
  patience: 120_000,
  params: z.object({ people: z.array(text) }),
  row: z.tuple([text, text, text, text.nullable(), z.number().nullable(), text.nullable(), text, text]),
});

/** What a row tells of a person. */
interface Trait {
  readonly area: string | null;
  readonly post: string | null;
  readonly party: string | null;
  readonly days: Days | null;
}

/** Profiles of people of the graph, by id. */
export async function graphProfiles(
  graph: Graph,
  people: readonly Entity[],
): Promise<ReadonlyMap<string, Profile>> {
  const traits = new Map<string, Trait[]>(people.map(({ id }) => [id, []]));
  for (const batch of inBatches([...traits.keys()], 500)) {
    for (const row of await graph.read(profiles, { people: batch }))
      traits.get(row[0])?.push(traitOfRow(row));
  }
  return new Map(people.map((one) => [one.id, profileOf(one, traits.get(one.id) ?? [])]));
}

/** Where the first day is after the last, nothing is certain; the beginning and the end of time are no days. */
function traitOfRow([, label, name, kind, seats, area, first, last]: z.output<typeof profiles.row>): Trait {
  const seat = kind === 'MP' ? area : null;
  return {
    area: label === 'Constituency' ? name : seat,
    post: seats === 1 && kind !== 'MP' ? name : null,
    party: label === 'Party' ? name : null,
    days: beginning < first && first <= last && last < forever ? { first, last } : null,
  };
}

/** Profiles of people of the data set, by ref. */
export function draftProfiles({ nodes, claims }: DataSet): ReadonlyMap<string, Profile> {
  const traits = new Map<string, Trait[]>();
  for (const claim of claims) {
    const own = traits.get(claim.subject) ?? [];
    traits.set(claim.subject, own);
    own.push(traitOf(claim, nodes));
  }
  const people = [...nodes.values()].filter(({ label }) => label === 'Person');
  return new Map(people.map((node) => [node.ref, profileOf(node, traits.get(node.ref) ?? [])]));
}

function traitOf({ object, party, valid }: DraftClaim, nodes: ReadonlyMap<string, DraftNode>): Trait {
  const node = nodes.get(object);
  const area =
    node?.label === 'Constituency' ? node : node?.kind === 'MP' ? nodes.get(node.area ?? '') : null;
  const member = node?.label === 'Party' ? node : nodes.get(party ?? '');
  const post = node?.seats === 1 && node.kind !== 'MP' ? node.name : null;
  return { area: area?.name ?? null, post, party: member?.name ?? null, days: daysStated(valid) };
}

/** From the first to the last day that is written; null where it is none or cannot be. */
function daysStated(valid: string): Days | null {
  try {
    const { start, end } = validTime(valid);
    const [from, to] = [isDays(start) ? start : end, isDays(end) ? end : start];
    return isDays(from) && isDays(to) ? { first: from.first, last: to.last } : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function profileOf(
  { name, aliases, identifiers }: Pick<Entity, 'name' | 'aliases' | 'identifiers'>,
  traits: readonly Trait[],
): Profile {
  const days = traits.flatMap((one) => one.days ?? []);
  const unique = (values: readonly (string | null)[]) => [...new Set(values.flatMap((one) => one ?? []))];
  return {
    names: [name, ...aliases],
    identifiers,
    areas: unique(traits.map(({ area }) => area)),
    posts: unique(traits.map(({ post }) => post)),
    parties: unique(traits.map(({ party }) => party)),
    active:
      days.length === 0
        ? null
        : {
            first: days.map(({ first }) => first).reduce(earlier),
            last: days.map(({ last }) => last).reduce(later),
          },
  };
}
