// A page of agreements with what each holds and lacks, and how many hold and lack what.
// parameter asked: MAP what is asked, by the keys below
//   agreements: LIST<STRING>? only these agreements
//   kinds: LIST<STRING>? only of these kinds
//   municipalities: LIST<STRING>? only with one of these as a party, by code
//   policeAreas: LIST<STRING>? only with one of these as a party, or with one of coveredMunicipalities
//   coveredMunicipalities: LIST<STRING> codes of the municipalities that policeAreas cover
//   activeOn: DATE? only valid on this day
//   validFromGte: DATE? only with a validity that begins on this day or later
//   validFromLte: DATE? only with a validity that begins on this day or earlier
//   validToGte: DATE? only with a validity that ends on this day or later
//   validToLte: DATE? only with a validity that ends on this day or earlier
//   focusAreas: LIST<STRING>? only that prioritise one of these, by id
//   methods: LIST<STRING>? only that name one of these, by id
//   every: LIST<STRING> every element there is; see AgreementElement
//   elements: LIST<STRING> only agreements where one of these is as coverage says
//   coverage: LIST<STRING>? STATED, ABSENT or UNKNOWN; null where that does not matter
//   situationMethods: LIST<STRING> ids of the methods that are a situation picture
//   situationRule: STRING the rule whose wordings head one
//   causeMethods: LIST<STRING> ids of the methods that are an analysis of causes
//   evidence: BOOLEAN whether to give passages
//   order: STRING the sort key: LACKING, TITLE or VALID_FROM
//   downwards: BOOLEAN whether to read from the largest key down
//   aboveKey: STRING? only what has a larger key, or this key and a larger id
//   aboveId: STRING? the id that goes with aboveKey
//   belowKey: STRING? only what has a smaller key, or this key and a smaller id
//   belowId: STRING? the id that goes with belowKey
//   limit: INTEGER how many rows
// column counts: LIST<MAP> for each element how many agreements hold it, lack it, cannot be told, have it in a part
// column total: INTEGER how many agreements fit, on all pages together
// column page: LIST<MAP> key, agreement, silence (ABSENT or UNKNOWN), stated and inParts (elements), evidence
OPTIONAL MATCH (rule:Rule {id: $asked.situationRule})
WITH coalesce(rule.wordings, []) AS situationHeadings
CALL (situationHeadings) {
    MATCH (a:Agreement)
    WHERE ($asked.agreements IS NULL OR a.id IN $asked.agreements)
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
        AND ($asked.focusAreas IS NULL
            OR EXISTS { (a)-[:HAS_PRIORITY]->(:Priority)-[:CONCERNS]->(f:FocusArea) WHERE f.id IN $asked.focusAreas })
        AND ($asked.methods IS NULL OR EXISTS { (a)-[:MENTIONS]->(x:Method) WHERE x.id IN $asked.methods })
    CALL (a, situationHeadings) {
        UNWIND [a] + [(b:Agreement)-[:BELONGS_TO]->(a) | b] AS x
        WITH x, x.holds + [element IN [
            CASE WHEN EXISTS { (x)-[:MENTIONS]->(y:Method) WHERE y.id IN $asked.situationMethods } OR EXISTS {
                MATCH (x)-[t:STATED_IN]->(:Document)-[:HAS_SECTION]->(s:Section)
                WHERE t.start <= s.start AND s.start < t.end AND toLower(s.heading) IN situationHeadings
              } THEN 'SITUATION_PICTURE' END,
            CASE WHEN EXISTS { (x)-[:MENTIONS]->(y:Method) WHERE y.id IN $asked.causeMethods }
              THEN 'CAUSE_ANALYSIS' END
          ] WHERE element IS NOT NULL] AS held
        RETURN head(collect(CASE WHEN x = a THEN held END)) AS stated,
          collect(CASE WHEN x <> a THEN held END) AS partsHold
    }
    WITH a, situationHeadings, stated,
      [element IN $asked.every WHERE NOT element IN stated AND any(held IN partsHold WHERE element IN held)] AS inParts,
      CASE WHEN EXISTS { (a)-[:STATED_IN]->(d:Document) WHERE d.readWell } THEN 'ABSENT' ELSE 'UNKNOWN' END AS silence
    RETURN collect({agreement: a, stated: stated, inParts: inParts, silence: silence}) AS fitting
}
CALL (fitting) {
    UNWIND $asked.every AS element
    UNWIND fitting AS each
    WITH element, each.silence AS silence, element IN each.stated AS stated, element IN each.inParts AS inParts
    WITH element, count(CASE WHEN stated THEN 1 END) AS stated,
      count(CASE WHEN NOT stated AND silence = 'ABSENT' THEN 1 END) AS absent,
      count(CASE WHEN NOT stated AND silence = 'UNKNOWN' THEN 1 END) AS unknown,
      count(CASE WHEN inParts THEN 1 END) AS inParts
    RETURN collect({element: element, stated: stated, absent: absent, unknown: unknown, inParts: inParts}) AS counts
}
CALL (fitting) {
    UNWIND fitting AS each
    WITH each
    WHERE $asked.coverage IS NULL
        OR 'STATED' IN $asked.coverage AND any(element IN $asked.elements WHERE element IN each.stated)
        OR each.silence IN $asked.coverage AND any(element IN $asked.elements WHERE NOT element IN each.stated)
    WITH each, each.agreement AS a
    WITH each, a.id AS id, CASE $asked.order
        WHEN 'LACKING' THEN right('0' + toString(size($asked.every) - size(each.stated)), 2)
        WHEN 'VALID_FROM' THEN coalesce(toString(a.validFrom), '')
        ELSE replace(replace(replace(toLower(a.title), 'å', '{'), 'ä', '|'), 'ö', '}')
      END AS key
    ORDER BY CASE WHEN NOT $asked.downwards THEN key END, CASE WHEN NOT $asked.downwards THEN id END,
        CASE WHEN $asked.downwards THEN key END DESC, CASE WHEN $asked.downwards THEN id END DESC
    RETURN collect(each {.*, key: key, id: id}) AS sorted
}
WITH situationHeadings, counts, size(sorted) AS total, [each IN sorted
    WHERE ($asked.aboveKey IS NULL OR each.key > $asked.aboveKey
        OR each.key = $asked.aboveKey AND each.id > $asked.aboveId)
    AND ($asked.belowKey IS NULL OR each.key < $asked.belowKey
        OR each.key = $asked.belowKey AND each.id < $asked.belowId)][0..$asked.limit] AS shown
