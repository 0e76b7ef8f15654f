import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Weak, since the bytes may be compressed on the way: the same request to the same graph has the same answer. */
export const etagOf = (version: string, request: string): string =>
  `W/"${createHash('sha256').update(`${version}\n${request}`).digest('base64url').slice(0, 27)}"`;

/** Whether the client holds this very answer (RFC 9110, If-None-Match). */
export function isUnchanged({ headers }: IncomingMessage, etag: string): boolean {
  const held = headers['if-none-match'];
  if (held === undefined) return false;
  const bare = (tag: string) => tag.trim().replace(/^W\//, '');
  return held.trim() === '*' || held.split(',').map(bare).includes(bare(etag));
}
