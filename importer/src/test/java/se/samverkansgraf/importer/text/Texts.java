package se.samverkansgraf.importer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import se.samverkansgraf.importer.document.DocumentReader;
import se.samverkansgraf.importer.document.DocumentReading;

/** Reads documents for tests, and prints their blocks one a line. */
final class Texts {

    private Texts() {}

    static CanonicalText of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static CanonicalText of(byte[] bytes) {
        TextReading reading = read(bytes);
        assertThat(reading.text()).as(() -> reading.issues().toString()).isNotNull();
        return reading.text();
    }

    static TextReading read(byte[] bytes) {
        DocumentReading reading = new DocumentReader().read("a/document", "document", bytes);
        assertThat(reading.document()).as(() -> reading.issues().toString()).isNotNull();
        return new TextExtractor().extract(reading.document());
    }

    /** One line a block: shape's first letter, marker, depth where not 0, place in a table, words. */
    static String blocks(CanonicalText text) {
        StringBuilder lines = new StringBuilder();
        for (Block block : text.blocks()) {
            lines.append(block.shape().name().charAt(0));
            lines.append(block.depth() == 0 ? "" : String.valueOf(block.depth()));
            lines.append(block.emphasised() ? "!" : "");
            lines.append(block.marker().isEmpty() ? "" : " [" + block.marker() + "]");
            Block.Cell cell = block.cell();
            lines.append(cell == null ? "" : " %d:%d,%d".formatted(cell.table(), cell.row(), cell.column()));
            lines.append(' ').append(text.of(block)).append('\n');
        }
        return lines.toString();
    }
}
