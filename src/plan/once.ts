import type { FieldNode } from 'graphql';
import type { Selection } from './selection.js';

/** By the variables of an operation, which are one object as long as it runs. */
const made = new WeakMap<object, Map<FieldNode, Map<string, unknown>>>();

/**
 * Makes something once for all the rows at which an operation resolves a field, which are given the same arguments.
 * @param key tells apart what is made of one field, such as by the date
 */
export function oncePerField<Made>(
  { fieldNodes: [first], variableValues }: Selection,
  key: string,
  make: () => Made,
): Made {
  if (!first) return make();
  const ofFields = made.get(variableValues) ?? new Map<FieldNode, Map<string, unknown>>();
  made.set(variableValues, ofFields);
  const known = ofFields.get(first) ?? new Map<string, unknown>();
  ofFields.set(first, known);
  if (!known.has(key)) known.set(key, make());
  return known.get(key) as Made;
}
