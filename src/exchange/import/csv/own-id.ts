/** An id of a node of the graph, as `person:jeremy-corbyn`. */
export const graphId = /^(person|role|constituency|party|organisation|contest):[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * The id by which a row's node is known when it comes again. A bare number may be another's in the next export, and
 * only counts together with the name.
 */
export const ownIdentifier = (id: string, name: string, scheme: string): Record<string, string> => ({
  [scheme]: /^\d+$/.test(id) ? `${id} ${name}` : id,
});
