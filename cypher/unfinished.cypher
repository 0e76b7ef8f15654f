// name: unfinished.tasks
// scan: there are none but after an offline import.
MATCH (u:Unfinished)
RETURN u.task, coalesce(u.key, ''), coalesce(u.names, [])
ORDER BY u.task, u.key;

// name: unfinished.fillNodes
// scan: once after an offline import, which takes an empty list for none. What has no label goes by the empty one.
MATCH (n)
WHERE n[$key] IS NULL
  AND any(label IN CASE labels(n) WHEN [] THEN [''] ELSE labels(n) END WHERE label IN $names)
  AND NOT $key IN coalesce(n.lackingLists, [])
CALL (n) {
  SET n[$key] = []
} IN TRANSACTIONS OF 20000 ROWS;

// name: unfinished.fillRelationships
// scan: the same of relationships.
MATCH ()-[r]->()
WHERE r[$key] IS NULL AND type(r) IN $names AND NOT $key IN coalesce(r.lackingLists, [])
CALL (r) {
  SET r[$key] = []
} IN TRANSACTIONS OF 20000 ROWS;

// name: unfinished.tidyNodes
// scan: what was noted on single nodes; a list of one empty text is taken for none as well.
MATCH (n)
WHERE n.lackingLists IS NOT NULL OR n.blankLists IS NOT NULL
CALL (n) {
  FOREACH (key IN coalesce(n.blankLists, []) | SET n[key] = [''])
  REMOVE n.lackingLists, n.blankLists
} IN TRANSACTIONS OF 20000 ROWS;

// name: unfinished.tidyRelationships
// scan: the same of relationships.
MATCH ()-[r]->()
WHERE r.lackingLists IS NOT NULL OR r.blankLists IS NOT NULL
CALL (r) {
  FOREACH (key IN coalesce(r.blankLists, []) | SET r[key] = [''])
  REMOVE r.lackingLists, r.blankLists
} IN TRANSACTIONS OF 20000 ROWS;

// name: unfinished.done
// scan: there are but a few.
MATCH (u:Unfinished)
WHERE u.task = $task AND coalesce(u.key, '') = $key
DELETE u;
