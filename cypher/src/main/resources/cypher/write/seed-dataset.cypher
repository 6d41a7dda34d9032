// Notes which versions of the program's own resources the graph holds; a new graph's facts sum up to nothing.
// parameter vocabularyVersion: STRING
// parameter referenceVersion: STRING
// parameter ruleSetVersion: STRING
// parameter seedVersion: STRING changes when the statements that seed do
MERGE (dataset:Dataset {id: 'dataset'})
SET dataset.vocabularyVersion = $vocabularyVersion,
    dataset.referenceVersion = $referenceVersion,
    dataset.ruleSetVersion = $ruleSetVersion,
    dataset.seedVersion = $seedVersion,
    dataset.factsSumHigh = coalesce(dataset.factsSumHigh, 0),
    dataset.factsSumLow = coalesce(dataset.factsSumLow, 0)
