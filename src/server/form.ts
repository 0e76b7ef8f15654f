import { AlliancesError } from '../errors.js';

/**
 * The parameters of a form that is sent as a body.
 * @param largest bytes
 * @throws AlliancesError BAD_USER_INPUT where it is larger, or no form
 */
export async function formOf(request: Request, largest: number): Promise<URLSearchParams> {
  const [type] = (request.headers.get('content-type') ?? '').split(';');
  if (type?.trim().toLowerCase() !== 'application/x-www-form-urlencoded')
    throw new AlliancesError(
      'BAD_USER_INPUT',
      'A form is expected.',
      'Send application/x-www-form-urlencoded.',
    );
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes <= largest) chunks.push(chunk);
    // Who sends a little too much reads why; for more, the connection is cut.
    if (bytes > 10 * largest) break;
  }
  if (bytes > largest)
    throw new AlliancesError(
      'BAD_USER_INPUT',
      `It has more than ${largest} bytes.`,
      'Send fewer rows at once.',
    );
  return new URLSearchParams(Buffer.concat(chunks).toString());
}
