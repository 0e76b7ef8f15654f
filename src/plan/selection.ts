import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

type Info = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/** By a field's first node, which is the same as long as its document is cached. */
const seen = new WeakMap<FieldNode, Map<string, ReadonlySet<string>>>();

/**
 * The names of the fields that an operation selects at a path below the field that is resolved: looked up once for an
 * operation. It may hold more than is asked for (`@skip` is not looked at), so it tells what to fetch at once and
 * never what to leave out.
 * @param path names of fields, such as `edges.node`; empty for the field itself
 */
export function fieldsAt({ fieldNodes, fragments }: Info, path = ''): ReadonlySet<string> {
  const [first] = fieldNodes;
  if (!first) return new Set();
  const known = seen.get(first) ?? new Map<string, ReadonlySet<string>>();
  seen.set(first, known);
  const found = known.get(path) ?? namesOf(under(fieldNodes, path, fragments), fragments);
  known.set(path, found);
  return found;
}

function under(fields: readonly FieldNode[], path: string, fragments: Info['fragments']) {
  return (path === '' ? [] : path.split('.')).reduce<readonly FieldNode[]>(
    (at, name) => below(at, fragments).filter((field) => field.name.value === name),
    fields,
  );
}

const namesOf = (fields: readonly FieldNode[], fragments: Info['fragments']) =>
  new Set(below(fields, fragments).map((field) => field.name.value));

const below = (fields: readonly FieldNode[], fragments: Info['fragments']) =>
  fields.flatMap(({ selectionSet }) => (selectionSet ? fieldsIn(selectionSet, fragments) : []));

function fieldsIn({ selections }: SelectionSetNode, fragments: Info['fragments']): FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === 'Field') return [selection];
    if (selection.kind === 'InlineFragment') return fieldsIn(selection.selectionSet, fragments);
    const fragment = fragments[selection.name.value];
    return fragment ? fieldsIn(fragment.selectionSet, fragments) : [];
  });
}
