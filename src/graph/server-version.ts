/** Dynamic relationship types in CREATE came with this version. */
export const oldest = [5, 26] as const;

/** Whether a server with this agent (`Neo4j/5.26.30`, Aura's `Neo4j/5.27-aura`) lacks what `cypher/` uses; no version counts as old. */
export function isTooOld(agent: string): boolean {
  const [, major = '0', minor = '0'] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? [];
  return Number(major) < oldest[0] || (Number(major) === oldest[0] && Number(minor) < oldest[1]);
}
