import { createHash } from 'node:crypto';

/** Weak, since the bytes may be compressed on the way: the same request to the same graph has the same answer. */
export const etagOf = (version: string, request: string): string =>
  `W/"${createHash('sha256').update(`${version}\n${request}`).digest('base64url').slice(0, 27)}"`;

/** Whether the client, by what it says to hold (RFC 9110, If-None-Match), holds this very answer. */
export function isUnchanged(held: string, etag: string): boolean {
  const bare = (tag: string) => tag.trim().replace(/^W\//, '');
  return held.trim() === '*' || held.split(',').map(bare).includes(bare(etag));
}
