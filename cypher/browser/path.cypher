// How two people are connected: all shortest chains of ties that are stated outright.
MATCH (from:Entity {id: 'person:owen-smith'})
MATCH (to:Entity {id: 'person:steve-rotheram'})
MATCH path = allShortestPaths((from)-[:ALLY_OF|SUPPORTS|OPPOSES|AIDE_TO|PPS_TO|ENDORSED|CHALLENGES|PRAISED|BEAT*..4]-(to))
RETURN path
