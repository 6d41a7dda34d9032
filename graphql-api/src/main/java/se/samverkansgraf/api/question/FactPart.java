package se.samverkansgraf.api.question;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a statement gives of a priority, commitment, goal or follow-up only where it is asked for. */
enum FactPart {
    EVIDENCE("evidence"),
    PRIORITY("priority"),
    PRIORITY_EVIDENCE("priority/evidence");

    private final String field;

    FactPart(String field) {
        this.field = field;
    }

    /** The parts that a selection of a fact's fields asks for. */
    static Set<FactPart> of(Selection fact) {
        return Arrays.stream(values()).filter(part -> fact.hasAny(part.field)).collect(Collectors.toUnmodifiableSet());
    }

    /** The parts as a statement takes them. */
    static List<String> names(Set<FactPart> parts) {
        return parts.stream().map(Enum::name).sorted().toList();
    }
}
