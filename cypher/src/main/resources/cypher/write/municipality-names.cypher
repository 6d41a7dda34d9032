// What municipalities are called.
// column code: STRING
// column name: STRING
MATCH (municipality:Municipality)
RETURN municipality.code AS code, municipality.name AS name
