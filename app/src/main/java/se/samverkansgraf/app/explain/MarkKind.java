package se.samverkansgraf.app.explain;

import java.util.Locale;
import se.samverkansgraf.importer.mention.ConceptMention;
import se.samverkansgraf.importer.mention.CueMention;
import se.samverkansgraf.importer.mention.DateMention;
import se.samverkansgraf.importer.mention.MeasureMention;
import se.samverkansgraf.importer.mention.MentionValue;
import se.samverkansgraf.importer.mention.MisreadWord;
import se.samverkansgraf.importer.mention.MunicipalityMention;
import se.samverkansgraf.importer.mention.PeriodMention;
import se.samverkansgraf.importer.mention.PersonMention;
import se.samverkansgraf.importer.mention.PoliceAreaMention;
import se.samverkansgraf.model.vocabulary.ConceptKind;

/** What a marked wording is, as people tell the marks apart. */
enum MarkKind {
    FOCUS_AREA,
    METHOD,
    ROLE,
    ACTOR,
    TARGET_GROUP,
    PLACE,
    TIME,
    MEASURE,
    PERSON,
    CUE;

    static MarkKind of(MentionValue value) {
        if (value instanceof ConceptMention concept) {
            return of(concept.kind());
        }
        if (value instanceof MunicipalityMention || value instanceof PoliceAreaMention) {
            return PLACE;
        }
        if (value instanceof DateMention || value instanceof PeriodMention) {
            return TIME;
        }
        if (value instanceof MeasureMention) {
            return MEASURE;
        }
        if (value instanceof PersonMention) {
            return PERSON;
        }
        if (value instanceof CueMention || value instanceof MisreadWord) {
            return CUE;
        }
        throw new IllegalArgumentException("no mark for " + value);
    }

    private static MarkKind of(ConceptKind kind) {
        return switch (kind) {
            case FOCUS_AREA -> FOCUS_AREA;
            case METHOD -> METHOD;
            case ROLE -> ROLE;
            case ACTOR -> ACTOR;
            case TARGET_GROUP -> TARGET_GROUP;
        };
    }

    /** The name in pages' classes and in the words' file. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
