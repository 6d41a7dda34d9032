package se.samverkansgraf.api.response;

import java.util.Arrays;
import se.samverkansgraf.api.query.Row;
import se.samverkansgraf.model.vocabulary.ConceptKind;

/** A concept that an agreement names, with the first place. */
public record Mention(Concept concept, String written, String rule, int page, int start, int end, Document document) {

    static Mention of(Row row, SharedNodes shared) {
        var label = row.text("label");
        Class<? extends Concept> type = Arrays.stream(ConceptKind.values())
                .map(Concepts::typeOf)
                .filter(each -> each.getSimpleName().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no vocabulary has the label " + label));
        return new Mention(
                shared.concepts().get(type, row.text("id")),
                row.text("written"),
                row.text("rule"),
                row.number("page"),
                row.number("start"),
                row.number("end"),
                Document.of(row.row("document")));
    }
}
