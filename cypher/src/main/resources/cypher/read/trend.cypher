// How many agreements are valid in each year, and how many of them prioritise focus areas or commit to methods.
// parameter asked: MAP what is asked, by the keys below
//   kinds: LIST<STRING>? only agreements of these kinds
//   everywhere: STRING? the place that every agreement counts in; null where placesOf says
//   placesOf: MAP for each municipality's code and police area's id the key of the place that it counts in
//   focusAreasOf: MAP for each focus area's id the keys of the series that it counts in
//   methodsOf: MAP for each method's id the keys of the series that it counts in
//   firstYear: INTEGER the first year
//   lastYear: INTEGER the last year
//   committing: BOOLEAN whether to count those that commit to a focus area without prioritising it
// column undated: INTEGER how many agreements count in no year, as their first or their last day is not known
// column valid: LIST<MAP> for each place and year the valid agreements, the well-read ones, their municipalities
// column stating: LIST<MAP> for each series, place and year the valid agreements that say so, the well-read ones, and
//   those that commit to it without prioritising it
MATCH (a:Agreement)
WHERE $asked.kinds IS NULL OR a.kind IN $asked.kinds
WITH a, CASE WHEN $asked.everywhere IS NOT NULL THEN [$asked.everywhere] ELSE COLLECT {
    MATCH (p:Municipality|PoliceArea)-[:PARTY_TO]->(a)
    WITH $asked.placesOf[coalesce(p.code, p.id)] AS place WHERE place IS NOT NULL
    RETURN DISTINCT place
  } END AS places
WHERE size(places) > 0
WITH a, places, EXISTS { (a)-[:STATED_IN]->(d:Document) WHERE d.readWell } AS readWell,
  coalesce(a.validFrom, a.signedOn).year AS begins,
  CASE WHEN a.validTo IS NOT NULL THEN a.validTo.year WHEN a.openEnded THEN $asked.lastYear END AS ends
WITH count(CASE WHEN begins IS NULL OR ends IS NULL THEN a END) AS undated,
  collect(CASE WHEN begins <= $asked.lastYear AND ends >= $asked.firstYear THEN {
    agreement: a, places: places, readWell: readWell,
    years: range(CASE WHEN begins < $asked.firstYear THEN $asked.firstYear ELSE begins END,
      CASE WHEN ends > $asked.lastYear THEN $asked.lastYear ELSE ends END)
  } END) AS fitting
CALL (fitting) {
    UNWIND fitting AS each
    WITH each, each.agreement AS a
    OPTIONAL MATCH (m:Municipality)-[:PARTY_TO]->(a)
    WITH each, collect(m.code) AS codes
    UNWIND each.places AS place
    WITH each, place,
      [code IN codes WHERE $asked.everywhere IS NOT NULL OR $asked.placesOf[code] = place] AS codes
    UNWIND each.years AS year
    WITH place, year, count(*) AS agreements, count(CASE WHEN each.readWell THEN 1 END) AS readWell,
      collect(codes) AS parties
    RETURN collect({place: place, year: year, agreements: agreements, readWell: readWell,
      municipalities: COUNT { UNWIND parties AS codes UNWIND codes AS code RETURN DISTINCT code }}) AS valid
}
CALL (fitting) {
    UNWIND fitting AS each
    WITH each, each.agreement AS a
    CALL (a) {
        MATCH (a)-[x:ABOUT]->(f:FocusArea)
        WHERE x.priorities > 0 OR $asked.committing AND x.strongest <> 'EXCLUDED'
        UNWIND $asked.focusAreasOf[f.id] AS series
        RETURN series, max(x.priorities) > 0 AS says
      UNION ALL
        MATCH (a)-[x:ABOUT]->(w:Method)
        WHERE x.strongest <> 'EXCLUDED'
        UNWIND $asked.methodsOf[w.id] AS series
        RETURN DISTINCT series, true AS says
    }
    UNWIND each.places AS place
    UNWIND each.years AS year
    WITH series, place, year, count(CASE WHEN says THEN 1 END) AS agreements,
      count(CASE WHEN says AND each.readWell THEN 1 END) AS readWell, count(CASE WHEN NOT says THEN 1 END) AS committing
    RETURN collect({series: series, place: place, year: year, agreements: agreements, readWell: readWell,
      committing: committing}) AS stating
}
RETURN undated, valid, stating
