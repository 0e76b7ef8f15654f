import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../src/graph/connection.js';
import { recordFacts } from '../src/record/facts.js';
import { verify } from '../src/record/verify.js';
import { forgetQuills, said } from './support/facts.js';
import { seededGraph } from './support/graph.js';
import { rawSession } from './support/raw.js';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(async () => {
  await forgetQuills();
  await graph.close();
});

it('what another version wrote is named in a sentence, with the mend', async () => {
  await recordFacts(graph, said('bare', {}));
  await rawSession((session) => session.run("MATCH (c:Claim {id: 'claim:quill-bare'}) REMOVE c.gist"));
  await expect(verify(graph)).rejects.toMatchObject({
    code: 'GRAPH_UNREADABLE',
    message: expect.stringMatching(/^The graph holds what this version cannot read \(verify\.\w+: .*gist/),
    mend: expect.stringContaining('empty database'),
  });
});
