// Writes which concepts agreements name in a document, once each, with the first place.
// parameter documentId: STRING
// parameter rows: LIST<MAP> agreementId; methods, roles, actors, targetGroups: id, written, rule, start, end, page
UNWIND $rows AS row
MATCH (agreement:Agreement {id: row.agreementId})
CALL (agreement, row) {
  UNWIND row.methods AS use
  MATCH (method:Method {id: use.id})
  CREATE (agreement)-[:MENTIONS {
    written: use.written,
    rule: use.rule,
    start: use.start,
    end: use.end,
    page: use.page,
    documentId: $documentId
  }]->(method)
}
CALL (agreement, row) {
  UNWIND row.roles AS use
  MATCH (role:Role {id: use.id})
  CREATE (agreement)-[:MENTIONS {
    written: use.written,
    rule: use.rule,
    start: use.start,
    end: use.end,
    page: use.page,
    documentId: $documentId
  }]->(role)
}
CALL (agreement, row) {
  UNWIND row.actors AS use
  MATCH (actor:Actor {id: use.id})
  CREATE (agreement)-[:MENTIONS {
    written: use.written,
    rule: use.rule,
    start: use.start,
    end: use.end,
    page: use.page,
    documentId: $documentId
  }]->(actor)
}
CALL (agreement, row) {
  UNWIND row.targetGroups AS use
  MATCH (targetGroup:TargetGroup {id: use.id})
  CREATE (agreement)-[:MENTIONS {
    written: use.written,
    rule: use.rule,
    start: use.start,
    end: use.end,
    page: use.page,
    documentId: $documentId
  }]->(targetGroup)
}
