// Notes that no document states anything, or soon none will.
MATCH (dataset:Dataset {id: 'dataset'})
SET dataset.factsSumHigh = 0, dataset.factsSumLow = 0
