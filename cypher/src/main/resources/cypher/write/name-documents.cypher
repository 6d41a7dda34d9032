// Names documents after the first of their sources, so that the order of import does not matter.
// parameter documentIds: LIST<STRING>
UNWIND $documentIds AS documentId
MATCH (document:Document {id: documentId})<-[:HOLDS]-(source:Source)
WITH document, source
ORDER BY source.location
WITH document, collect(source.name)[0] AS name
WHERE document.name <> name
SET document.name = name
