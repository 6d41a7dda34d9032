// Creates the references and data sources that agreements lean on.
// parameter rows: LIST<MAP> agreementId, the properties of Cited
UNWIND $rows AS row
MATCH (agreement:Agreement {id: row.agreementId})
CREATE (agreement)-[:CITES]->(:Cited {id: row.id, kind: row.kind, text: row.text, rule: row.rule})
