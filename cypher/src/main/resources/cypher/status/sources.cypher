// Every source with the document that it holds, for people who name one.
// column location: STRING
// column documentId: STRING
// column name: STRING
// column agreements: INTEGER
// column issues: INTEGER
MATCH (source:Source)-[:HOLDS]->(document:Document)
RETURN source.location AS location,
       document.id AS documentId,
       document.name AS name,
       COUNT { (document)<-[:STATED_IN]-(:Agreement) } AS agreements,
       document.issueCount AS issues
ORDER BY location
