// Counts what a document states into the sums that tell one state of the facts from another, or out of them. Sums,
// modulo 2 to the power of 60, so that the order of documents does not matter and reading takes one node.
// parameter documentId: STRING
// parameter sign: INTEGER 1 for into, -1 for out of
MATCH (document:Document {id: $documentId})
WITH [from IN [0, 15] |
       reduce(share = 0, digit IN split(substring(document.factsHash, from, 15), '') |
         share * 16 + size(split('0123456789abcdef', digit)[0]))] AS shares
CALL (shares) {
  MATCH (dataset:Dataset {id: 'dataset'})
  WITH dataset, 1152921504606846976 AS modulus
  SET dataset.factsSumHigh = (coalesce(dataset.factsSumHigh, 0) + modulus + $sign * shares[0]) % modulus,
      dataset.factsSumLow = (coalesce(dataset.factsSumLow, 0) + modulus + $sign * shares[1]) % modulus
}
