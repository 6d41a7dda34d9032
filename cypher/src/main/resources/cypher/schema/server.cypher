// Which server answers.
// column version: STRING such as 5.26.30 or 5.27-aura
// column edition: STRING community or enterprise
CALL dbms.components() YIELD name, versions, edition
WITH versions[0] AS version, edition, name
WHERE name = 'Neo4j Kernel'
RETURN version, edition
