// Deletes the texts that no two agreements share any longer.
// parameter ids: LIST<STRING> of shared texts that an agreement may have let go
// column id: STRING of an agreement that was left with one
UNWIND $ids AS sharedId
MATCH (shared:SharedText {id: sharedId})
WHERE NOT EXISTS {
  MATCH (one:Agreement)-[:SHARES]->(shared)<-[:SHARES]-(other:Agreement)
  WHERE one.id < other.id
}
OPTIONAL MATCH (last:Agreement)-[:SHARES]->(shared)
WITH shared, collect(DISTINCT last.id) AS lasts
DETACH DELETE shared
WITH lasts
UNWIND lasts AS id
RETURN DISTINCT id
