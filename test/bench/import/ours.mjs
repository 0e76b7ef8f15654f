import { openArchive } from '../../../dist/exchange/archive.js';
import { jsonl } from '../../../dist/exchange/import/jsonl.js';
import { connect } from '../../../dist/graph/connection.js';
import { timed } from './timed.mjs';

// What `alliances import jsonl` does, but for finding the graph.
const nothing = () => undefined;
timed(nothing, async ({ address, file }) => {
  const given = { published: null, source: {}, archive: await openArchive(undefined), progress: nothing };
  const importable = await jsonl.read(file, given);
  const graph = await connect(address);
  await importable.record(graph, nothing);
  await graph.close();
});
