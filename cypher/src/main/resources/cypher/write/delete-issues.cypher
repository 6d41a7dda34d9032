// Deletes the issues of a document.
// parameter documentId: STRING
MATCH (:Document {id: $documentId})-[:HAS_ISSUE]->(issue:Issue)
DETACH DELETE issue
