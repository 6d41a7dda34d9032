package se.samverkansgraf.importer.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import se.samverkansgraf.model.fact.Span;

/**
 * Parts an enumeration into its members: what commas and joining words part. A word cut short by a hyphen is held
 * together with the one that completes it ('ANDT- och tillsynsarbete').
 */
final class Members {

    private final Scope scope;
    private final FactRules rules;

    Members(Scope scope, FactRules rules) {
        this.scope = scope;
        this.rules = rules;
    }

    /** The members in the text's order; one where nothing is enumerated. */
    List<Span> of(Span named) {
        return parted(named, named.start());
    }

    /**
     * The members of a list as it should be written: commas part all but the last two, and the last joining word those
     * ('trafik, stöd till barn och unga samt droger'). Empty where the words are joined otherwise.
     *
     * @param together tells the places that no joining word parts
     */
    List<Span> listed(Span named, IntPredicate together) {
        String words = scope.words(named);
        int comma = named.start() + words.lastIndexOf(", ");
        int lastJoin = -1;
        int at = named.start();
        String before = "";
        for (String word : words.split(" ", -1)) {
            if (joins(word, before) && !together.test(at)) {
                if (at < comma) {
                    return List.of();
                }
                lastJoin = lastJoin >= 0 && comma < named.start() ? Integer.MAX_VALUE : at;
            }
            at += word.length() + 1;
            before = word;
        }
        return lastJoin == Integer.MAX_VALUE ? List.of() : parted(named, lastJoin);
    }

    /** What commas part, each with the joining words in it. */
    List<Span> byCommas(Span named) {
        return parted(named, Integer.MAX_VALUE);
    }

    /** What commas part, and the joining words from {@code firstJoin} on. */
    private List<Span> parted(Span named, int firstJoin) {
        List<Span> members = new ArrayList<>();
        int start = named.start();
        int at = named.start();
        String before = "";
        for (String word : scope.words(named).split(" ", -1)) {
            boolean joins = at >= firstJoin && joins(word, before);
            int end = at + word.length();
            if (joins && at > start) {
                members.add(new Span(start, at - 1));
            } else if (word.endsWith(",")) {
                members.add(new Span(start, end - 1));
            }
            start = joins || word.endsWith(",") ? end + 1 : start;
            at = end + 1;
            before = word;
        }
        if (start < named.end()) {
            members.add(new Span(start, named.end()));
        }
        return members;
    }

    private boolean joins(String word, String before) {
        return rules.has(FactRule.FUNCTION_JOINED, word) && !before.endsWith("-");
    }
}
