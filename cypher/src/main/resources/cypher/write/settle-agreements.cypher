// Lets agreements be written as the first of their documents writes them, whatever was imported first.
// parameter agreementIds: LIST<STRING>
UNWIND $agreementIds AS agreementId
MATCH (agreement:Agreement {id: agreementId})-[statement:STATED_IN]->(document:Document)
WITH agreement, statement
ORDER BY document.id
WITH agreement, collect(statement)[0] AS first
SET agreement.title = first.title,
    agreement.signedOn = first.signedOn,
    agreement.policeAreasWritten = first.policeAreasWritten
