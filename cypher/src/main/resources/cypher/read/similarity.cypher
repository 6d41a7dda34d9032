// The agreements most like one: by what their facts are about, and by copied wording.
// parameter asked: MAP what is asked, by the keys below
//   agreement: STRING the agreement's id
//   kinds: LIST<STRING>? only agreements of these kinds
//   activeOn: DATE? only agreements valid on this day
//   sameMunicipality: BOOLEAN whether agreements with one of the same municipalities count
//   first: INTEGER how many of each at most
//   examples: INTEGER how many shared texts to give of each
// column agreement: MAP the agreement itself
// column readWell: BOOLEAN whether a document of it was read well
// column concepts: INTEGER how many concepts its facts are about
// column compared: INTEGER how many others it was compared with
// column bySubstance: LIST<MAP> the most like by what they are about
// column byWording: LIST<MAP> those that share most words
MATCH (a:Agreement {id: $asked.agreement})
CALL (a) {
    MATCH (b:Agreement)
    WHERE b <> a AND ($asked.kinds IS NULL OR b.kind IN $asked.kinds)
      AND ($asked.activeOn IS NULL OR coalesce(b.validFrom, b.signedOn) <= $asked.activeOn
        AND (b.validTo >= $asked.activeOn OR b.validTo IS NULL AND b.openEnded))
      AND ($asked.sameMunicipality OR NOT EXISTS { (a)<-[:PARTY_TO]-(:Municipality)-[:PARTY_TO]->(b) })
    RETURN count(b) AS compared
}
CALL (a) {
    MATCH (a)-[x:ABOUT]->(c:FocusArea|Method|TargetGroup)<-[y:ABOUT]-(b:Agreement)
    WHERE b <> a AND ($asked.kinds IS NULL OR b.kind IN $asked.kinds)
      AND ($asked.activeOn IS NULL OR coalesce(b.validFrom, b.signedOn) <= $asked.activeOn
        AND (b.validTo >= $asked.activeOn OR b.validTo IS NULL AND b.openEnded))
    WITH a, b, sum(x.weight * y.weight) / (a.profileLength * b.profileLength) AS sum
    WHERE $asked.sameMunicipality OR NOT EXISTS { (a)<-[:PARTY_TO]-(:Municipality)-[:PARTY_TO]->(b) }
    WITH a, b, round(CASE WHEN sum > 1 THEN 1.0 ELSE sum END, 6) AS cosine
    ORDER BY cosine DESC, b.id
    LIMIT $asked.first
    RETURN collect({cosine: cosine,
      readWell: EXISTS { (b)-[:STATED_IN]->(d:Document) WHERE d.readWell },
      agreement: b {.id, .kind, .title, .validFrom, .validTo, .openEnded, .validityBasis, .titleFrom, .titleTo,
        .signedOn, .policeAreasWritten,
        municipalities: COLLECT { MATCH (m:Municipality)-[:PARTY_TO]->(b) RETURN m.code ORDER BY m.code },
        policeAreas: COLLECT { MATCH (p:PoliceArea)-[:PARTY_TO]->(b) RETURN p.id ORDER BY p.id }},
      concepts: COLLECT {
        MATCH (a)-[x:ABOUT]->(c:FocusArea|Method|TargetGroup)<-[y:ABOUT]-(b)
        WITH labels(c)[0] AS label, c.id AS id, x.facts AS facts, y.facts AS otherFacts,
          round(x.weight * y.weight / (a.profileLength * b.profileLength), 6) AS part
        RETURN {label: label, id: id, facts: facts, otherFacts: otherFacts, part: part}
        ORDER BY part DESC, label, id
      }}) AS bySubstance
}
CALL (a) {
    MATCH (a)-[:STATED_IN]->(first:Document)
    WITH a, first
    ORDER BY first.id
    LIMIT 1
    MATCH (a)-[place:SHARES]->(s:SharedText)<-[:SHARES]-(b:Agreement)
    WHERE place.documentId = first.id AND b <> a AND ($asked.kinds IS NULL OR b.kind IN $asked.kinds)
      AND ($asked.activeOn IS NULL OR coalesce(b.validFrom, b.signedOn) <= $asked.activeOn
        AND (b.validTo >= $asked.activeOn OR b.validTo IS NULL AND b.openEnded))
    WITH DISTINCT a, b, s, place.firstWord AS begin, place.firstWord + place.words AS finish
    ORDER BY begin, finish
    WITH a, b, count(DISTINCT s) AS texts, collect([begin, finish]) AS places
    WHERE $asked.sameMunicipality OR NOT EXISTS { (a)<-[:PARTY_TO]-(:Municipality)-[:PARTY_TO]->(b) }
    WITH a, b, texts, reduce(seen = [0, 0], each IN places | CASE
      WHEN each[1] <= seen[0] THEN seen
      WHEN each[0] >= seen[0] THEN [each[1], seen[1] + each[1] - each[0]]
      ELSE [each[1], seen[1] + each[1] - seen[0]]
    END)[1] AS words
    ORDER BY words DESC, b.id
    LIMIT $asked.first
    RETURN collect({words: words, share: toFloat(words) / a.words, sharedTexts: texts,
      agreement: b {.id, .kind, .title, .validFrom, .validTo, .openEnded, .validityBasis, .titleFrom, .titleTo,
        .signedOn, .policeAreasWritten,
        municipalities: COLLECT { MATCH (m:Municipality)-[:PARTY_TO]->(b) RETURN m.code ORDER BY m.code },
        policeAreas: COLLECT { MATCH (p:PoliceArea)-[:PARTY_TO]->(b) RETURN p.id ORDER BY p.id }},
      examples: COLLECT {
        MATCH (a)-[:SHARES]->(s:SharedText)<-[:SHARES]-(b)
        WITH DISTINCT s
        ORDER BY s.words DESC, s.id
        LIMIT $asked.examples
        RETURN s {.text, .words, agreements: COUNT { MATCH (o:Agreement)-[:SHARES]->(s) RETURN DISTINCT o }}
      }}) AS byWording
}
RETURN a {.id, .kind, .title, .validFrom, .validTo, .openEnded, .validityBasis, .titleFrom, .titleTo, .signedOn,
    .policeAreasWritten,
    municipalities: COLLECT { MATCH (m:Municipality)-[:PARTY_TO]->(a) RETURN m.code ORDER BY m.code },
    policeAreas: COLLECT { MATCH (p:PoliceArea)-[:PARTY_TO]->(a) RETURN p.id ORDER BY p.id }} AS agreement,
  EXISTS { (a)-[:STATED_IN]->(d:Document) WHERE d.readWell } AS readWell,
  COUNT { (a)-[:ABOUT]->(:FocusArea|Method|TargetGroup) } AS concepts, compared, bySubstance, byWording
