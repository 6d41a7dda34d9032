// Makes the methods of the vocabulary, each below its broader one.
// parameter rows: LIST<MAP> id, sv, en, abbreviation or null, alternatives, broader or null, concerns: ids of focus areas
UNWIND $rows AS row
MERGE (concept:Method {id: row.id})
SET concept.sv = row.sv,
    concept.en = row.en,
    concept.abbreviation = row.abbreviation,
    concept.alternatives = row.alternatives
WITH concept, row
CALL (concept) {
  MATCH (concept)-[stale:BROADER|USUALLY_CONCERNS]->()
  DELETE stale
}
CALL (concept, row) {
  MATCH (broader:Method {id: row.broader})
  CREATE (concept)-[:BROADER]->(broader)
}
CALL (concept, row) {
  UNWIND row.concerns AS focusAreaId
  MATCH (focusArea:FocusArea {id: focusAreaId})
  CREATE (concept)-[:USUALLY_CONCERNS]->(focusArea)
}
