// The keys that the database enforces.
// column label: STRING
// column properties: LIST<STRING>
SHOW CONSTRAINTS
YIELD type, labelsOrTypes, properties
WHERE type IN ['UNIQUENESS', 'NODE_KEY', 'NODE_PROPERTY_UNIQUENESS']
RETURN labelsOrTypes[0] AS label, properties
