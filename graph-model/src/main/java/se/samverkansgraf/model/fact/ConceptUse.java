package se.samverkansgraf.model.fact;

/**
 * A vocabulary concept (focus area, method, role, actor or target group) as one passage names it.
 *
 * @param id the concept's id in its vocabulary, such as {@code sspf}
 * @param evidence the wording met; its quote is the original wording
 */
public record ConceptUse(String id, Evidence evidence) {}
