// Notes that another rule set read the same facts.
// parameter documentId: STRING
// parameter ruleSetVersion: STRING
MATCH (document:Document {id: $documentId})
SET document.ruleSetVersion = $ruleSetVersion
