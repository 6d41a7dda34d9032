package se.samverkansgraf.importer.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.document.SourceDocument;
import se.samverkansgraf.model.fact.DocumentIdentity;
import se.samverkansgraf.model.fact.Span;

/** Writes drafts one after another into the canonical text; what is noise or empty goes. */
final class CanonicalWriter {

    private final Noise noise = Noise.swedish();

    CanonicalText write(SourceDocument document, Layout layout) {
        Letters letters = new Letters(layout.source());
        List<Block> blocks = new ArrayList<>();
        Draft before = null;
        List<Draft> drafts = ContentsList.without(layout.source(), layout.drafts());
        for (Draft draft : CapitalSeries.marked(layout.source(), drafts)) {
            int mark = letters.length();
            letters.begin(separator(before, draft), draft.parts().get(0).start());
            int start = letters.length();
            draft.parts().forEach(letters::append);
            letters.finish();
            if (letters.length() == start || isNoise(draft, letters.text(start))) {
                letters.rewind(mark);
                continue;
            }
            blocks.add(block(draft, new Span(start, letters.length())));
            before = draft;
        }
        DocumentIdentity identity =
                new DocumentIdentity(document.sha256(), document.name(), document.mediaType(), layout.pages());
        return new CanonicalText(identity, letters.text(), blocks, letters.offsets());
    }

    private static Block block(Draft draft, Span span) {
        return new Block(
                span, draft.shape(), draft.marker(), draft.depth(), draft.emphasised(), draft.page(), draft.cell());
    }

    /** Chrome, and in a list how to reach somebody; below a name that tells who signs from whom to turn to. */
    private boolean isNoise(Draft draft, String text) {
        boolean contact = draft.shape() == Block.Shape.LIST_ITEM && Addresses.isOfPerson(text);
        return contact || draft.cell() == null && noise.is(text);
    }

    private static char separator(@Nullable Draft before, Draft draft) {
        Block.Cell left = before == null ? null : before.cell();
        Block.Cell right = draft.cell();
        boolean sameRow = left != null
                && right != null
                && left.table() == right.table()
                && left.row() == right.row()
                && left.column() != right.column();
        return sameRow ? '\t' : '\n';
    }
}
