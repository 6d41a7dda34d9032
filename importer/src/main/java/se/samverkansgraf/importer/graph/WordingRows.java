package se.samverkansgraf.importer.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samverkansgraf.importer.wording.AgreementWording;
import se.samverkansgraf.importer.wording.Wording;

/** How an agreement is worded in a document, as its relationship to the document holds it. */
final class WordingRows {

    private final List<String> ids = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private int words;

    /** The wording of an agreement that stands in one or more parts of a document. */
    WordingRows(List<AgreementWording> parts) {
        for (AgreementWording part : parts) {
            part.wordings().forEach(this::add);
            words += part.words();
        }
    }

    private void add(Wording wording) {
        var id = Keys.sharedText(wording.text());
        ids.add(id);
        places.addAll(
                List.of(wording.span().start(), wording.span().end(), words + wording.firstWord(), wording.words()));
        texts.put(id, wording.text());
    }

    /** Adds the columns {@code words}, {@code wordings} and {@code wordingPlaces}. */
    void addTo(Row row) {
        row.and("words", words).and("wordings", ids).and("wordingPlaces", places);
    }

    /** What each wording says, by its key. */
    Map<String, String> texts() {
        return texts;
    }
}
