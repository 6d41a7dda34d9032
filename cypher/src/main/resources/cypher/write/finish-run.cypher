// Notes when an import run ended, where it wrote anything.
// parameter runId: STRING
// parameter finishedAt: ZONED DATETIME
MATCH (run:ImportRun {id: $runId})
SET run.finishedAt = $finishedAt
