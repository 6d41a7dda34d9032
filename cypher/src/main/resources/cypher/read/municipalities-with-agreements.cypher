// The municipalities of which an agreement is known, whenever it is valid.
// column code: STRING the municipality's code
MATCH (m:Municipality)
WHERE EXISTS { (m)-[:PARTY_TO]->(:Agreement) }
RETURN m.code AS code
