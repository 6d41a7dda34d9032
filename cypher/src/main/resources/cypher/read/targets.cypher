// A page of measurable targets: the commitments and goals that have a measure.
// parameter asked: MAP what is asked, by the keys below
//   agreements: LIST<STRING>? only of these agreements
//   kinds: LIST<STRING>? only of agreements of these kinds
//   municipalities: LIST<STRING>? only of agreements with one of these as a party, by code
//   policeAreas: LIST<STRING>? only of agreements with one of these as a party, or of coveredMunicipalities
//   coveredMunicipalities: LIST<STRING> codes of the municipalities that policeAreas cover
//   activeOn: DATE? only of agreements valid on this day
//   validFromGte: DATE? only of agreements with a validity that begins on this day or later
//   validFromLte: DATE? only of agreements with a validity that begins on this day or earlier
//   validToGte: DATE? only of agreements with a validity that ends on this day or later
//   validToLte: DATE? only of agreements with a validity that ends on this day or earlier
//   focusAreas: LIST<STRING>? only with one of these topics, by id
//   units: LIST<STRING>? only in one of these units
//   perYear: BOOLEAN? only with, or only without a value per year
//   deadlineGte: DATE? only to be reached on this day or later
//   deadlineLte: DATE? only to be reached on this day or earlier
//   certainty: STRING? only read so surely
//   order: STRING the sort key: AGREEMENT, UNIT, VALUE_PER_YEAR or ID
//   downwards: BOOLEAN whether to read from the largest key down
//   aboveKey: STRING? only what has a larger key, or this key and a larger id
//   aboveId: STRING? the id that goes with aboveKey
//   belowKey: STRING? only what has a smaller key, or this key and a smaller id
//   belowId: STRING? the id that goes with belowKey
//   limit: INTEGER how many rows
// column total: INTEGER how many fit, on all pages together
// column page: LIST<MAP> key, id, label and fact's id
CALL () {
    MATCH (c:Commitment)
    WHERE c.measureValue IS NOT NULL
    MATCH (a:Agreement)-[:HAS_COMMITMENT]->(c)
    RETURN a, c AS t
  UNION ALL
    MATCH (g:Goal)
    WHERE g.measureValue IS NOT NULL
    MATCH (a:Agreement)-[:HAS_GOAL]->(g)
    RETURN a, g AS t
}
WITH a, t
WHERE ($asked.units IS NULL OR t.measureUnit IN $asked.units)
    AND ($asked.perYear IS NULL OR (t.measurePerYear IS NOT NULL) = $asked.perYear)
    AND ($asked.deadlineGte IS NULL OR t.measureDeadline >= $asked.deadlineGte)
    AND ($asked.deadlineLte IS NULL OR t.measureDeadline <= $asked.deadlineLte)
    AND ($asked.certainty IS NULL OR t.certainty = $asked.certainty)
    AND ($asked.focusAreas IS NULL OR EXISTS { (t)-[:CONCERNS]->(f:FocusArea) WHERE f.id IN $asked.focusAreas })
    AND ($asked.agreements IS NULL OR a.id IN $asked.agreements)
    AND ($asked.kinds IS NULL OR a.kind IN $asked.kinds)
    AND ($asked.municipalities IS NULL
        OR EXISTS { (m:Municipality)-[:PARTY_TO]->(a) WHERE m.code IN $asked.municipalities })
    AND ($asked.policeAreas IS NULL
        OR EXISTS { (p:PoliceArea)-[:PARTY_TO]->(a) WHERE p.id IN $asked.policeAreas }
        OR EXISTS { (m:Municipality)-[:PARTY_TO]->(a) WHERE m.code IN $asked.coveredMunicipalities })
    AND ($asked.activeOn IS NULL OR coalesce(a.validFrom, a.signedOn) <= $asked.activeOn
        AND (a.validTo >= $asked.activeOn OR a.validTo IS NULL AND a.openEnded))
    AND ($asked.validFromGte IS NULL OR a.validFrom >= $asked.validFromGte)
    AND ($asked.validFromLte IS NULL OR a.validFrom <= $asked.validFromLte)
    AND ($asked.validToGte IS NULL OR a.validTo >= $asked.validToGte)
    AND ($asked.validToLte IS NULL OR a.validTo <= $asked.validToLte)
WITH {
    key: CASE $asked.order
        WHEN 'ID' THEN ''
        WHEN 'UNIT' THEN t.measureUnit
        WHEN 'VALUE_PER_YEAR' THEN right('00000000000000' + toString(toInteger(
          round(coalesce(t.measurePerYear, -1.0) * 1000.0)) + 10000000000), 14)
        ELSE replace(replace(replace(toLower(a.title), 'å', '{'), 'ä', '|'), 'ö', '}')
          + ' ' + a.id + ' ' + right('00000' + toString(t.ordinal), 6)
      END,
    id: t.id, label: labels(t)[0]
  } AS entry
ORDER BY CASE WHEN NOT $asked.downwards THEN entry.key END, CASE WHEN NOT $asked.downwards THEN entry.id END,
    CASE WHEN $asked.downwards THEN entry.key END DESC, CASE WHEN $asked.downwards THEN entry.id END DESC
WITH collect(entry) AS sorted
RETURN size(sorted) AS total, [each IN sorted
    WHERE ($asked.aboveKey IS NULL OR each.key > $asked.aboveKey
        OR each.key = $asked.aboveKey AND each.id > $asked.aboveId)
    AND ($asked.belowKey IS NULL OR each.key < $asked.belowKey
        OR each.key = $asked.belowKey AND each.id < $asked.belowId)][0..$asked.limit] AS page
