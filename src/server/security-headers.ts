import type { Plugin } from 'graphql-yoga';

/** Nothing is loaded from elsewhere, and nothing may frame this. */
const base = "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
const page = `${base}; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; require-trusted-types-for 'script'`;

/** GraphiQL is one document: its scripts and styles stand in it, and its editor makes workers from them. */
const graphiql = `${base}; script-src 'unsafe-inline' 'unsafe-eval' blob:; worker-src blob:; style-src 'unsafe-inline'; img-src 'self' data:; font-src data:; connect-src 'self'`;

/** What goes with data, which is no page: nothing may be loaded for it and nothing may frame it. */
export const dataHeaders = {
  'content-security-policy': page,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** Sets the headers by which a browser keeps what is served here apart from everything else. */
export function useSecurityHeaders(): Plugin {
  return {
    onResponse({ request, response: { headers } }) {
      const isHtml = headers.get('content-type')?.startsWith('text/html') ?? false;
      const isGraphiql = isHtml && new URL(request.url).pathname.startsWith('/graphql');
      for (const [name, value] of Object.entries(dataHeaders)) headers.set(name, value);
      if (isGraphiql) headers.set('content-security-policy', graphiql);
    },
  };
}
