// Makes a document, or brings it to what was read of it now.
// parameter document: MAP the properties of Document
MERGE (document:Document {id: $document.id})
ON CREATE SET document.name = $document.name
SET document.mediaType = $document.mediaType,
    document.pages = $document.pages,
    document.text = $document.text,
    document.importedAt = $document.importedAt,
    document.ruleSetVersion = $document.ruleSetVersion,
    document.factsHash = $document.factsHash,
    document.readWell = $document.readWell,
    document.issueCount = $document.issueCount
