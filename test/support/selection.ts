import type { Contents } from '../../src/exchange/export/contents.js';
import { openContents } from '../../src/exchange/export/contents.js';
import { formats } from '../../src/exchange/export/formats.js';
import type { Graph } from '../../src/graph/connection.js';
import { rawSession } from './raw.js';

/** Every file of every format, by its name. */
export async function filesOf(contents: Contents): Promise<Readonly<Record<string, string>>> {
  const texts: Record<string, string> = {};
  for (const { files } of formats)
    for (const file of files) {
      texts[file.name] = '';
      for await (const text of file.write(contents)) texts[file.name] += text;
    }
  return texts;
}

/** The same of the whole record. */
export const wholeFiles = async (graph: Graph) => filesOf(await openContents(graph));

/** People who are allies of quill-a by so many claims each, put there past the record, which would take its time. */
export const crowd = (name: string, people: number, claims: number) =>
  rawSession((session) =>
    session.run(
      `MATCH (a:Entity {id: 'person:quill-a'})
       MATCH (v:ArticleVersion {article: 'article:quill-own'})
       UNWIND range(1, $people) AS n
       WITH a, v, 'quill-' + $name + '-' + n AS slug
       WITH a, v, slug, 'person:' + slug AS id
       CREATE (p:Entity:Person {
         id: id, label: 'Person', slug: slug, name: slug, nameKey: 'crowd',
         aliases: [], identifiers: [], recorded: '2026-01-01T00:00:00Z'
       })
       CREATE (a)-[:ALLY_OF {key: 'person:quill-a|ALLY_OF|' + id + '||0', edge: 'person:quill-a|ALLY_OF|' + id}]->(p)
       WITH v, id, slug
       UNWIND range(1, $claims) AS m
       CREATE (:Claim {
         id: 'claim:' + slug + '-' + m, predicate: 'ALLY_OF', subject: 'person:quill-a', object: id,
         edge: 'person:quill-a|ALLY_OF|' + id, hedges: [], polarity: 'ASSERTED', rank: 'NORMAL', valid: '/',
         starts: [], ends: [], digests: [], recorded: '2026-01-01T00:00:00Z', article: 'article:quill-own',
         gist: 'One of a crowd.'
       })-[:STATED_IN]->(v)`,
      { name, people, claims },
    ),
  );
