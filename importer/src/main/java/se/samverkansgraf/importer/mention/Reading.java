package se.samverkansgraf.importer.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.mention.Label.Blocks;
import se.samverkansgraf.importer.mention.Label.Names;
import se.samverkansgraf.importer.mention.Label.Reads;
import se.samverkansgraf.importer.mention.Label.Sense;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.vocabulary.ConceptKind;

/**
 * One value that a hit would yield.
 *
 * @param hit the hit
 * @param value the value; null for a wording that only keeps others from being read
 */
record Reading(Hit hit, @Nullable MentionValue value) {

    /** Adds what a hit would yield; nothing for a hit that is no reading, as a trigger. */
    static void addAll(List<Reading> readings, Hit hit) {
        Sense sense = hit.label().sense();
        if (sense instanceof Reads reads) {
            for (MentionValue value : reads.values()) {
                readings.add(new Reading(hit, value));
            }
        } else if (sense instanceof Names names) {
            readings.add(new Reading(hit, new MunicipalityMention(names.code(), "", names.form())));
        } else if (sense instanceof Blocks) {
            readings.add(new Reading(hit, null));
        }
    }

    Span span() {
        return hit.span();
    }

    boolean blocks() {
        return value == null;
    }

    /** True where this wording keeps the other from being read inside it. */
    boolean keepsOut(Reading other) {
        if (!(hit.label().sense() instanceof Blocks blocks) || other.blocks()) {
            return false;
        }
        return blocks.kinds().isEmpty() || blocks.kinds().stream().anyMatch(other::is);
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

    /** True where both give the same: the same concept, or the same value. */
    boolean saysWhat(Reading other) {
        if (value instanceof ConceptMention concept && other.value instanceof ConceptMention same) {
            return concept.kind() == same.kind() && concept.id().equals(same.id());
        }
        return value != null && value.equals(other.value);
    }
}
