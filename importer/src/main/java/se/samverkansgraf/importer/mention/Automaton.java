package se.samverkansgraf.importer.mention;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.samverkansgraf.importer.rule.PhraseRule.Letters;
import se.samverkansgraf.model.fact.Span;

/** Finds all labels in one pass over a text, and keeps those that stand where they may. */
final class Automaton {

    private static final int SHORTEST_HEAD = 3;
    private static final int SHORTEST_MODIFIER = 2;

    private final AhoCorasickDoubleArrayTrie<List<Label>> trie = new AhoCorasickDoubleArrayTrie<>();

    /** Takes the labels by their folded form. */
    Automaton(Map<String, List<Label>> labels) {
        TreeMap<String, List<Label>> ordered = new TreeMap<>();
        labels.forEach((form, meant) -> ordered.merge(Fold.compact(form), List.copyOf(meant), Automaton::both));
        trie.build(ordered);
    }

    private static List<Label> both(List<Label> one, List<Label> other) {
        List<Label> both = new ArrayList<>(one);
        both.addAll(other);
        return List.copyOf(both);
    }

    /** The labels in a text, in no particular order. */
    List<Hit> scan(FoldedText text) {
        List<Hit> hits = new ArrayList<>();
        trie.parseText(text.compact(), (begin, end, labels) -> {
            boolean whole = text.opensWord(begin) && text.closesWord(end);
            for (Label label : labels) {
                if ((whole || fits(text, label, begin, end)) && hasLetters(text, label, begin)) {
                    Span span = whole ? text.span(begin, end) : text.span(text.wordStart(begin), text.wordEnd(end));
                    hits.add(new Hit(span, label, whole, end - begin));
                }
            }
        });
        new Ellipsis(text).words().forEach(word -> addEllipsis(hits, word));
        return hits;
    }

    /** Adds what a word with a hanging hyphen would be if the end that it shares with another were written. */
    private void addEllipsis(List<Hit> hits, Ellipsis.Word word) {
        for (String whole : word.wholes()) {
            List<Label> labels = trie.get(whole);
            if (labels != null) {
                labels.stream()
                        .filter(label -> label.letters() == Letters.FOLD)
                        .forEach(label -> hits.add(new Hit(word.span(), label, true, whole.length())));
                return;
            }
        }
    }

    private static boolean fits(FoldedText text, Label label, int begin, int end) {
        boolean first = text.opensWord(begin);
        boolean last = text.closesWord(end);
        boolean head = begin - text.wordStart(begin) >= SHORTEST_MODIFIER;
        boolean modifier = text.wordEnd(end) - end >= SHORTEST_HEAD || text.hangs(end);
        return switch (label.place()) {
            case WHOLE -> false;
            case MODIFIER -> first && modifier;
            case HEAD -> last && head;
            case ANY -> (first || head) && (last || modifier);
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
