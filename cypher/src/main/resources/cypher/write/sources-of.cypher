// The sources at a location, or all that hold a document; with the document that each holds.
// parameter reference: STRING a source's id, or a document's id
// column sourceId: STRING
// column location: STRING
// column documentId: STRING
MATCH (source:Source {id: $reference})-[:HOLDS]->(document:Document)
RETURN source.id AS sourceId, source.location AS location, document.id AS documentId
UNION
MATCH (source:Source)-[:HOLDS]->(document:Document {id: $reference})
RETURN source.id AS sourceId, source.location AS location, document.id AS documentId
