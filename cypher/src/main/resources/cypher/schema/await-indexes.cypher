// Waits until every index answers.
// parameter seconds: INTEGER how long to wait
CALL db.awaitIndexes($seconds)
