package se.samverkansgraf.importer.mention;

import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.fact.Certainty;
import se.samverkansgraf.model.vocabulary.ConceptKind;

/**
 * A focus area, method, role, actor or target group of the vocabulary.
 *
 * @param kind which vocabulary
 * @param id the concept's id there, such as {@code sspf}
 * @param certainty CERTAIN where the agreement names the concept as what it is; UNSURE where the words are there but
 *     the concept may not be meant: residents who answered a survey, a homonym that the context does not settle
 * @param context the id of the context rule that settled the certainty; null where the words alone did
 */
public record ConceptMention(
        ConceptKind kind,
        String id,
        Certainty certainty,
        @Nullable String context) implements MentionValue {

    /** A concept whose certainty its words alone settle. */
    public ConceptMention(ConceptKind kind, String id, Certainty certainty) {
        this(kind, id, certainty, null);
    }
}