CALL (shown, situationHeadings) {
    UNWIND shown AS entry
    WITH entry, entry.agreement AS a
    CALL (a, situationHeadings) {
        UNWIND CASE WHEN $asked.evidence THEN [a] ELSE [] END AS o
        CALL (o, situationHeadings) {
            MATCH (o)-[e:EVIDENCED_BY]->(p:Passage)-[:IN_DOCUMENT]->(d:Document)
            OPTIONAL MATCH (p)-[:IN_SECTION]->(s:Section)
            RETURN CASE e.slot WHEN 'VALIDITY' THEN ['VALIDITY'] WHEN 'TITLE_PERIOD' THEN ['VALIDITY']
                WHEN 'SIGNED_ON' THEN ['SIGNING_DAY'] WHEN 'SIGNATORY' THEN ['SIGNATORY'] ELSE [] END AS elements,
              d, p.start AS start, p.end AS end, p.page AS page, e.rule AS rule, s.heading AS section
          UNION ALL
            MATCH (o)-[:HAS_PRIORITY|HAS_COMMITMENT|HAS_GOAL|HAS_FOLLOW_UP|CITES]->
              (x:Priority|Commitment|Goal|FollowUp|Cited)
            MATCH (x)-[e:EVIDENCED_BY]->(p:Passage)-[:IN_DOCUMENT]->(d:Document)
            OPTIONAL MATCH (p)-[:IN_SECTION]->(s:Section)
            RETURN [element IN [
                CASE WHEN x:Priority THEN 'PRIORITY' END,
                CASE WHEN x:Goal THEN 'GOAL' END,
                CASE WHEN x.measureValue IS NOT NULL THEN 'MEASURABLE_TARGET' END,
                CASE WHEN x:Commitment AND x.strength <> 'EXCLUDED' THEN 'COMMITMENT' END,
                CASE WHEN EXISTS { (x)-[:ASSIGNED_TO]->(:Role|Actor) } THEN 'RESPONSIBLE' END,
                CASE WHEN EXISTS { (x)-[:ASSIGNED_TO]->(:Role) } THEN 'RESPONSIBLE_ROLE' END,
                CASE WHEN x:FollowUp THEN 'FOLLOW_UP' END,
                CASE WHEN x.timesPerYear IS NOT NULL THEN 'FOLLOW_UP_FREQUENCY' END,
                CASE WHEN x:Cited AND x.kind = 'DATA_SOURCE' THEN 'DATA_SOURCE' END
              ] WHERE element IS NOT NULL] AS elements,
              d, p.start AS start, p.end AS end, p.page AS page, e.rule AS rule, s.heading AS section
          UNION ALL
            MATCH (o)-[n:MENTIONS]->(x:Method)
            WHERE x.id IN $asked.situationMethods OR x.id IN $asked.causeMethods
            MATCH (d:Document {id: n.documentId})
            RETURN [CASE WHEN x.id IN $asked.situationMethods THEN 'SITUATION_PICTURE' ELSE 'CAUSE_ANALYSIS' END]
              AS elements, d, n.start AS start, n.end AS end, n.page AS page, n.rule AS rule, null AS section
          UNION ALL
            MATCH (o)-[t:STATED_IN]->(d:Document)-[:HAS_SECTION]->(s:Section)
            WHERE t.start <= s.start AND s.start < t.end AND toLower(s.heading) IN situationHeadings
            WITH d, s, split(substring(d.text, s.start, 100), s.heading) AS around
            WHERE size(around) > 1
            WITH d, s, s.start + size(around[0]) AS start
            RETURN ['SITUATION_PICTURE'] AS elements, d, start, start + size(s.heading) AS end, s.page AS page,
              $asked.situationRule AS rule, s.heading AS section
        }
        UNWIND elements AS element
        WITH element, d, start, end, page, rule, section
        ORDER BY d.id, start, end
        WITH element, collect({d: d, start: start, end: end, page: page, rule: rule, section: section})[0] AS first
        WITH element, first, first.d AS d
        ORDER BY element
        RETURN collect({element: element, quote: substring(d.text, first.start, first.end - first.start),
          page: first.page, start: first.start, end: first.end, rule: first.rule, section: first.section,
          document: d {.id, .name, .mediaType, .pages, .readWell, .issueCount, .importedAt, .ruleSetVersion}
        }) AS evidence
    }
    RETURN collect(entry {
      .key, .silence, .stated, .inParts, evidence: evidence,
      agreement: a {
        .id, .kind, .title, .validFrom, .validTo, .openEnded, .validityBasis, .titleFrom, .titleTo, .signedOn,
        .policeAreasWritten,
        municipalities: COLLECT { MATCH (m:Municipality)-[:PARTY_TO]->(a) RETURN m.code ORDER BY m.code },
        policeAreas: COLLECT { MATCH (p:PoliceArea)-[:PARTY_TO]->(a) RETURN p.id ORDER BY p.id }
      }
    }) AS page
}
RETURN counts, total, page
