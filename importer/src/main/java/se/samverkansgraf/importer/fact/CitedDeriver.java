package se.samverkansgraf.importer.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.samverkansgraf.importer.fact.Lists.Meaning;
import se.samverkansgraf.importer.mention.CueMention.CitedCue;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.importer.section.Statement.Form;
import se.samverkansgraf.model.fact.Cited;
import se.samverkansgraf.model.fact.Cited.Kind;
import se.samverkansgraf.model.fact.Evidence;

/** Finds the strategies, laws, surveys and statistics that an agreement leans on, each wording once. */
final class CitedDeriver {

    private final Scope scope;
    private final FactRules rules;

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

    private static void add(Kind kind, Evidence evidence, List<Cited> found) {
        Set<String> said = new HashSet<>();
        for (Cited cited : found) {
            said.add(cited.text().toLowerCase(Locale.ROOT));
            if (cited.evidence().span().overlaps(evidence.span())) {
                return;
            }
        }
        if (said.add(evidence.quote().toLowerCase(Locale.ROOT))) {
            found.add(new Cited(kind, evidence.quote(), evidence));
        }
    }
}
