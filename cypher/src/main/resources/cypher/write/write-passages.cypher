// Writes the passages of a document, each in the innermost section that holds it.
// parameter documentId: STRING
// parameter rows: LIST<MAP> the properties of Passage, sectionId or null
MATCH (document:Document {id: $documentId})
UNWIND $rows AS row
CREATE (document)<-[:IN_DOCUMENT]-(passage:Passage {
  id: row.id, start: row.start, end: row.end, page: row.page, text: row.text
})
WITH passage, row
CALL (passage, row) {
  MATCH (section:Section {id: row.sectionId})
  CREATE (passage)-[:IN_SECTION]->(section)
}
