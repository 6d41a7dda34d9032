package se.samverkansgraf.importer.fact;

import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.mention.ConceptMention;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.importer.mention.PersonMention;
import se.samverkansgraf.model.fact.Party;
import se.samverkansgraf.model.fact.Signatory;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.vocabulary.Concept;
import se.samverkansgraf.model.vocabulary.ConceptKind;
import se.samverkansgraf.model.vocabulary.Vocabulary;

/** Makes a signatory of a name and a title. */
final class SignatoryMaker {

    private final Scope scope;
    private final Vocabulary vocabulary;

    SignatoryMaker(Scope scope, Vocabulary vocabulary) {
        this.scope = scope;
        this.vocabulary = vocabulary;
    }

    /** Who signs under {@code role}; {@code person} is null where no name is given. */
    Signatory make(@Nullable Mention<PersonMention> person, @Nullable Mention<ConceptMention> role, Span span) {
        String id = role == null ? "" : role.value().id();
        Party party = vocabulary.find(ConceptKind.ROLE, id).map(Concept::side).orElse(Party.OTHER);
        return new Signatory(
                person == null ? null : person.value().name(),
                id,
                party,
                scope.evidence(role == null ? span : role.span(), FactRule.SIGNATORY));
    }
}
