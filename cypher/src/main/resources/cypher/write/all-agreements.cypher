// Which agreements there are.
// column id: STRING
MATCH (agreement:Agreement)
RETURN agreement.id AS id
ORDER BY id
