// Makes the counties and keeps their names.
// parameter rows: LIST<MAP> code, name
UNWIND $rows AS row
MERGE (county:County {code: row.code})
SET county.name = row.name
