import { z } from 'zod';
import type { Article } from '../../claims/entity.js';
import type { Graph } from '../../graph/connection.js';
import { statement } from '../../graph/statement.js';
import type { DataFile, DataSet } from './data-set.js';

const version = z.object({ sha256: z.string(), characters: z.number() });
const known = statement('import.articles', {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.tuple([z.string(), z.string(), z.array(version)]),
});

const idOf = ({ slug }: DataFile) => `article:${slug}`;

/** The articles that the files are, by slug: each with the versions that were imported before, and this one last. */
export async function articlesOf(
  graph: Graph,
  { files, source }: DataSet,
  recorded: string,
): Promise<ReadonlyMap<string, Article>> {
  const rows = await graph.read(known, { ids: files.map(idOf) });
  const before = new Map(rows.map(([id, since, versions]) => [id, { since, versions }]));
  return new Map(
    files.map((file) => {
      const { slug, title, url, published, sha256, characters } = file;
      const { since = recorded, versions = [] } = before.get(idOf(file)) ?? {};
      const others = versions.filter((one) => one.sha256 !== sha256);
      return [
        slug,
        {
          id: idOf(file),
          source: source.id,
          title,
          url,
          published,
          copyOf: null,
          versions: [...others, { sha256, characters }],
          recorded: since,
        },
      ];
    }),
  );
}
