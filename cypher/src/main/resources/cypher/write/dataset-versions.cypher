// The versions that the graph holds; no row before the first seeding.
// column vocabularyVersion: STRING
// column referenceVersion: STRING
// column ruleSetVersion: STRING
// column seedVersion: STRING
MATCH (dataset:Dataset {id: 'dataset'})
RETURN dataset.vocabularyVersion AS vocabularyVersion,
       dataset.referenceVersion AS referenceVersion,
       dataset.ruleSetVersion AS ruleSetVersion,
       dataset.seedVersion AS seedVersion
