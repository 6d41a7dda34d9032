package se.samverkansgraf.importer.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.samverkansgraf.importer.mention.CueMention.FunctionCue;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.model.fact.Party;
import se.samverkansgraf.model.fact.Span;

/** Reads who undertakes an item where that stands at its end: in parentheses, or alone after the full stop. */
final class TrailingParty {

    private final Scope scope;
    private final SideFinder finder;

    TrailingParty(Scope scope, SideFinder finder) {
        this.scope = scope;
        this.finder = finder;
    }

    /** Those named at the end of the statement, none where its end names no party. */
    List<Side> read(Statement statement) {
        List<Span> sentences = statement.sentences();
        Span last = sentences.get(sentences.size() - 1);
        if (sentences.size() > 1 && onlyNames(last)) {
            return finder.find(last);
        }
        for (Span sentence : sentences.subList(1, sentences.size())) {
            if (isLabelled(sentence)) {
                return finder.find(sentence.union(last));
            }
        }
        int open = openingParenthesis(statement.span());
        if (open < 0) {
            return List.of();
        }
        Span inside = new Span(open + 1, statement.span().end());
        List<Side> named = finder.find(inside);
        return named.isEmpty() ? List.of() : withUnknown(named, inside);
    }

    /** True where a label and nothing but names follow it: 'Ansvarig: Rektor och kommunpolis'. */
    boolean isLabelled(Span sentence) {
        Span told = afterLabel(sentence);
        return !told.equals(sentence) && fillsMostOf(told);
    }

    /** What follows a word and a colon; the whole sentence where it does not open so. */
    private Span afterLabel(Span sentence) {
        String words = scope.words(sentence);
        int colon = words.indexOf(": ");
        boolean label = colon > 0 && words.indexOf(' ') > colon;
        return label ? new Span(sentence.start() + colon + 2, sentence.end()) : sentence;
    }

    private boolean onlyNames(Span sentence) {
        return fillsMostOf(sentence) && scope.in(sentence).of(FunctionCue.class).isEmpty();
    }

    private boolean fillsMostOf(Span sentence) {
        return 2 * Side.length(finder.find(sentence)) > sentence.length();
    }

    private int openingParenthesis(Span span) {
        String words = scope.words(span).stripTrailing();
        boolean closed = words.endsWith(")") || words.endsWith(").");
        return closed ? span.start() + words.lastIndexOf('(') : -1;
    }

    /** Adds one of unknown name as OTHER: '(Polis, Fastighetsägarna Mitt)'. */
    private List<Side> withUnknown(List<Side> named, Span inside) {
        List<Side> all = new ArrayList<>(named);
        int start = inside.start();
        String words = scope.words(inside);
        for (String entry : words.substring(0, words.lastIndexOf(')')).split(",", -1)) {
            Span span = new Span(start, start + entry.length());
            boolean known = named.stream().anyMatch(side -> side.span().overlaps(span));
            boolean name =
                    !entry.isBlank() && Character.isUpperCase(entry.strip().charAt(0));
            if (!known && name) {
                all.add(new Side(span, Set.of(Party.OTHER), null, null));
            }
            start += entry.length() + 1;
        }
        return all;
    }
}
