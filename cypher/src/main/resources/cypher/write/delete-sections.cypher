// Deletes the sections of a document.
// parameter documentId: STRING
MATCH (:Document {id: $documentId})-[:HAS_SECTION]->(section:Section)
DETACH DELETE section
