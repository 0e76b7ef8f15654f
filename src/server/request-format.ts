import type { Plugin } from 'graphql-yoga';

const json = ['application/json', 'application/graphql+json'];

/** Parameters of a GET that stand in its address as JSON. */
const encoded = ['variables', 'extensions'];

/**
 * Takes a POST as JSON alone: a form of another site may send the other types without the browser asking first.
 */
export function useRequestFormat(): Plugin {
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname !== '/graphql') return;
      const refuse = (status: number, code: string, message: string) =>
        endResponse(fetchAPI.Response.json({ errors: [{ message, extensions: { code } }] }, { status }));
      const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
      if (request.method === 'POST' && !json.includes(type))
        refuse(
          415,
          'UNSUPPORTED_MEDIA_TYPE',
          'Send the operation as JSON, with "content-type: application/json".',
        );
      for (const name of encoded)
        if (!isJson(url.searchParams.get(name)))
          refuse(400, 'BAD_REQUEST', `"${name}" in the address must be JSON.`);
    },
  };
}

function isJson(text: string | null): boolean {
  try {
    JSON.parse(text || '{}');
    return true;
  } catch {
    return false;
  }
}
