package se.samverkansgraf.importer.fact;

import java.util.List;
import java.util.Set;
import se.samverkansgraf.model.fact.Party;
import se.samverkansgraf.model.vocabulary.ConceptKind;

/** Tells of those who stand as subjects of a statement which of them say who undertakes it. */
final class SubjectSides {

    private final Scope scope;
    private final FactRules rules;

    SubjectSides(Scope scope, FactRules rules) {
        this.scope = scope;
        this.rules = rules;
    }

    /** 'Räddningstjänsten och polisen ska gemensamt …' names these two alone. */
    List<Side> withoutAdverbs(List<Side> subjects) {
        if (subjects.size() < 2) {
            return subjects;
        }
        List<Side> told = subjects.stream()
                .filter(side -> !rules.has(FactRule.DOER_TOGETHER, scope.words(side.span())))
                .toList();
        return told.stream().map(Side::parties).distinct().count() > 1 ? told : subjects;
    }

    /** 'Vi ska synas' below 'Det här lovar polisen': the police. */
    boolean areWe(List<Side> subjects) {
        for (Side side : subjects) {
            if (!rules.has(FactRule.DOER_WE, scope.words(side.span()))) {
                return false;
            }
        }
        return true;
    }

    /** A title without a side of its own ('koordinatorn') acts for whoever undertakes the rest. */
    static boolean areTitlesAlone(List<Side> subjects) {
        return subjects.stream()
                .allMatch(side ->
                        side.kind() == ConceptKind.ROLE && side.parties().equals(Set.of(Party.OTHER)));
    }
}
