// Deletes a source; the document that it held stays.
// parameter sourceId: STRING
MATCH (source:Source {id: $sourceId})
DETACH DELETE source
