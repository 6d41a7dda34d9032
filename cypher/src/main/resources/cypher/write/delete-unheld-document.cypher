// Deletes a document that no source holds; what it stated is deleted before.
// parameter documentId: STRING
MATCH (document:Document {id: $documentId})
WHERE NOT EXISTS { (:Source)-[:HOLDS]->(document) }
DETACH DELETE document
