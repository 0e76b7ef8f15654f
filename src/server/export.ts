import { makeZip } from 'client-zip';
import type { FetchAPI, Plugin } from 'graphql-yoga';
import { AlliancesError, type ErrorCode } from '../errors.js';
import type { Archive } from '../exchange/archive.js';
import type { Contents } from '../exchange/export/contents.js';
import type { FormatFile } from '../exchange/export/format.js';
import { gathered } from '../exchange/export/write-whole.js';
import type { Graph } from '../graph/connection.js';
import type { Log } from '../log.js';
import { etagOf, isUnchanged } from './etag.js';
import { exportIndex } from './export-index.js';
import { type ExportRequest, exportRequest } from './export-request.js';
import { errorMask } from './mask-error.js';
import { readSelection } from './selection.js';

interface Options {
  readonly graph: Graph;
  readonly quote: Archive['quote'];
  readonly log: Log;
}

/** Serves a selection of the record in each format at `/export/<format>`, and what there is at `/export`. */
export function useExport({ log, ...options }: Options): Plugin {
  const mask = errorMask(log);
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      const found = /^\/export(?:\/([^/]+))?\/?$/.exec(url.pathname);
      if (!found) return;
      const tell = (body: object, status: number, headers: Readonly<Record<string, string>> = {}) => {
        const all = { 'content-type': 'application/json; charset=utf-8', ...headers };
        endResponse(new fetchAPI.Response(JSON.stringify(body, null, 2), { status, headers: all }));
      };
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        const error = { code: 'BAD_REQUEST', message: 'Use GET or HEAD.' };
        return tell({ error }, 405, { allow: 'GET, HEAD' });
      }
      if (found[1] === undefined) return tell(exportIndex, 200);
      try {
        const wanted = exportRequest(found[1], url.searchParams);
        endResponse(await reply(wanted, request, url, options, fetchAPI));
      } catch (error) {
        const status = statusOf(error);
        tell(toldOf(mask(error)), status, status === 503 ? soon : {});
      }
    },
  };
}

/** Seconds: by then whoever wrote may be done. */
const soon = { 'retry-after': '2' };

function toldOf(error: Error) {
  const { message, extensions } = error as Error & { extensions: Readonly<Record<string, unknown>> };
  return { error: { ...extensions, message } };
}

const statusOf = (error: unknown): number => (error instanceof AlliancesError && statuses[error.code]) || 500;

/** Of what is refused; all else is a defect. */
const statuses: Readonly<Partial<Record<ErrorCode, number>>> = {
  BAD_USER_INPUT: 400,
  AMBIGUOUS: 400,
  NOT_FOUND: 404,
  TOO_LARGE: 413,
  WRITER_BUSY: 503,
  TIMED_OUT: 503,
  UNAVAILABLE: 503,
  UNAUTHENTICATED: 503,
  SERVER_TOO_OLD: 503,
};

/** The file, or all of a format in a zip. It is read from the graph before the first byte goes out, and held until the last. */
async function reply(
  { format, file, asked }: ExportRequest,
  request: Request,
  { search }: URL,
  { graph, quote }: Omit<Options, 'log'>,
  { Response }: FetchAPI,
): Promise<Response> {
  // A question may be about today.
  const today = new Date().toISOString().slice(0, 10);
  const tagOf = (version: string) => etagOf(`${today} ${version}`, `${format.name}${search}`);
  const cached = (etag: string) => ({ etag, 'cache-control': 'no-cache' });
  const held = request.headers.get('if-none-match');
  if (held !== null) {
    const etag = tagOf(await graph.version());
    if (isUnchanged(held, etag)) return new Response(null, { status: 304, headers: cached(etag) });
  }
  const { contents, name, version } = await readSelection(graph, quote, asked);
  const headers = {
    ...cached(tagOf(version)),
    'content-type': file?.mediaType ?? 'application/zip',
    'content-disposition': `attachment; filename="${name}-${file?.name ?? `${format.name}.zip`}"`,
  };
  if (request.method === 'HEAD') return new Response(null, { headers });
  const body = file ? streamed(bytesOf(file, contents)) : zipped(format.files, contents);
  return new Response(body, { headers });
}

const zipped = (files: readonly FormatFile[], contents: Contents) =>
  makeZip(files.map((file) => ({ name: file.name, input: bytesOf(file, contents) })));

async function* bytesOf(file: FormatFile, contents: Contents): AsyncGenerator<Uint8Array> {
  for await (const text of gathered(file.write(contents))) yield Buffer.from(text);
}

/** Made no faster than the client takes it, and no further once it has gone. */
function streamed(pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}
