import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';

export const requestIdHeader = 'x-request-id';

const usable = /^[\w.-]{1,64}$/;
const current = new AsyncLocalStorage<string>();

/** Answers one request under its id: the client's or proxy's own where it is usable, else a new one. */
export function withRequestId<Result>(given: string | null | undefined, answer: () => Result): Result {
  return current.run(given && usable.test(given) ? given : randomUUID(), answer);
}

/** The id under which the request that is being answered is logged; undefined outside of one. */
export const requestId = () => current.getStore();

/** Returns each request's id, so that a reader can name the request that failed. */
export function useRequestId(): Plugin {
  return {
    onResponse({ response }) {
      const id = requestId();
      if (id) response.headers.set(requestIdHeader, id);
    },
  };
}
