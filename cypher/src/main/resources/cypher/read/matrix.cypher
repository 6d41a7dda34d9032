// What agreements say of focus areas or methods, by columns: municipalities together in a period. Without any rows it
// tells of the columns alone.
// parameter asked: MAP what is asked, by the keys below
//   columns: LIST<MAP> the columns: key, municipalities (by code), first and last day of the period (from, to), each
//     null where it has none; an agreement counts in a period with neither, whatever is known of its days
//   focusAreas: LIST<STRING> the rows, by id; empty where rows are methods or no cell is asked for
//   methods: LIST<STRING> the rows, by id; empty where rows are focus areas or no cell is asked for
//   rollUp: BOOLEAN whether a row counts what is said of those below it
//   focusAreaRows: MAP for each focus area's id the ids of the rows that it counts in
//   methodRows: MAP for each method's id the ids of the rows that it counts in
//   kinds: LIST<STRING>? only agreements of these kinds
//   passages: INTEGER how many passages to give for each cell
//   sharedWordings: BOOLEAN whether to count facts with wording that other agreements have
// column known: LIST<MAP> for each column's municipalities the agreements known, valid, and valid and well read
// column cells: LIST<MAP> for each row and column that something is stated for, or left out, what it is
// column passages: LIST<MAP> for each row and column the first passages that state it
// column shared: LIST<MAP> for each row and column with facts whose wording other agreements have how many
// column named: LIST<MAP> for each method and column that some agreements name the method for how many
CALL () {
    UNWIND $asked.columns AS column
    UNWIND column.municipalities AS code
    WITH column.key AS key, column.from AS from, column.to AS to, code
    MATCH (m:Municipality {code: code})
    OPTIONAL MATCH (m)-[:PARTY_TO]->(a:Agreement)
    WHERE $asked.kinds IS NULL OR a.kind IN $asked.kinds
    WITH key, from, to, code, a, (to IS NULL OR coalesce(a.validFrom, a.signedOn) <= to)
      AND (from IS NULL OR a.validTo >= from OR a.validTo IS NULL AND a.openEnded) AS valid
    WITH key, from, to, code, count(a) AS agreements, count(CASE WHEN valid THEN a END) AS valid,
      count(CASE WHEN valid AND EXISTS { (a)-[:STATED_IN]->(d:Document) WHERE d.readWell } THEN a END) AS readWell
    RETURN collect({column: key, from: from, to: to, code: code,
      agreements: agreements, valid: valid, readWell: readWell}) AS known
}
CALL (known) {
    UNWIND CASE WHEN size($asked.focusAreas) + size($asked.methods) > 0 THEN known ELSE [] END AS each
    WITH each WHERE each.valid > 0
    WITH each.column AS key, each.from AS from, each.to AS to, each.code AS code
    MATCH (:Municipality {code: code})-[:PARTY_TO]->(a:Agreement)
    WHERE ($asked.kinds IS NULL OR a.kind IN $asked.kinds)
      AND (to IS NULL OR coalesce(a.validFrom, a.signedOn) <= to)
      AND (from IS NULL OR a.validTo >= from OR a.validTo IS NULL AND a.openEnded)
    WITH key, a, collect(code) AS codes
    CALL (a) {
        WITH a
        WHERE $asked.rollUp
        MATCH (a)-[x:DEALS_WITH]->(f:FocusArea)
        WHERE f.id IN $asked.focusAreas
        RETURN x, f.id AS row
      UNION ALL
        WITH a
        WHERE $asked.rollUp
        MATCH (a)-[x:DEALS_WITH]->(w:Method)
        WHERE w.id IN $asked.methods
        RETURN x, w.id AS row
      UNION ALL
        WITH a
        WHERE NOT $asked.rollUp
        MATCH (a)-[x:ABOUT]->(f:FocusArea)
        WHERE f.id IN $asked.focusAreas
        RETURN x, f.id AS row
      UNION ALL
        WITH a
        WHERE NOT $asked.rollUp
        MATCH (a)-[x:ABOUT]->(w:Method)
        WHERE w.id IN $asked.methods
        RETURN x, w.id AS row
    }
    WITH row, key, x, CASE WHEN x.priorities + x.goals > 0 OR x.strongest <> 'EXCLUDED' THEN codes END AS stating
    WITH row, key, count(stating) AS agreements, collect(stating) AS parties, sum(x.priorities) AS priorities,
      sum(x.commitments - x.excluded) AS commitments, sum(x.excluded) AS excluded, sum(x.goals) AS goals,
      sum(x.measures) AS measures,
      min(CASE x.strongest WHEN 'BINDING' THEN 0 WHEN 'INTENDED' THEN 1 WHEN 'RECOMMENDED' THEN 2 END) AS rank
    RETURN collect({row: row, column: key, agreements: agreements, priorities: priorities, commitments: commitments,
      excluded: excluded, goals: goals, measures: measures, strength: ['BINDING', 'INTENDED', 'RECOMMENDED'][rank],
      codes: COLLECT { UNWIND parties AS codes UNWIND codes AS code RETURN DISTINCT code }}) AS cells
}
CALL (known) {
    UNWIND CASE WHEN $asked.passages > 0 THEN known ELSE [] END AS each
    WITH each WHERE each.valid > 0
    WITH each.column AS key, each.from AS from, each.to AS to, each.code AS code
    MATCH (:Municipality {code: code})-[:PARTY_TO]->(a:Agreement)
    WHERE ($asked.kinds IS NULL OR a.kind IN $asked.kinds)
      AND (to IS NULL OR coalesce(a.validFrom, a.signedOn) <= to)
      AND (from IS NULL OR a.validTo >= from OR a.validTo IS NULL AND a.openEnded)
    CALL (a) {
        MATCH (a)-[:HAS_PRIORITY|HAS_GOAL]->(s:Priority|Goal)-[:CONCERNS]->(f:FocusArea)
        RETURN s AS x, $asked.focusAreaRows[f.id] AS rows, 4 AS rank
      UNION ALL
        MATCH (a)-[:HAS_COMMITMENT]->(c:Commitment)-[:CONCERNS]->(f:FocusArea)
        RETURN c AS x, $asked.focusAreaRows[f.id] AS rows,
          CASE c.strength WHEN 'BINDING' THEN 1 WHEN 'INTENDED' THEN 2 WHEN 'RECOMMENDED' THEN 3 ELSE 5 END AS rank
      UNION ALL
        MATCH (a)-[:HAS_COMMITMENT]->(c:Commitment)-[:USES]->(w:Method)
        RETURN c AS x, $asked.methodRows[w.id] AS rows,
          CASE c.strength WHEN 'BINDING' THEN 1 WHEN 'INTENDED' THEN 2 WHEN 'RECOMMENDED' THEN 3 ELSE 5 END AS rank
    }
    UNWIND rows AS row
    WITH row, key, x, rank
    ORDER BY rank, x.id
    WITH row, key, collect(DISTINCT x)[0..2 * $asked.passages] AS facts
    WITH row, key, COLLECT {
        UNWIND range(0, size(facts) - 1) AS place
        WITH place, facts[place] AS x
        MATCH (x)-[e:EVIDENCED_BY]->(p:Passage)-[:IN_DOCUMENT]->(d:Document)
        OPTIONAL MATCH (p)-[:IN_SECTION]->(s:Section)
        WITH place, p, e, d, s
        ORDER BY place, d.id, e.ordinal
        WITH p.text AS quote, min(place) AS first, collect({quote: p.text, page: p.page, start: p.start, end: p.end,
          rule: e.rule, section: s.heading,
          document: d {.id, .name, .mediaType, .pages, .readWell, .issueCount, .importedAt, .ruleSetVersion}}) AS same
        WITH same[0] AS passage, first, quote
        RETURN passage
        ORDER BY first, quote
        LIMIT $asked.passages
      } AS evidence
    RETURN collect({row: row, column: key, evidence: evidence}) AS passages
}
CALL (known) {
    UNWIND CASE WHEN size($asked.methods) > 0 THEN known ELSE [] END AS each
    WITH each WHERE each.valid > 0
    WITH each.column AS key, each.from AS from, each.to AS to, each.code AS code
    MATCH (:Municipality {code: code})-[:PARTY_TO]->(a:Agreement)
    WHERE ($asked.kinds IS NULL OR a.kind IN $asked.kinds)
      AND (to IS NULL OR coalesce(a.validFrom, a.signedOn) <= to)
      AND (from IS NULL OR a.validTo >= from OR a.validTo IS NULL AND a.openEnded)
    UNWIND COLLECT { MATCH (a)-[:MENTIONS]->(w:Method) RETURN DISTINCT w.id } AS method
    UNWIND $asked.methodRows[method] AS row
    WITH row, key, count(DISTINCT a) AS agreements
    RETURN collect({row: row, column: key, agreements: agreements}) AS named
}
CALL (known) {
    UNWIND CASE WHEN $asked.sharedWordings THEN known ELSE [] END AS each
    WITH each WHERE each.valid > 0
    WITH each.column AS key, each.from AS from, each.to AS to, each.code AS code
    MATCH (:Municipality {code: code})-[:PARTY_TO]->(a:Agreement)
    WHERE ($asked.kinds IS NULL OR a.kind IN $asked.kinds)
      AND (to IS NULL OR coalesce(a.validFrom, a.signedOn) <= to)
      AND (from IS NULL OR a.validTo >= from OR a.validTo IS NULL AND a.openEnded)
    WITH key, a, COLLECT {
        MATCH (a)-[s:SHARES]->(:SharedText)
        RETURN DISTINCT s {.documentId, .start, .end}
      } AS places
    WHERE size(places) > 0
    MATCH (a)-[:HAS_COMMITMENT|HAS_GOAL]->(x:Commitment|Goal)
    WHERE (x.strength IS NULL OR x.strength <> 'EXCLUDED') AND EXISTS {
        MATCH (x)-[:EVIDENCED_BY]->(p:Passage)-[:IN_DOCUMENT]->(d:Document)
        WITH d.id AS document, collect(p) AS passages
        WHERE all(p IN passages WHERE any(place IN places WHERE place.documentId = document
          AND (place.start <= p.start AND p.end <= place.end OR p.start <= place.start AND place.end <= p.end)))
        RETURN document
      }
    CALL (x) {
        MATCH (x)-[:CONCERNS]->(f:FocusArea)
        RETURN $asked.focusAreaRows[f.id] AS rows
      UNION ALL
        MATCH (x)-[:USES]->(w:Method)
        RETURN $asked.methodRows[w.id] AS rows
    }
    UNWIND rows AS row
    WITH row, key, count(DISTINCT x) AS facts
    RETURN collect({row: row, column: key, facts: facts}) AS shared
}
RETURN known, cells, passages, shared, named
