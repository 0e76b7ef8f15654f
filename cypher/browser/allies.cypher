// Corbyn's allies: those stated outright, and those whom hedged claims alone make allies.
MATCH tie = (:Entity {id: 'person:jeremy-corbyn'})-[:ALLY_OF|HEDGED_ALLY_OF]-(:Person)
RETURN tie
