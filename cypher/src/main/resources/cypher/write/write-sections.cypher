// Writes the sections of a document, each inside the one that holds it.
// parameter documentId: STRING
// parameter rows: LIST<MAP> the properties of Section, parentId or null
MATCH (document:Document {id: $documentId})
UNWIND $rows AS row
CREATE (document)-[:HAS_SECTION]->(section:Section {
  id: row.id,
  heading: row.heading,
  level: row.level,
  ordinal: row.ordinal,
  start: row.start,
  end: row.end,
  page: row.page
})
WITH section, row
CALL (section, row) {
  MATCH (outer:Section {id: row.parentId})
  CREATE (section)-[:INSIDE]->(outer)
}
