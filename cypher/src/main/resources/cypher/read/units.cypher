// The units that measures have, those of most measures first.
// column unit: STRING
// column measures: INTEGER how many measures have it
CALL () {
    MATCH (c:Commitment)
    WHERE c.measureValue IS NOT NULL
    RETURN c.measureUnit AS unit
  UNION ALL
    MATCH (g:Goal)
    WHERE g.measureValue IS NOT NULL
    RETURN g.measureUnit AS unit
}
RETURN unit, count(*) AS measures
ORDER BY measures DESC, unit
