package se.samverkansgraf.api.question;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkansgraf.api.error.InvalidArgument;

/**
 * What somebody types to search: words, all of which must occur in some inflection; several in quotation marks that
 * must follow each other; words cut off by an asterisk. What is one word to who types and several to the index, such as
 * a-traktor, is a phrase; words that are everywhere, such as och, are left out. Every other sign is taken for what it
 * looks like, so that no text can break the search.
 *
 * @param terms the terms, in their order
 */
record SearchText(List<Term> terms) {

    static final int LONGEST = 200;
    static final int MOST_TERMS = 16;
    private static final int SHORTEST_PREFIX = 2;

    /** What no text answers to: the meaning of a search without a word. */
    private static final String NOTHING = "(+x -x)";

    /** A word, the beginning of one, or a phrase. */
    record Term(String words, Kind kind) {

        enum Kind {
            WORD,
            PREFIX,
            PHRASE
        }
    }

    SearchText {
        terms = List.copyOf(terms);
    }

    /**
     * Reads what was typed.
     *
     * @throws InvalidArgument if it is too long or has too many terms
     */
    static SearchText parse(String argument, String typed) {
        if (typed.length() > LONGEST) {
            throw new InvalidArgument(
                    argument, "wants %d characters at most, has %d".formatted(LONGEST, typed.length()));
        }
        List<Term> terms = new ArrayList<>();
        String[] parts = Normalizer.normalize(typed, Normalizer.Form.NFC).split("\"", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean quoted = i % 2 == 1 && i < parts.length - 1;
            if (quoted) {
                addTerm(terms, parts[i], Term.Kind.PHRASE);
            } else {
                for (String word : parts[i].split("\\s+")) {
                    addTerm(terms, word, isPrefix(word) ? Term.Kind.PREFIX : Term.Kind.WORD);
                }
            }
        }
        if (terms.size() > MOST_TERMS) {
            throw new InvalidArgument(argument, "wants %d terms at most, has %d".formatted(MOST_TERMS, terms.size()));
        }
        return new SearchText(terms);
    }

    private static void addTerm(List<Term> terms, String typed, Term.Kind kind) {
        String words = kind == Term.Kind.PREFIX ? typed.substring(0, typed.length() - 1) : typed;
        int stems = SwedishWords.of(words).size();
        if (stems > 0 || kind == Term.Kind.PREFIX) {
            var meant = kind == Term.Kind.WORD && stems > 1 ? Term.Kind.PHRASE : kind;
            terms.add(new Term(words.strip().toLowerCase(Locale.ROOT), meant));
        }
    }

    private static boolean isPrefix(String word) {
        return word.endsWith("*")
                && word.codePoints().filter(Character::isLetterOrDigit).count() >= SHORTEST_PREFIX;
    }

    /** True where nothing is left to search for. */
    boolean isEmpty() {
        return terms.isEmpty();
    }

    /** The full-text index's own query for texts, with everything that is not a letter or digit made literal. */
    String query() {
        return queryOf("text");
    }

    /** The same for one of these properties. */
    String queryOf(String... properties) {
        return Stream.of(properties)
                .map(property -> "%s:(%s)".formatted(property, clauses()))
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    /** The same for whatever properties an index holds, where it holds nothing but words. */
    String clauses() {
        return isEmpty() ? NOTHING : terms.stream().map(SearchText::clause).collect(Collectors.joining(" AND "));
    }

    private static String clause(Term term) {
        String literal = literal(term.words());
        return switch (term.kind()) {
            case WORD -> literal;
            case PHRASE -> '"' + literal + '"';
            // An index of stems knows no inflected ending: the word as such may be there where its beginning is not.
            case PREFIX ->
                "(%s* OR %s)"
                        .formatted(literal, SwedishWords.of(term.words()).size() > 1 ? '"' + literal + '"' : literal);
        };
    }

    private static String literal(String words) {
        var literal = new StringBuilder();
        words.codePoints().forEach(letter -> {
            if (!Character.isLetterOrDigit(letter) && letter != ' ') {
                literal.append('\\');
            }
            literal.appendCodePoint(letter);
        });
        return literal.toString();
    }
}
