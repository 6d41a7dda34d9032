// Notes in an import run that a document it replaced is gone.
// parameter runId: STRING
// parameter startedAt: ZONED DATETIME
MERGE (run:ImportRun {id: $runId})
ON CREATE SET run.startedAt = $startedAt, run.documentsWritten = 0, run.documentsRemoved = 0
SET run.documentsRemoved = run.documentsRemoved + 1
