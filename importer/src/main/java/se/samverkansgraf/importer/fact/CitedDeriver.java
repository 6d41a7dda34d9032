package se.samverkansgraf.importer.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import se.samverkansgraf.importer.fact.Lists.Meaning;
import se.samverkansgraf.importer.mention.CueMention.CitedCue;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.importer.section.Statement.Form;
import se.samverkansgraf.model.fact.Cited;
import se.samverkansgraf.model.fact.Cited.Kind;
import se.samverkansgraf.model.fact.Evidence;
import se.samverkansgraf.model.fact.Span;

/** Finds the strategies, laws, surveys and statistics that an agreement leans on, each wording once. */
final class CitedDeriver {

    private final Scope scope;
    private final FactRules rules;
    private final Set<String> said = new HashSet<>();
    private final NavigableSet<Span> places = new TreeSet<>();

    CitedDeriver(Scope scope, FactRules rules) {
        this.scope = scope;
        this.rules = rules;
    }

    /** What is cited, in the text's order: items of lists of sources first where they hold what is named. */
    List<Cited> derive() {
        List<Cited> found = new ArrayList<>();
        Lists lists = scope.shared(Lists.class, () -> new Lists(scope, rules));
        for (Statement item : scope.statements(Form.ITEM)) {
            if (lists.of(item) == Meaning.SOURCES) {
                add(Kind.DATA_SOURCE, scope.evidence(item.span(), FactRule.SOURCE_LISTED), found);
            }
        }
        scope.mentions()
                .of(CitedCue.class)
                .forEach(cue -> add(cue.value().kind(), scope.evidence(cue.span(), cue.rule()), found));
        return found;
    }

    private void add(Kind kind, Evidence evidence, List<Cited> found) {
        Span span = evidence.span();
        Span last = places.lower(new Span(span.end(), span.end()));
        boolean apart = last == null || !last.overlaps(span);
        if (apart && said.add(evidence.quote().toLowerCase(Locale.ROOT))) {
            found.add(new Cited(kind, evidence.quote(), evidence));
            places.add(span);
        }
    }
}
