// The last import that wrote anything; no row before the first.
// column finishedAt: ZONED DATETIME
// column documentsWritten: INTEGER
// column documentsRemoved: INTEGER
MATCH (run:ImportRun)
WHERE run.finishedAt IS NOT NULL
RETURN run.finishedAt AS finishedAt,
       run.documentsWritten AS documentsWritten,
       run.documentsRemoved AS documentsRemoved
ORDER BY run.finishedAt DESC
LIMIT 1
