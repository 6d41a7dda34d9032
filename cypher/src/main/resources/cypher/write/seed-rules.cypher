// Makes the rules that read documents, each with what it says of itself.
// parameter rows: LIST<MAP> id, place, about or null, yields, wordings, examples, counterExamples
UNWIND $rows AS row
MERGE (rule:Rule {id: row.id})
SET rule.place = row.place,
    rule.about = row.about,
    rule.yields = row.yields,
    rule.wordings = row.wordings,
    rule.examples = row.examples,
    rule.counterExamples = row.counterExamples
