// Makes the police areas, each with the area that it is part of and the municipalities that it covers.
// parameter rows: LIST<MAP> the properties of PoliceArea, parentId or null, covers: municipalityCode, basis, source
UNWIND $rows AS row
MERGE (area:PoliceArea {id: row.id})
SET area.name = row.name,
    area.level = row.level,
    area.basis = row.basis,
    area.asOf = row.asOf,
    area.source = row.source
WITH area, row
CALL (area) {
  MATCH (area)-[stale:PART_OF|COVERS]->()
  DELETE stale
}
CALL (area, row) {
  MATCH (parent:PoliceArea {id: row.parentId})
  CREATE (area)-[:PART_OF]->(parent)
}
CALL (area, row) {
  UNWIND row.covers AS cover
  MATCH (municipality:Municipality {code: cover.municipalityCode})
  CREATE (area)-[:COVERS {basis: cover.basis, source: cover.source}]->(municipality)
}
