package se.samverkansgraf.importer.text;

import java.util.List;
import se.samverkansgraf.model.fact.DocumentIdentity;

/**
 * The one text that every later stage and every span refers to.
 *
 * <p>Blocks are separated by one line feed, cells of a row by one tab; inside a block white space is one space each
 * (line breaks included), soft hyphens and hyphens of broken words are gone, ligatures are letters, Unicode is NFC.
 * Running headers and footers, page numbers, web chrome and stray initials are in no block and not in the text. The
 * same text as TXT, PDF, DOCX and HTML gives the same canonical text, as far as the formats carry it.
 *
 * @param document which bytes it came from
 * @param text the canonical text
 * @param blocks its pieces in reading order
 * @param offsets the way back to the source
 */
public record CanonicalText(DocumentIdentity document, String text, List<Block> blocks, OffsetMap offsets) {

    public CanonicalText {
        blocks = List.copyOf(blocks);
    }

    /** The words of a block. */
    public String of(Block block) {
        return block.span().of(text);
    }
}
