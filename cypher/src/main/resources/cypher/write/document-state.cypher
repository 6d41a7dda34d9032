// What the graph holds of a source and of a document's content before it is written.
// parameter sourceId: STRING
// parameter documentId: STRING
// column heldId: STRING? the document that the source holds now
// column heldElsewhere: BOOLEAN true where another source holds that document too
// column factsHash: STRING? of the document to be written, where the graph has it
// column ruleSetVersion: STRING? likewise
OPTIONAL MATCH (source:Source {id: $sourceId})
OPTIONAL MATCH (source)-[:HOLDS]->(held:Document)
OPTIONAL MATCH (document:Document {id: $documentId})
RETURN held.id AS heldId,
       EXISTS { MATCH (held)<-[:HOLDS]-(other:Source) WHERE other.id <> $sourceId } AS heldElsewhere,
       document.factsHash AS factsHash,
       document.ruleSetVersion AS ruleSetVersion
