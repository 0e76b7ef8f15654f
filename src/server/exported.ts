import type { SelectionAsked } from '../claims/selection.js';
import type { Archive } from '../exchange/archive.js';
import type { Contents } from '../exchange/export/contents.js';
import { mediaTypeOf } from '../exchange/export/format.js';
import type { Graph } from '../graph/connection.js';
import type { Export } from '../resolvers/types.generated.js';
import { exportAddress } from './export-address.js';
import { formatNamed } from './export-request.js';
import { readSelection } from './selection.js';

/**
 * Where a selection is served in a format, and how much it is.
 * @throws AlliancesError whatever keeps it from being served there
 */
export async function exported(
  graph: Graph,
  quote: Archive['quote'],
  formatName: string,
  asked: SelectionAsked,
): Promise<Export> {
  const format = formatNamed(formatName);
  const { contents } = await readSelection(graph, quote, asked);
  const { nodes, claims, articles } = contents.totals;
  return {
    url: exportAddress(format, asked, null),
    mediaType: mediaTypeOf(format),
    files: format.files.map((file) => ({
      name: file.name,
      url: exportAddress(format, asked, format.files.length > 1 ? file : null),
      mediaType: file.mediaType,
    })),
    nodes,
    relationships: await relationshipsIn(contents),
    claims,
    articles,
  };
}

async function relationshipsIn({ relationships }: Contents): Promise<number> {
  let number = 0;
  for await (const _ of relationships()) number++;
  return number;
}
