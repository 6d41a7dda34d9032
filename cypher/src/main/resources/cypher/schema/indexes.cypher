// The indexes of the database with their states.
// column name: STRING
// column state: STRING ONLINE, POPULATING or FAILED
SHOW INDEXES
YIELD name, state
RETURN name, state
