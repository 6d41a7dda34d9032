// Makes the focus areas of the vocabulary, each below its broader one.
// parameter rows: LIST<MAP> id, sv, en, abbreviation or null, alternatives, broader or null
UNWIND $rows AS row
MERGE (concept:FocusArea {id: row.id})
SET concept.sv = row.sv,
    concept.en = row.en,
    concept.abbreviation = row.abbreviation,
    concept.alternatives = row.alternatives
WITH concept, row
CALL (concept) {
  MATCH (concept)-[stale:BROADER]->()
  DELETE stale
}
CALL (concept, row) {
  MATCH (broader:FocusArea {id: row.broader})
  CREATE (concept)-[:BROADER]->(broader)
}
