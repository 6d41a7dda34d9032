package se.samverkansgraf.importer.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.samverkansgraf.importer.mention.FormTrie.Form;
import se.samverkansgraf.importer.rule.PhraseRule.Letters;
import se.samverkansgraf.importer.rule.PhraseRule.Place;
import se.samverkansgraf.model.fact.Span;

/** Finds all labels in one pass over a text, and keeps those that stand where they may. */
final class Automaton {

    private final FormTrie trie;

    /** Takes the labels by their folded form. */
    Automaton(Map<String, List<Label>> labels) {
        TreeMap<String, List<Label>> ordered = new TreeMap<>();
        labels.forEach((form, meant) -> ordered.computeIfAbsent(Fold.compact(form), any -> new ArrayList<>())
                .addAll(meant));
        TreeMap<String, Form> forms = new TreeMap<>();
        ordered.forEach((form, meant) -> forms.put(form, form(meant)));
        this.trie = new FormTrie(forms);
    }

    private static Form form(List<Label> labels) {
        return new Form(
                List.copyOf(labels),
                labels.stream().anyMatch(label -> label.place() == Place.HEAD || label.place() == Place.ANY),
                labels.stream().anyMatch(label -> label.place() == Place.MODIFIER || label.place() == Place.ANY));
    }

    /** The labels in a text, in no particular order. */
    List<Hit> scan(FoldedText text) {
        List<Hit> hits = new ArrayList<>();
        trie.scan(text, (form, begin, end, whole) -> addHits(hits, text, form, new Range(begin, end, whole)));
        new Ellipsis(text).words().forEach(word -> addEllipsis(hits, word));
        return hits;
    }

    /** Where a form stands in the compact text; {@code whole} where it fills its words. */
    private record Range(int begin, int end, boolean whole) {}

    private static void addHits(List<Hit> hits, FoldedText text, Form form, Range at) {
        for (Label label : form.labels()) {
            if ((at.whole() || fits(text, label, at.begin(), at.end())) && hasLetters(text, label, at.begin())) {
                Span span = at.whole()
                        ? text.span(at.begin(), at.end())
                        : text.span(text.wordStart(at.begin()), text.wordEnd(at.end()));
                hits.add(new Hit(span, label, at.whole(), at.end() - at.begin()));
            }
        }
    }

    /** Adds what a word with a hanging hyphen would be if the end that it shares with another were written. */
    private void addEllipsis(List<Hit> hits, Ellipsis.Word word) {
        for (String whole : word.wholes()) {
            Form form = trie.find(whole);
            if (form != null) {
                form.labels().stream()
                        .filter(label -> label.letters() == Letters.FOLD)
                        .forEach(label -> hits.add(new Hit(word.span(), label, true, whole.length())));
                return;
            }
        }
    }

    private static boolean fits(FoldedText text, Label label, int begin, int end) {
        return switch (label.place()) {
            case WHOLE -> false;
            case MODIFIER -> text.opensWord(begin) && text.leavesHead(end);
            case HEAD -> text.closesWord(end) && text.leavesModifier(begin);
            case ANY ->
                (text.opensWord(begin) || text.leavesModifier(begin)) && (text.closesWord(end) || text.leavesHead(end));
        };
    }

    private static boolean hasLetters(FoldedText text, Label label, int begin) {
        return switch (label.letters()) {
            case FOLD -> true;
            case CAPITAL -> Character.isUpperCase(text.written(text.wordStart(begin)));
            case UPPER -> {
                boolean upper = true;
                for (int i = 0; i < label.core(); i++) {
                    upper &= !Character.isLowerCase(text.written(begin + i));
                }
                yield upper;
            }
        };
    }
}
