package se.samverkansgraf.api.question;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a statement gives of a document only where it is asked for. */
enum DocumentPart {
    TEXT("text"),
    ISSUES("issues"),
    SECTIONS("sections"),
    AGREEMENTS("agreements");

    private final String field;

    DocumentPart(String field) {
        this.field = field;
    }

    /** The parts that a selection of a document's fields asks for. */
    static Set<DocumentPart> of(Selection document) {
        return Arrays.stream(values())
                .filter(part -> document.hasAny(part.field))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The parts as a statement takes them. */
    static List<String> names(Set<DocumentPart> parts) {
        return parts.stream().map(Enum::name).sorted().toList();
    }
}
