package se.samverkansgraf.api.response;

import java.util.List;
import se.samverkansgraf.api.query.Row;

/** What a document holds; lists that were not asked for are empty, and so is the text. */
record DocumentContent(String text, List<Issue> issues, List<Section> sections, List<Agreement> agreements) {

    static DocumentContent of(Row row, SharedNodes shared) {
        var text = row.textIfKnown("text");
        return new DocumentContent(
                text == null ? "" : text,
                row.rows("issues", Issue::of),
                row.rows("sections", Section::of),
                row.rows("agreements", each -> Agreement.of(each, shared)));
    }
}
