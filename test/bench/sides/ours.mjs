import { openArchive } from '../../../dist/exchange/archive.js';
import { connect } from '../../../dist/graph/connection.js';
import { createLog } from '../../../dist/log.js';
import { createApi } from '../../../dist/server/api.js';
import { listen } from '../../../dist/server/http.js';
import { createMetrics } from '../../../dist/server/metrics.js';
import { address, serve } from './serve.mjs';

// This API as `alliances start` puts it together: logging, masking, metrics and limits are on.
const metrics = createMetrics();
const graph = await connect(address(), metrics.observe);
const api = createApi({ graph, archive: await openArchive(undefined), log: createLog('info'), metrics });
const listening = await listen(api, { host: '127.0.0.1', port: 0 });

serve(listening.url, async () => {
  await listening.close();
  await graph.close();
});
