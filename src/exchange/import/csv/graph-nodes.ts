import type { Entity } from '../../../claims/entity.js';
import { nameKey } from '../../../claims/name-key.js';
import type { Graph } from '../../../graph/connection.js';
import { nodesById } from '../by-id.js';
import type { DataSet, DraftNode, Refusal } from '../data-set.js';
import { graphId } from './own-id.js';

/**
 * Nodes that are named by their ids in the graph are those, unless they are called otherwise: then the id is of another
 * graph. Rows that name one which neither the graph nor a file knows are refused.
 * @param scheme under which the data set's own ids are kept, which such nodes have no need of
 */
export async function withGraphNodes(graph: Graph, dataSet: DataSet, scheme: string): Promise<DataSet> {
  const ids = [...dataSet.nodes.keys()].filter((ref) => graphId.test(ref));
  const found = await nodesById(graph, ids);
  const nodes = [...dataSet.nodes.values()].flatMap((node) => {
    const entity = found.get(node.ref)?.now;
    if (entity && isSame(entity, node)) return [identified(node, entity, scheme)];
    return isNameless(node) ? [] : [node];
  });
  const known = new Map(nodes.map((node) => [node.ref, node]));
  const refused: Refusal[] = [];
  const claims = dataSet.claims.filter(({ subject, object, role, party, contest = null, file, place }) => {
    const unknown = [subject, object, role, party, contest].find((ref) => ref !== null && !known.has(ref));
    if (unknown)
      refused.push({ file, place, reason: `"${unknown}" is not in the graph, and no file says who that is` });
    return unknown === undefined;
  });
  return { ...dataSet, nodes: known, claims, refused: [...dataSet.refused, ...refused] };
}

const isNameless = ({ ref, name }: DraftNode) => graphId.test(ref) && name === ref;

const isSame = ({ label, name, aliases }: Entity, node: DraftNode) =>
  label === node.label &&
  (isNameless(node) || [name, ...aliases].some((one) => nameKey(one) === nameKey(node.name)));

function identified(node: DraftNode, entity: Entity, scheme: string): DraftNode {
  const { [scheme]: _, ...identifiers } = node.identifiers;
  const name = isNameless(node) ? entity.name : node.name;
  return { ...node, name, kind: entity.kind, seats: entity.seats, identifiers, is: entity };
}
