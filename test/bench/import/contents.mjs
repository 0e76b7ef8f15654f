import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportToFiles } from '../../../dist/exchange/export/export.js';
import { jsonl } from '../../../dist/exchange/export/jsonl.js';
import { connect } from '../../../dist/graph/connection.js';
import { verify } from '../../../dist/record/verify.js';

/**
 * What a graph holds, in words that are the same for the same record and what it derives.
 * @throws Error where what is derived does not follow from the claims
 */
export async function contentsOf(address) {
  const graph = await connect(address);
  const file = join(tmpdir(), `alliances-bench-${process.pid}.jsonl`);
  try {
    const { claims, relationships, disputes, differences } = await verify(graph);
    if (differences.length > 0) throw new Error(differences.slice(0, 10).join('\n'));
    await exportToFiles(graph, jsonl, file);
    const digest = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    return `${claims} claims, ${relationships} relationships derived and ${disputes} disputes, exported with the digest ${digest.slice(0, 12)}`;
  } finally {
    await graph.close();
    await rm(file, { force: true });
  }
}
