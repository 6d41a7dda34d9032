package se.samverkansgraf.importer.mention;

import se.samverkansgraf.model.fact.Certainty;
import se.samverkansgraf.model.vocabulary.ConceptKind;

/**
 * A focus area, method, role, actor or target group of the vocabulary.
 *
 * @param kind which vocabulary
 * @param id the concept's id there, such as {@code sspf}
 * @param certainty CERTAIN where the agreement names the concept as what it is; UNSURE where the words are there but
 *     the concept may not be meant: residents who answered a survey, a homonym that the context does not settle
 */
public record ConceptMention(ConceptKind kind, String id, Certainty certainty) implements MentionValue {}
