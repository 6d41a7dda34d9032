// The documents of known ids, each with the parts that are asked for.
// parameter asked: MAP what is asked, by the keys below
//   ids: LIST<STRING> the documents' ids
//   parts: LIST<STRING> what to give besides the document's own values; see DocumentPart
// column document: MAP the document
UNWIND $asked.ids AS id
MATCH (d:Document {id: id})
RETURN d {
  .id, .name, .mediaType, .pages, .readWell, .issueCount, .importedAt, .ruleSetVersion,
  text: CASE WHEN 'TEXT' IN $asked.parts THEN d.text END,
  issues: CASE WHEN 'ISSUES' IN $asked.parts THEN COLLECT {
      MATCH (d)-[:HAS_ISSUE]->(i:Issue)
      RETURN i {.*} ORDER BY coalesce(i.start, -1), i.kind, i.id
    } END,
  sections: CASE WHEN 'SECTIONS' IN $asked.parts THEN COLLECT {
      MATCH (d)-[:HAS_SECTION]->(s:Section)
      RETURN s {.*} ORDER BY s.ordinal
    } END,
  agreements: CASE WHEN 'AGREEMENTS' IN $asked.parts THEN COLLECT {
      MATCH (a:Agreement)-[:STATED_IN]->(d)
      RETURN a {
        .id, .kind, .title, .validFrom, .validTo, .openEnded, .validityBasis, .titleFrom, .titleTo, .signedOn,
        .policeAreasWritten,
        municipalities: COLLECT { MATCH (m:Municipality)-[:PARTY_TO]->(a) RETURN m.code ORDER BY m.code },
        policeAreas: COLLECT { MATCH (p:PoliceArea)-[:PARTY_TO]->(a) RETURN p.id ORDER BY p.id }
      } ORDER BY a.title, a.id
    } END
} AS document
