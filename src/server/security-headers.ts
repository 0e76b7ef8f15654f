import type { Plugin } from 'graphql-yoga';

/** Nothing is loaded from elsewhere, and nothing may frame this. */
const base = "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
const page = `${base}; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; require-trusted-types-for 'script'`;

/** GraphiQL is one document: its scripts and styles stand in it, and its editor makes workers from them. */
const graphiql = `${base}; script-src 'unsafe-inline' 'unsafe-eval' blob:; worker-src blob:; style-src 'unsafe-inline'; img-src 'self' data:; font-src data:; connect-src 'self'`;

/** Sets the headers by which a browser keeps what is served here apart from everything else. */
export function useSecurityHeaders(): Plugin {
  return {
    onResponse({ request, response: { headers } }) {
      const isHtml = headers.get('content-type')?.startsWith('text/html') ?? false;
      const isGraphiql = isHtml && new URL(request.url).pathname.startsWith('/graphql');
      headers.set('content-security-policy', isGraphiql ? graphiql : page);
      headers.set('x-content-type-options', 'nosniff');
      headers.set('referrer-policy', 'no-referrer');
      headers.set('cross-origin-opener-policy', 'same-origin');
      headers.set('cross-origin-resource-policy', 'same-origin');
    },
  };
}
