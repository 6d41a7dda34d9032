package se.samverkansgraf.importer.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samverkansgraf.importer.mention.ConceptMention;
import se.samverkansgraf.importer.mention.CueMention.Mark;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.importer.mention.Mentions;
import se.samverkansgraf.importer.mention.MunicipalityMention;
import se.samverkansgraf.importer.mention.PersonMention;
import se.samverkansgraf.importer.mention.PoliceAreaMention;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.importer.section.Statement.Form;
import se.samverkansgraf.model.fact.Signatory;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.vocabulary.ConceptKind;

/** Finds who signed in the sentences that tell of it: 'Löftet undertecknades av kommunalrådet Karin Ek'. */
final class ToldSignatories {

    private static final Set<String> BESIDE = Set.of(" ", ", ", " (");
    private static final int LONGEST_PARTY = 5;
    /** ' för ', ' i ': what leads from a title to the place of the office. */
    private static final int LONGEST_LEADING = 5;

    private final Scope scope;
    private final SignatoryMaker maker;
    private final FactRules rules;

    ToldSignatories(Scope scope, SignatoryMaker maker, FactRules rules) {
        this.scope = scope;
        this.maker = maker;
        this.rules = rules;
    }

    /** Those with names, in the text's order; where nobody is named, the titles of the heads of the sides. */
    List<Signatory> derive() {
        List<Signatory> found = new ArrayList<>();
        signings().forEach(sentence -> addNamed(sentence, found));
        return found.isEmpty() ? nameless() : found;
    }

    private Stream<Span> signings() {
        return scope.statements(Form.SENTENCE).stream()
                .map(Statement::span)
                .filter(sentence -> scope.has(sentence, Mark.SIGNING));
    }

    private List<Signatory> nameless() {
        return signings()
                .map(this::heads)
                .filter(heads -> heads.stream().map(Signatory::party).distinct().count() > 1)
                .findFirst()
                .orElse(List.of());
    }

    private List<Signatory> heads(Span sentence) {
        return scope.in(sentence).of(ConceptKind.ROLE).stream()
                .filter(role -> rules.has(FactRule.SIGNATORY, role.value().id()))
                .map(role -> maker.make(null, role, sentence))
                .toList();
    }

    private void addNamed(Span sentence, List<Signatory> found) {
        addByTitle(sentence, found);
        addByName(sentence, found);
    }

    /** 'Karin Ek och Ola Berg undertecknade löftet': those to whom the text gives a title elsewhere. */
    private void addByName(Span sentence, List<Signatory> found) {
        String words = scope.words(sentence);
        for (Mention<PersonMention> person : scope.mentions().of(PersonMention.class)) {
            String name = person.value().name();
            boolean known = found.stream().anyMatch(signs -> Objects.equals(signs.name(), name));
            if (name != null && !known && words.contains(name)) {
                title(person).map(role -> maker.make(person, role, sentence)).ifPresent(found::add);
            }
        }
    }

    private Optional<Mention<ConceptMention>> title(Mention<PersonMention> person) {
        return scope.statements().stream()
                .map(Statement::span)
                .filter(span -> span.contains(person.span()))
                .flatMap(span -> scope.in(span).of(ConceptKind.ROLE).stream())
                .filter(role -> isBeside(role.span(), person.span()))
                .findFirst();
    }

    private void addByTitle(Span sentence, List<Signatory> found) {
        for (Mention<ConceptMention> role : scope.in(sentence).of(ConceptKind.ROLE)) {
            Mention<PersonMention> person = holder(role, sentence).orElse(null);
            List<Mention<PersonMention>> holders =
                    person == null ? holders(role.value().id()) : List.of(person);
            holders.stream()
                    .map(holder -> maker.make(holder, role, sentence))
                    .filter(signs -> found.stream().noneMatch(other -> isSame(signs, other)))
                    .forEach(found::add);
        }
    }

    private static boolean isSame(Signatory one, Signatory other) {
        return Objects.equals(one.name(), other.name()) && one.role().equals(other.role());
    }

    private Optional<Mention<PersonMention>> holder(Mention<ConceptMention> role, Span sentence) {
        return scope.in(sentence).of(PersonMention.class).stream()
                .filter(maker::isPerson)
                .filter(person -> isBeside(role.span(), person.span()))
                .findFirst();
    }

    /** Where only titles sign ('kommunalråden skrev under'): those whom the text names by that title elsewhere. */
    private List<Mention<PersonMention>> holders(String role) {
        return scope.statements(Form.SENTENCE).stream()
                .map(Statement::span)
                .flatMap(sentence -> scope.in(sentence).of(ConceptKind.ROLE).stream()
                        .filter(other -> other.value().id().equals(role))
                        .flatMap(other -> holder(other, sentence).stream()))
                .toList();
    }

    private boolean isBeside(Span role, Span person) {
        Span between = role.start() < person.start()
                ? new Span(Math.min(endOfTitle(role, person), person.start()), person.start())
                : new Span(Math.min(person.end(), role.start()), role.start());
        return BESIDE.contains(withoutParty(scope.words(between)));
    }

    /** 'chefen för Lokalpolisområde Växjö, Mats Berg', 'kommunchef i Alvesta, Karin Ek': the place is the title's. */
    private int endOfTitle(Span role, Span person) {
        Mentions between = scope.in(new Span(role.start(), person.start()));
        return Stream.concat(
                        between.of(PoliceAreaMention.class).stream()
                                .filter(area -> area.span().start() <= role.end()),
                        between.of(MunicipalityMention.class).stream()
                                .filter(place -> place.span().start() <= role.end() + LONGEST_LEADING))
                .mapToInt(place -> place.span().end())
                .reduce(role.end(), Math::max);
    }

    /** The words between a name and its title without the political party: ' (S), '. */
    private static String withoutParty(String words) {
        int closed = words.indexOf(')');
        return words.startsWith(" (") && closed <= LONGEST_PARTY ? words.substring(closed + 1) : words;
    }
}
