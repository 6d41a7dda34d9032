// The number of the last migration that was applied.
// column version: STRING? null before the first
OPTIONAL MATCH (migration:__Neo4jMigration)
WHERE migration.version <> 'BASELINE'
RETURN max(migration.version) AS version
