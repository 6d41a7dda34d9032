package se.samverkansgraf.api.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.samverkansgraf.api.question.SearchText.Term;
import se.samverkansgraf.api.question.SwedishWords.Word;
import se.samverkansgraf.api.response.Highlight;

/** Finds the parts of a text that a search hit, by the analysis that the full-text indexes use. */
final class HitMarker {

    private final List<List<String>> phrases = new ArrayList<>();
    private final List<String> beginnings = new ArrayList<>();

    HitMarker(SearchText text) {
        for (Term term : text.terms()) {
            List<String> stems =
                    SwedishWords.of(term.words()).stream().map(Word::stem).toList();
            switch (term.kind()) {
                case PHRASE -> phrases.add(stems);
                case WORD -> stems.forEach(stem -> phrases.add(List.of(stem)));
                case PREFIX -> {
                    beginnings.add(term.words());
                    stems.forEach(stem -> phrases.add(List.of(stem)));
                }
            }
        }
        phrases.removeIf(List::isEmpty);
    }

    /** The parts of a text that were hit, from the beginning, none twice. */
    List<Highlight> marks(String text) {
        List<Word> words = SwedishWords.of(text);
        List<Highlight> marks = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int length = hitAt(words, i, text);
            if (length > 0) {
                Word last = words.get(i + length - 1);
                marks.add(new Highlight(words.get(i).start(), last.end()));
                i += length - 1;
            }
        }
        return marks;
    }

    /** How many words from this one on were hit together; 0 where it was not. */
    private int hitAt(List<Word> words, int at, String text) {
        int longest = phrases.stream()
                .filter(phrase -> startsAt(phrase, words, at))
                .mapToInt(List::size)
                .max()
                .orElse(0);
        Word word = words.get(at);
        String written = text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT);
        boolean begins = beginnings.stream().anyMatch(written::startsWith);
        return Math.max(longest, begins ? 1 : 0);
    }

    private static boolean startsAt(List<String> phrase, List<Word> words, int at) {
        if (at + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!phrase.get(i).equals(words.get(at + i).stem())) {
                return false;
            }
        }
        return true;
    }
}
