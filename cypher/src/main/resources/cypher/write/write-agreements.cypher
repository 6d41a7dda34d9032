// Makes the agreements that a document states, with their parties. What identifies an agreement makes its key; how
// this document writes it stands on the relationship to the document.
// parameter documentId: STRING
// parameter rows: LIST<MAP> the properties of Agreement, municipalities: codes, policeAreas: ids, start, end,
// words, wordings: keys, wordingPlaces: start, end, first word and number of words of each
UNWIND $rows AS row
MERGE (agreement:Agreement {id: row.id})
ON CREATE SET
  agreement.kind = row.kind,
  agreement.title = row.title,
  agreement.partyKey = row.partyKey,
  agreement.validFrom = row.validFrom,
  agreement.validTo = row.validTo,
  agreement.openEnded = row.openEnded,
  agreement.validityBasis = row.validityBasis,
  agreement.titleFrom = row.titleFrom,
  agreement.titleTo = row.titleTo,
  agreement.signedOn = row.signedOn,
  agreement.policeAreasWritten = row.policeAreasWritten,
  agreement.words = row.words,
  agreement.profileLength = 0.0
WITH agreement, row
CALL (agreement, row) {
  MATCH (document:Document {id: $documentId})
  CREATE (agreement)-[:STATED_IN {
    title: row.title,
    signedOn: row.signedOn,
    policeAreasWritten: row.policeAreasWritten,
    start: row.start,
    end: row.end,
    words: row.words,
    wordings: row.wordings,
    wordingPlaces: row.wordingPlaces
  }]->(document)
}
CALL (agreement, row) {
  UNWIND row.municipalities AS code
  MATCH (municipality:Municipality {code: code})
  MERGE (municipality)-[:PARTY_TO]->(agreement)
}
CALL (agreement, row) {
  UNWIND row.policeAreas AS id
  MATCH (area:PoliceArea {id: id})
  MERGE (area)-[:PARTY_TO]->(agreement)
}
