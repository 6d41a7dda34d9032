package se.samverkansgraf.model.vocabulary;

import java.util.EnumSet;
import java.util.Set;

/** The five vocabularies. An id is unique within its kind only. */
public enum ConceptKind {
    /** A problem or goal that agreements prioritise (fokusområde). */
    FOCUS_AREA("focus-areas.yaml", EnumSet.noneOf(Field.class)),
    /** A working method, model or programme (metod). */
    METHOD("methods.yaml", EnumSet.of(Field.CONCERNS)),
    /** A title that a person holds (roll). */
    ROLE("roles.yaml", EnumSet.of(Field.SIDE)),
    /** An organisation or unit, as a kind (aktör). */
    ACTOR("actors.yaml", EnumSet.of(Field.SIDE)),
    /** The people that the work is for (målgrupp). */
    TARGET_GROUP("target-groups.yaml", EnumSet.noneOf(Field.class));

    private final String fileName;
    private final Set<Field> ownFields;

    ConceptKind(String fileName, Set<Field> ownFields) {
        this.fileName = fileName;
        this.ownFields = ownFields;
    }

    /** The name of the file that holds the concepts of this kind, without folders. */
    public String fileName() {
        return fileName;
    }

    boolean has(Field field) {
        return field.ofEveryKind() || ownFields.contains(field);
    }
}
