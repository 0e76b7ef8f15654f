import type { Plugin } from 'graphql-yoga';

const noFrame = "frame-ancestors 'none'";
/** Nothing is loaded from elsewhere, and nothing may frame this. */
const base = `default-src 'none'; base-uri 'none'; form-action 'self'; ${noFrame}`;
const page = `${base}; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; require-trusted-types-for 'script'; trusted-types layout`;

/** GraphiQL is one document: its scripts and styles stand in it, and its editor makes workers from them. */
const graphiql = `${base}; script-src 'unsafe-inline' 'unsafe-eval' blob:; worker-src blob:; style-src 'unsafe-inline'; img-src 'self' data:; font-src data:; connect-src 'self'`;

/** What goes with data, which is no page: nothing may be loaded for it and nothing may frame it. */
export const dataHeaders = {
  'content-security-policy': page,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/**
 * Sets the headers by which a browser keeps what is served here apart from everything else.
 * @param embedOrigins whose pages may show `/?embed` in a frame
 */
export function useSecurityHeaders(embedOrigins: readonly string[]): Plugin {
  return {
    onResponse({ request, response: { headers } }) {
      const isHtml = headers.get('content-type')?.startsWith('text/html') ?? false;
      const { pathname, searchParams } = new URL(request.url);
      for (const [name, value] of Object.entries(dataHeaders)) headers.set(name, value);
      if (isHtml && pathname.startsWith('/graphql')) headers.set('content-security-policy', graphiql);
      if (pathname !== '/' || !searchParams.has('embed') || embedOrigins.length === 0) return;
      headers.set(
        'content-security-policy',
        page.replace(noFrame, `frame-ancestors ${embedOrigins.join(' ')}`),
      );
      // It knows no list, and a browser that reads both takes the stricter.
      headers.delete('x-frame-options');
    },
  };
}
