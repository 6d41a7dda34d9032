// Notes which versions of the program's own resources the graph holds.
// parameter vocabularyVersion: STRING
// parameter referenceVersion: STRING
// parameter ruleSetVersion: STRING
// parameter seedVersion: STRING changes when the statements that seed do
MERGE (dataset:Dataset {id: 'dataset'})
SET dataset.vocabularyVersion = $vocabularyVersion,
    dataset.referenceVersion = $referenceVersion,
    dataset.ruleSetVersion = $ruleSetVersion,
    dataset.seedVersion = $seedVersion
