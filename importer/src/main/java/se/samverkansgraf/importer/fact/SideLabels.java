package se.samverkansgraf.importer.fact;

import java.util.List;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.importer.section.Statement.Form;
import se.samverkansgraf.model.fact.Span;

/** Reads who undertakes an item or a paragraph where a label that opens it says so: 'Polis: Fler kontroller.' */
final class SideLabels {

    private static final int LONGEST_LABEL = 40;
    private static final String STOP = ". ";

    private final Scope scope;
    private final SideFinder finder;
    private final FactRules rules;

    SideLabels(Scope scope, SideFinder finder, FactRules rules) {
        this.scope = scope;
        this.finder = finder;
        this.rules = rules;
    }

    /** Those whom the label names, for a later sentence of the item or paragraph; none where no label opens it. */
    List<Side> of(Statement statement, Span part) {
        int start = statement.form() == Form.ITEM ? statement.span().start() : scope.lineStart(part.start());
        return statement.form() == Form.CELL || part.start() <= start
                ? List.of()
                : finder.find(last(new Span(start, part.start())));
    }

    /** The last of several: 'Kommunen: Fler lampor. Polisen: Fler kontroller. Farten mäts.' */
    private Span last(Span before) {
        Span last = label(before);
        String words = scope.words(before);
        for (int stop = words.indexOf(STOP); stop >= 0; stop = words.indexOf(STOP, stop + 1)) {
            Span next = label(new Span(before.start() + stop + STOP.length(), before.end()));
            last = next.length() > 0 ? next : last;
        }
        return last;
    }

    /** True where such a label is followed by a verb for a task alone. */
    boolean leavesTask(Span sentence) {
        Span label = label(sentence);
        return label.length() > 0 && rules.opensWithTask(scope.words(new Span(label.end() + 2, sentence.end())));
    }

    /** The words before a colon that are nothing but names of those who can act; of no length where there are none. */
    private Span label(Span sentence) {
        int colon = scope.words(sentence).indexOf(": ");
        if (colon <= 0 || colon > LONGEST_LABEL) {
            return new Span(sentence.start(), sentence.start());
        }
        Span label = new Span(sentence.start(), sentence.start() + colon);
        return 2 * Side.length(finder.find(label)) > colon ? label : new Span(sentence.start(), sentence.start());
    }
}
