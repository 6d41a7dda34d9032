// Which data the graph holds.
// column vocabularyVersion: STRING? version of the vocabulary
// column referenceVersion: STRING? version of the reference data
// column ruleSetVersion: STRING? version of the rules that read
// column content: STRING? changes exactly when the facts of documents or the shared nodes do
// column agreements: INTEGER how many agreements
// column documents: INTEGER how many documents
// column lastImport: ZONED DATETIME? when documents were last written
OPTIONAL MATCH (s:Dataset {id: 'dataset'})
RETURN s.vocabularyVersion AS vocabularyVersion, s.referenceVersion AS referenceVersion,
    s.ruleSetVersion AS ruleSetVersion,
    s.vocabularyVersion + ' ' + s.referenceVersion + ' ' + s.seedVersion + ' ' + toString(coalesce(s.factsSumHigh, 0))
      + ' ' + toString(coalesce(s.factsSumLow, 0)) AS content,
    COUNT { (:Agreement) } AS agreements, COUNT { (:Document) } AS documents,
    COLLECT { MATCH (r:ImportRun) RETURN max(r.finishedAt) }[0] AS lastImport
