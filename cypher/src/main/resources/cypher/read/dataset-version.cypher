// Which data the graph holds, by versions alone: one node, whatever the graph's size; no row before the first seeding.
// column vocabularyVersion: STRING version of the vocabulary
// column referenceVersion: STRING version of the reference data
// column ruleSetVersion: STRING version of the rules that read
// column content: STRING changes exactly when the facts of documents or the shared nodes do
MATCH (s:Dataset {id: 'dataset'})
RETURN s.vocabularyVersion AS vocabularyVersion, s.referenceVersion AS referenceVersion,
    s.ruleSetVersion AS ruleSetVersion,
    s.vocabularyVersion + ' ' + s.referenceVersion + ' ' + s.seedVersion + ' ' + toString(coalesce(s.factsSumHigh, 0))
      + ' ' + toString(coalesce(s.factsSumLow, 0)) AS content
