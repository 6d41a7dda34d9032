package se.samverkansgraf.importer.fact;

import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.mention.ConceptMention;
import se.samverkansgraf.importer.mention.CueMention.PartyCue;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.importer.mention.Mentions;
import se.samverkansgraf.importer.mention.MunicipalityMention;
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

    /** True for a name of somebody: none of a party or a title, and no place such as 'Upplands Väsby'. */
    boolean isPerson(Mention<PersonMention> name) {
        Mentions inside = scope.in(name.span());
        return inside.of(PartyCue.class).isEmpty()
                && inside.of(ConceptKind.ROLE).isEmpty()
                && !inside.any(MunicipalityMention.class, place -> place.span().equals(name.span()));
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
