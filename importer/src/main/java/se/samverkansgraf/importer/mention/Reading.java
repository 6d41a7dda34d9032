package se.samverkansgraf.importer.mention;

import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.vocabulary.ConceptKind;

/**
 * One value that a hit would yield.
 *
 * @param hit the hit
 * @param value the value; null for a wording that only keeps others from being read
 */
record Reading(Hit hit, @Nullable MentionValue value) {

    Span span() {
        return hit.span();
    }

    boolean blocks() {
        return value == null;
    }

    boolean isConcept() {
        return value instanceof ConceptMention;
    }

    boolean is(ConceptKind kind) {
        return value instanceof ConceptMention concept && concept.kind() == kind;
    }

    /** True where both compete for the same words: only one of them can be meant. */
    boolean competesWith(Reading other) {
        if (value == null || other.value == null) {
            return false;
        }
        if (value instanceof ConceptMention concept && other.value instanceof ConceptMention rival) {
            return concept.kind() == rival.kind();
        }
        if (value instanceof CueMention.MarkCue mark && other.value instanceof CueMention.MarkCue rival) {
            return mark.mark() == rival.mark();
        }
        return value.getClass() == other.value.getClass();
    }
}
