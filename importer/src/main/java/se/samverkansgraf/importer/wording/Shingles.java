package se.samverkansgraf.importer.wording;

import java.util.ArrayList;
import java.util.List;

/** Gathers the units of an agreement into wordings, in the text's order. */
final class Shingles {

    private final int fewest;
    private final List<Wording> wordings = new ArrayList<>();
    private final List<Unit> shortLines = new ArrayList<>();
    private int words;
    private int wordsInLines;

    Shingles(int fewest) {
        this.fewest = fewest;
    }

    /** The next unit; a short one waits for others. */
    void add(Unit unit) {
        if (unit.words().size() >= fewest) {
            pause();
            wordings.add(wording(List.of(unit), words));
        } else {
            shortLines.add(unit);
            wordsInLines += unit.words().size();
            takeLines(unit);
        }
        words += unit.words().size();
    }

    private void takeLines(Unit last) {
        int before = words + last.words().size() - wordsInLines;
        while (wordsInLines >= fewest) {
            wordings.add(wording(shortLines, before));
            int left = shortLines.remove(0).words().size();
            wordsInLines -= left;
            before += left;
        }
    }

    /** Lets no wording reach over this place. */
    void pause() {
        shortLines.clear();
        wordsInLines = 0;
    }

    AgreementWording finish() {
        return new AgreementWording(words, wordings);
    }

    private static Wording wording(List<Unit> units, int firstWord) {
        var words = units.stream().flatMap(unit -> unit.words().stream()).toList();
        var span = units.get(0).span().union(units.get(units.size() - 1).span());
        return new Wording(String.join(" ", words), span, firstWord, words.size());
    }
}
