package se.samverkansgraf.importer.fact;

import java.util.List;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.importer.section.Statement.Form;
import se.samverkansgraf.model.fact.Span;

/** Reads who undertakes an item or a paragraph where a label that opens it says so: 'Polis: Fler kontroller.' */
final class SideLabels {

    private static final int LONGEST_LABEL = 40;

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
        int start = statement.form() == Form.ITEM
                ? statement.span().start()
                : scope.text().lastIndexOf('\n', part.start() - 1) + 1;
        boolean later = statement.form() != Form.CELL && part.start() > start;
        return later ? finder.find(label(new Span(start, part.start()))) : List.of();
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
