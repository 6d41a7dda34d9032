// Writes who signs agreements, by role.
// parameter documentId: STRING
// parameter rows: LIST<MAP> agreementId, roleId, party, name or null
UNWIND $rows AS row
MATCH (agreement:Agreement {id: row.agreementId})
CALL (agreement, row) {
  MATCH (role:Role {id: row.roleId})
  CREATE (agreement)-[:SIGNED_BY {party: row.party, name: row.name, documentId: $documentId}]->(role)
}
