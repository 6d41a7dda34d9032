// Deletes the passages of a document, and with them what ties facts to it.
// parameter documentId: STRING
MATCH (:Document {id: $documentId})<-[:IN_DOCUMENT]-(passage:Passage)
DETACH DELETE passage
