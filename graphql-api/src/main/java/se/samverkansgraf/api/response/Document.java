package se.samverkansgraf.api.response;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.Row;

/**
 * Bytes that were read.
 *
 * @param content what is only there where it was asked for, or null
 */
public record Document(
        String id,
        String sha256,
        String name,
        String mediaType,
        int pages,
        boolean readWell,
        int issueCount,
        @Nullable OffsetDateTime importedAt,
        @Nullable String ruleSetVersion,
        @Nullable DocumentContent content)
        implements Node {

    /** The document of a row, without its content. */
    public static Document of(Row row) {
        return new Document(
                GlobalId.of(Document.class, row.text("id")),
                row.text("id"),
                row.text("name"),
                row.text("mediaType"),
                row.number("pages"),
                row.flag("readWell"),
                row.number("issueCount"),
                row.momentIfKnown("importedAt"),
                row.textIfKnown("ruleSetVersion"),
                null);
    }

    /** The document of a row, with what of its content the row holds. */
    public static Document withContent(Row row, SharedNodes shared) {
        var own = of(row);
        return new Document(
                own.id,
                own.sha256,
                own.name,
                own.mediaType,
                own.pages,
                own.readWell,
                own.issueCount,
                own.importedAt,
                own.ruleSetVersion,
                DocumentContent.of(row, shared));
    }

    public String text() {
        return known().text();
    }

    public List<Issue> issues() {
        return known().issues();
    }

    public List<Section> sections() {
        return known().sections();
    }

    public List<Agreement> agreements() {
        return known().agreements();
    }

    private DocumentContent known() {
        if (content == null) {
            throw new IllegalStateException("the content of document %s was not asked for".formatted(sha256));
        }
        return content;
    }
}
