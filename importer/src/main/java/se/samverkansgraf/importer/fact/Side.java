package se.samverkansgraf.importer.fact;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.fact.ConceptUse;
import se.samverkansgraf.model.fact.Party;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.vocabulary.ConceptKind;

/**
 * Somebody named who can act.
 *
 * @param span where
 * @param parties the sides meant
 * @param kind ACTOR or ROLE where a unit or a title is named, else null
 * @param concept the unit or title, else null
 */
record Side(
        Span span,
        Set<Party> parties,
        @Nullable ConceptKind kind,
        @Nullable ConceptUse concept) {

    /** The municipality or the police themselves, which are parties and no doers beyond them. */
    boolean isPartyItself() {
        return concept == null;
    }

    /** How many letters their names have together. */
    static int length(List<Side> sides) {
        int length = 0;
        for (Side side : sides) {
            length += side.span().length();
        }
        return length;
    }
}
