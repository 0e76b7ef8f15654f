import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

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

/** The names of the arguments that are given to the field at a path, wherever it is selected. */
export function argumentsAt({ fieldNodes, fragments }: Info, path: string): ReadonlySet<string> {
  const fields = under(fieldNodes, path, fragments);
  return new Set(fields.flatMap(({ arguments: given = [] }) => given.map(({ name }) => name.value)));
}

/** The statuses that a field at a path is asked for, where they are written out and the same throughout. */
export function statusesAt({ fieldNodes, fragments }: Info, path: string): readonly string[] | null {
  const written = under(fieldNodes, path, fragments).map((field) => {
    const value = field.arguments?.find(({ name }) => name.value === 'status')?.value;
    const values = value?.kind === Kind.LIST ? value.values : value ? [value] : [];
    return values.map((one) => (one.kind === Kind.ENUM ? one.value : '')).join();
  });
  const [first] = written;
  if (!first || written.some((one) => one !== first) || first.split(',').includes('')) return null;
  return first.split(',');
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
