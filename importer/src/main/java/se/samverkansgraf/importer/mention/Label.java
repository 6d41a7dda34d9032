package se.samverkansgraf.importer.mention;

import java.util.List;
import java.util.Set;
import se.samverkansgraf.importer.rule.PhraseRule.Letters;
import se.samverkansgraf.importer.rule.PhraseRule.Place;
import se.samverkansgraf.model.vocabulary.ConceptKind;

/**
 * One form of one wording, and what it leads to.
 *
 * @param sense what it leads to
 * @param rule the id of the rule, or of the label, that looks for it
 * @param place where in a compound the form may stand
 * @param letters which letters the text must have
 * @param core number of letters of the wording itself, endings left out, that {@code letters} is about
 * @param nested true where the form is read inside a longer one of the same kind, too
 */
record Label(Sense sense, String rule, Place place, Letters letters, int core, boolean nested) {

    /** What a wording leads to. */
    sealed interface Sense {}

    /** Values to be read. */
    record Reads(List<MentionValue> values) implements Sense {

        Reads {
            values = List.copyOf(values);
        }
    }

    /**
     * Nothing to be read, and nothing inside either: no concept of these kinds, or nothing at all where none is named.
     */
    record Blocks(Set<ConceptKind> kinds) implements Sense {

        Blocks {
            kinds = Set.copyOf(kinds);
        }
    }

    /** A municipality's name. */
    record Names(String code, MunicipalityMention.Form form) implements Sense {}

    /** Words around a mention that a context rule asks for. */
    record Surrounds(int rule, Side side) implements Sense {}

    /** A word around which patterns are tried. */
    record Triggers(List<Integer> patterns) implements Sense {

        Triggers {
            patterns = List.copyOf(patterns);
        }
    }

    /** On which side of a mention words of a context stand. */
    enum Side {
        PRECEDED,
        FOLLOWED,
        SENTENCE,
        WITHOUT
    }
}
