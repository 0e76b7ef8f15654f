import {
  type FieldNode,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { groupBy } from '../claims/group.js';

/** What of a field's selection is looked at, wherever in an operation the field is. */
export type Selection = Pick<
  GraphQLResolveInfo,
  'fieldNodes' | 'fragments' | 'returnType' | 'variableValues'
>;

/** What was found at the paths below a field, by its first node, which is the same as long as its document is cached. */
const seen = new WeakMap<FieldNode, Map<string, Found>>();

interface Found {
  readonly names: ReadonlySet<string>;
  /** A list for each field that has a name of its own in the response. */
  readonly fields: readonly (readonly FieldNode[])[];
}

/**
 * The names of the fields that an operation selects at a path below the field that is resolved: looked up once for an
 * operation. It may hold more than is asked for (`@skip` is not looked at), so it tells what to fetch at once and
 * never what to leave out.
 * @param path names of fields, such as `edges.node`; empty for the field itself
 */
export const fieldsAt = (selection: Selection, path = ''): ReadonlySet<string> =>
  foundAt(selection, path).names;

/** A field below the one that is resolved. */
export interface Below {
  readonly selection: Selection;
  /** As its own resolver will be given them. */
  readonly args: Readonly<Record<string, unknown>>;
}

/** The fields that are selected at a path: none, one or, under several names, more. Not those of interfaces and unions. */
export function fieldsBelow(selection: Selection, path: string): Below[] {
  const { fields } = foundAt(selection, path);
  if (fields.length === 0) return [];
  const { fragments, returnType, variableValues } = selection;
  const field = fieldOf(returnType, path.split('.'));
  if (!field) return [];
  return fields.flatMap((fieldNodes) => {
    const args = argumentsOf(field, fieldNodes, variableValues);
    return args ? { selection: { fieldNodes, fragments, returnType: field.type, variableValues }, args } : [];
  });
}

/** Null where they are wrong, which the field says itself when it is resolved. */
function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  [first]: readonly FieldNode[],
  variableValues: Selection['variableValues'],
) {
  try {
    return first ? getArgumentValues(field, first, variableValues) : null;
  } catch {
    return null;
  }
}

function fieldOf(type: GraphQLOutputType, path: readonly string[]): GraphQLField<unknown, unknown> | null {
  const [name = '', ...rest] = path;
  const named = getNamedType(type);
  const field = isObjectType(named) ? named.getFields()[name] : undefined;
  if (!field) return null;
  return rest.length === 0 ? field : fieldOf(field.type, rest);
}

function foundAt({ fieldNodes, fragments }: Selection, path: string): Found {
  const [first] = fieldNodes;
  if (!first) return { names: new Set(), fields: [] };
  const known = seen.get(first) ?? new Map<string, Found>();
  seen.set(first, known);
  const found = known.get(path) ?? lookAt(fieldNodes, path, fragments);
  known.set(path, found);
  return found;
}

function lookAt(fieldNodes: readonly FieldNode[], path: string, fragments: Selection['fragments']): Found {
  const fields = (path === '' ? [] : path.split('.')).reduce<readonly FieldNode[]>(
    (at, name) => below(at, fragments).filter((field) => field.name.value === name),
    fieldNodes,
  );
  const own = groupBy(fields, (field) => field.alias?.value ?? field.name.value);
  return {
    names: new Set(below(fields, fragments).map((field) => field.name.value)),
    fields: [...own.values()],
  };
}

const below = (fields: readonly FieldNode[], fragments: Selection['fragments']) =>
  fields.flatMap(({ selectionSet }) => (selectionSet ? fieldsIn(selectionSet, fragments) : []));

function fieldsIn({ selections }: SelectionSetNode, fragments: Selection['fragments']): FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === 'Field') return [selection];
    if (selection.kind === 'InlineFragment') return fieldsIn(selection.selectionSet, fragments);
    const fragment = fragments[selection.name.value];
    return fragment ? fieldsIn(fragment.selectionSet, fragments) : [];
  });
}
