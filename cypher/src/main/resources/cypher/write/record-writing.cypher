// Notes in an import run that it wrote a document.
// parameter runId: STRING
// parameter startedAt: ZONED DATETIME
// parameter documentId: STRING
MERGE (run:ImportRun {id: $runId})
ON CREATE SET run.startedAt = $startedAt, run.documentsWritten = 0, run.documentsRemoved = 0
SET run.documentsWritten = run.documentsWritten + 1
WITH run
CALL (run) {
  MATCH (document:Document {id: $documentId})
  CREATE (run)-[:WROTE]->(document)
}
