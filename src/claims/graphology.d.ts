declare module 'graphology-metrics/centrality/betweenness.js' {
  /** Normalised by default: the share of the pairs of other nodes. */
  export default function betweenness(graph: import('graphology').UndirectedGraph): Record<string, number>;
}

declare module 'graphology-communities-louvain' {
  /** The number of each node's community. */
  export default function louvain(
    graph: import('graphology').UndirectedGraph,
    options: { randomWalk: boolean },
  ): Record<string, number>;
}
