// Lets a source hold a document, and no other.
// parameter sourceId: STRING
// parameter location: STRING
// parameter name: STRING the file's name without its folders
// parameter documentId: STRING
MERGE (source:Source {id: $sourceId})
SET source.location = $location, source.name = $name
WITH source
CALL (source) {
  MATCH (source)-[stale:HOLDS]->(other:Document)
  WHERE other.id <> $documentId
  DELETE stale
}
CALL (source) {
  MATCH (document:Document {id: $documentId})
  MERGE (source)-[:HOLDS]->(document)
}
