// Makes the municipalities with their county and group, which are there already.
// parameter rows: LIST<MAP> the properties of Municipality, countyCode, groupCode
UNWIND $rows AS row
MERGE (municipality:Municipality {code: row.code})
SET municipality.name = row.name,
    municipality.kommunName = row.kommunName,
    municipality.population = row.population,
    municipality.populationYear = row.populationYear,
    municipality.latitude = row.latitude,
    municipality.longitude = row.longitude,
    municipality.seat = row.seat
WITH municipality, row
CALL (municipality) {
  MATCH (municipality)-[stale:IN_COUNTY|IN_GROUP]->()
  DELETE stale
}
CALL (municipality, row) {
  MATCH (county:County {code: row.countyCode})
  CREATE (municipality)-[:IN_COUNTY]->(county)
}
CALL (municipality, row) {
  MATCH (group:MunicipalityGroup {code: row.groupCode})
  CREATE (municipality)-[:IN_GROUP]->(group)
}
