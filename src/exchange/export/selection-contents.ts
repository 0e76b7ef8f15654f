import type { Claim } from '../../claims/claim.js';
import { derive } from '../../claims/derivation.js';
import type { Article, Entity, Source } from '../../claims/entity.js';
import { groupBy } from '../../claims/group.js';
import { readAt } from '../../claims/reading.js';
import type { Relationship } from '../../claims/relationship.js';
import { daysOf } from '../../claims/time.js';
import { type Contents, labelsInOrder } from './contents.js';
import type { Merges } from './selection-merges.js';
import type { ExportedRelationship } from './statements.js';

/** Facts in any order that name nothing but each other, with claims that are whole groups. */
export interface Closed {
  readonly entities: readonly Entity[];
  readonly merges: Omit<Merges, 'people'>;
  readonly articles: readonly Article[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
}

/**
 * The facts and what follows from them, in the order of a whole record.
 * @param asOf only relationships that may hold then; null: all
 */
export function contentsOf(
  { entities, merges, articles, sources, claims }: Closed,
  asOf: string | null,
): Contents {
  const nodes = byId(entities);
  const texts = byId(articles);
  const { relationships, disputes } = derive(claims, (role) => nodes.get(role)?.seats ?? null, null);
  const disputed = new Set(disputes.flatMap(({ sides }) => sides.flatMap((side) => side.claims)));
  const inOrder = labelsInOrder.flatMap((label) =>
    entities.filter((one) => one.label === label).sort(comparing(({ slug }) => slug)),
  );
  const drawn = groupBy(relationships.filter(mayHoldAt(asOf)), ({ from }) => from);
  const stating = byId(claims);
  return {
    totals: {
      sources: sources.length,
      nodes: entities.length,
      articles: articles.length,
      claims: claims.length,
    },
    sources: new Map([...sources].sort(comparing(({ id }) => id)).map((one) => [one.id, one])),
    entities: (labels) => each(labels ? inOrder.filter(({ label }) => labels.includes(label)) : inOrder),
    redirects: () => each([...merges.redirects].sort(comparing(({ slug }) => slug))),
    matches: () => each(merges.matches),
    decisions: () => each(merges.decisions),
    articles: () => each(afterWhatTheyFollow(articles, ({ copyOf }) => copyOf)),
    claims: () =>
      each(
        afterWhatTheyFollow(claims, ({ supersedes }) => supersedes).map((claim) => ({
          claim,
          url: texts.get(claim.article)?.url ?? '',
          disputed: disputed.has(claim.id),
        })),
      ),
    relationships: () =>
      each(
        inOrder
          .flatMap(({ id }) => drawn.get(id) ?? [])
          .map((one) => exportedRelationship(one, nodes, statedIn(one, stating, texts))),
      ),
  };
}

function exportedRelationship(
  one: Relationship,
  nodes: ReadonlyMap<string, Entity>,
  articles: ExportedRelationship['statedIn'],
): ExportedRelationship {
  const { name, area, organisation } = nodes.get(one.to) ?? { name: one.to, area: null, organisation: null };
  return {
    ...one,
    fromName: nodes.get(one.from)?.name ?? one.from,
    toName: name,
    toArea: area,
    toOrganisation: organisation,
    statedIn: articles,
  };
}

/** Each article once, by source and address. */
function statedIn(
  { claims }: Relationship,
  stating: ReadonlyMap<string, Claim>,
  texts: ReadonlyMap<string, Article>,
): ExportedRelationship['statedIn'] {
  const articles = claims.flatMap((id) => texts.get(stating.get(id)?.article ?? '') ?? []);
  const once = new Map(articles.map(({ source, url }) => [`${source} ${url}`, { source, url }]));
  return [...once].sort(comparing(([place]) => place)).map(([, one]) => one);
}

function mayHoldAt(asOf: string | null): (one: Relationship) => boolean {
  if (asOf === null) return () => true;
  const days = daysOf(asOf);
  return (one) => readAt(one, days).certainty !== 'NOT';
}

/** By how many there are before it in its chain, then by id, so that each comes after the one that it follows. */
function afterWhatTheyFollow<Item extends { readonly id: string }>(
  items: readonly Item[],
  followed: (item: Item) => string | null,
): Item[] {
  const all = byId(items);
  const before = (item: Item): number => {
    const earlier = all.get(followed(item) ?? '');
    return earlier ? before(earlier) + 1 : 0;
  };
  return [...groupBy(items, before)]
    .sort(([a], [b]) => a - b)
    .flatMap(([, level]) => level.sort(comparing(({ id }) => id)));
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
  new Map(items.map((item) => [item.id, item]));

const comparing =
  <Item>(keyOf: (item: Item) => string) =>
  (one: Item, other: Item): number => {
    const [a, b] = [keyOf(one), keyOf(other)];
    return a < b ? -1 : Number(a > b);
  };

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}
