// Writes what was not understood in a document.
// parameter documentId: STRING
// parameter rows: LIST<MAP> the properties of Issue
MATCH (document:Document {id: $documentId})
UNWIND $rows AS row
CREATE (document)-[:HAS_ISSUE]->(:Issue {
  id: row.id, kind: row.kind, message: row.message, rule: row.rule, start: row.start, end: row.end, page: row.page
})
