// Makes SKR's groups of municipalities and keeps their names.
// parameter rows: LIST<MAP> code, name, mainCode, mainName
UNWIND $rows AS row
MERGE (group:MunicipalityGroup {code: row.code})
SET group.name = row.name, group.mainCode = row.mainCode, group.mainName = row.mainName
