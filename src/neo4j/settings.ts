/**
 * The Neo4j settings that every installation of ours has, on this machine or in a container: name to value,
 * as in `neo4j.conf`. Modest memory, and nothing leaves the machine.
 * @param apiUrl where the API answers a browser, for what Neo4j Browser has from it
 */
export const sharedSettings = (apiUrl: string | undefined): Record<string, string> => ({
  'server.memory.heap.initial_size': '512m',
  'server.memory.heap.max_size': '1g',
  'server.memory.pagecache.size': '256m',
  // A politician's relationships are read by type, so they are kept grouped by type from the first one on.
  'db.relationship_grouping_threshold': '1',
  // Otherwise each database reserves 256 MB of disk before its first transaction.
  'db.tx_log.preallocate': 'false',
  'db.logs.query.enabled': 'INFO',
  'db.logs.query.threshold': '1s',
  'dbms.usage_report.enabled': 'false',
  'client.allow_telemetry': 'false',
  ...browserSettings(apiUrl),
});

/** Neo4j Browser asks this server alone, but for the style and the guide, which the API has. */
function browserSettings(apiUrl: string | undefined): Record<string, string> {
  const asked = apiUrl === undefined ? '' : ` ${apiUrl}/browser/`;
  const policy = {
    // Ours is without the outside addresses of the default.
    'dbms.security.http_static_content_security_policy_header':
      `default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; connect-src 'self' ws: wss:${asked}; ` +
      "base-uri 'none'; object-src 'none'; frame-ancestors 'none'",
  };
  if (apiUrl === undefined) return policy;
  return {
    ...policy,
    'browser.remote_content_hostname_whitelist': new URL(apiUrl).hostname,
    'browser.post_connect_cmd': `style ${apiUrl}/browser/style.grass; guide ${apiUrl}/browser/guide.html`,
  };
}

/** What a server on this machine has besides: it listens on loopback only, at these ports. */
export function localSettings(boltPort: number, httpPort: number, apiUrl?: string): Record<string, string> {
  return {
    ...sharedSettings(apiUrl),
    'server.default_listen_address': '127.0.0.1',
    'server.default_advertised_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${boltPort}`,
    'server.bolt.advertised_address': `127.0.0.1:${boltPort}`,
    'server.http.listen_address': `127.0.0.1:${httpPort}`,
    'server.http.advertised_address': `127.0.0.1:${httpPort}`,
    // Otherwise every stop waits ten seconds for connections that we have closed already.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  };
}
