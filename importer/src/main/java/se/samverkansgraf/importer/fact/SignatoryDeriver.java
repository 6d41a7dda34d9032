package se.samverkansgraf.importer.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.issue.UnknownRole;
import se.samverkansgraf.importer.mention.ConceptMention;
import se.samverkansgraf.importer.mention.CueMention.Mark;
import se.samverkansgraf.importer.mention.DateMention;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.importer.mention.PersonMention;
import se.samverkansgraf.importer.mention.Precision;
import se.samverkansgraf.importer.mention.SectionRole;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.importer.section.Statement.Form;
import se.samverkansgraf.importer.text.Block.Cell;
import se.samverkansgraf.model.fact.Party;
import se.samverkansgraf.model.fact.Signatory;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.vocabulary.ConceptKind;
import se.samverkansgraf.model.vocabulary.Vocabulary;

/** Pairs the names and titles of the signatures: title below name, name below title, or both in columns. */
final class SignatoryDeriver {

    private static final int FEWEST_DIGITS = 6;

    private final Scope scope;
    private final SignatoryMaker maker;
    private final ToldSignatories told;
    private final FactRules rules;
    private final Issues issues;

    SignatoryDeriver(Scope scope, Vocabulary vocabulary, FactRules rules, Issues issues) {
        this.rules = rules;
        this.scope = scope;
        this.maker = new SignatoryMaker(scope, vocabulary);
        this.told = new ToldSignatories(scope, maker, rules);
        this.issues = issues;
    }

    /** One line of the signatures: a name, a title, or neither. */
    private record Entry(
            Statement statement,
            @Nullable Mention<PersonMention> person,
            @Nullable Mention<ConceptMention> role,
            @Nullable Cell cell) {

        boolean pairsWith(Entry other) {
            boolean complements = (person == null) != (other.person == null) && (role == null) != (other.role == null);
            return complements && sameColumn(other);
        }

        /** Side by side with others above a name in a line of its own, whose title is not for those above. */
        private boolean standsInColumnsAbove(Entry other) {
            return cell != null && other.cell == null;
        }

        private boolean isPlaceholder() {
            return person != null && person.value().name() == null;
        }

        private boolean isNamed() {
            return person != null && person.value().name() != null;
        }

        private boolean sameColumn(Entry other) {
            return cell == null || other.cell == null || cell.column() == other.cell.column();
        }
    }

    /** The signatories in the text's order; where nobody's signature stands, those of whom a sentence tells. */
    List<Signatory> derive() {
        List<Signatory> found = new ArrayList<>();
        List<Signatory> nameless = new ArrayList<>();
        List<Entry> open = withoutPlaceholders(entries(found));
        while (!open.isEmpty()) {
            Entry first = open.remove(0);
            Entry second = open.stream()
                    .takeWhile(entry -> !(entry.isNamed() && first.standsInColumnsAbove(entry)))
                    .filter(first::pairsWith)
                    .findFirst()
                    .orElse(null);
            if (second != null) {
                open.remove(second);
                if (!isContact(first, second)) {
                    found.add(signatory(first, second));
                }
            } else if (first.person() != null) {
                issues.add(new UnknownRole(
                        issues.document(), scope.evidence(first.statement().span(), FactRule.SIGNATORY)));
            } else if (first.cell() != null) {
                nameless.add(maker.make(null, first.role(), first.statement().span()));
            }
        }
        if (found.isEmpty() && areHeadsOfBothSides(nameless)) {
            found.addAll(nameless);
        }
        return found.isEmpty() ? told.derive() : found;
    }

    /**
     * 'För kommunen: Karin Ek, kommunalråd' signs, whether or not a day stands above; 'Kontakt: Ola Ek' does not, nor
     * whoever stands below 'Kontaktpersoner'.
     */
    private boolean isSignedFor(Statement line, Span person) {
        Span before = new Span(line.span().start(), person.start());
        return !scope.under(line, SectionRole.OUTSIDE)
                && scope.words(before).stripTrailing().endsWith(":")
                && scope.namesParty(before);
    }

    /**
     * The names and titles that stand alone in their line. A name with its title beside it is a contact, unless place
     * and day stand above: then it signs, and is added to {@code found}.
     */
    private List<Entry> entries(List<Signatory> found) {
        List<Entry> entries = new ArrayList<>();
        List<Signatory> undated = new ArrayList<>();
        boolean dated = isAnnounced();
        for (Statement statement : scope.statements(Form.SIGNATURE)) {
            Span span = statement.span();
            Mention<PersonMention> person = scope.in(span).of(PersonMention.class).stream()
                    .filter(maker::isPerson)
                    .findFirst()
                    .orElse(null);
            Mention<ConceptMention> role =
                    scope.in(span).of(ConceptKind.ROLE).stream().findFirst().orElse(null);
            if ((person == null) != (role == null)) {
                entries.add(new Entry(statement, person, role, scope.cellAt(span)));
            } else if (person != null && role != null && (dated || isSignedFor(statement, person.span()))) {
                found.add(maker.make(person, role, span));
            } else if (person != null && role != null && !isAboveNumber(statement.index())) {
                undated.add(maker.make(person, role, span));
            }
            dated |= isDated(span);
        }
        if (found.isEmpty() && areHeadsOfBothSides(undated)) {
            found.addAll(undated);
        }
        return entries;
    }

    /** 'XXX' above the name that is printed below it is the place for the hand, no other person. */
    private static List<Entry> withoutPlaceholders(List<Entry> entries) {
        List<Entry> named = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            boolean printedBelow = entry.isPlaceholder()
                    && entries.subList(i + 1, entries.size()).stream()
                            .filter(entry::sameColumn)
                            .findFirst()
                            .filter(Entry::isNamed)
                            .isPresent();
            if (!printedBelow) {
                named.add(entry);
            }
        }
        return named;
    }

    /** True where the words above the first signature say that the agreement is signed: 'Undertecknad av'. */
    private boolean isAnnounced() {
        return scope.statements(Form.SIGNATURE).stream()
                .map(Statement::index)
                .filter(first -> first > scope.part().firstStatement())
                .findFirst()
                .map(first -> scope.has(scope.statement(first - 1).span(), Mark.SIGNING))
                .orElse(false);
    }

    /** Whom to turn to: no head of a side, where nothing is signed, or somebody above a telephone number. */
    private boolean isContact(Entry first, Entry second) {
        Mention<ConceptMention> role = first.role() != null ? first.role() : second.role();
        boolean head =
                role != null && rules.has(FactRule.SIGNATORY, role.value().id());
        return !head && !isSealed()
                || isAboveNumber(
                        Math.max(first.statement().index(), second.statement().index()));
    }

    /** True where a day or a line to write on stands among the signatures. */
    private boolean isSealed() {
        return scope.statements(Form.SIGNATURE).stream()
                .map(Statement::span)
                .anyMatch(line -> isDated(line) || scope.words(line).chars().noneMatch(Character::isLetter));
    }

    private boolean isAboveNumber(int statement) {
        int next = statement + 1;
        if (next >= scope.part().endStatement()) {
            return false;
        }
        Span below = scope.statement(next).span();
        String words = scope.words(below);
        boolean number = words.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS && !isDated(below);
        return number || words.indexOf('@') >= 0;
    }

    private boolean areHeadsOfBothSides(List<Signatory> people) {
        Set<Party> sides = people.stream().map(Signatory::party).collect(Collectors.toSet());
        return sides.containsAll(Undertakers.BOTH.parties())
                && people.stream().allMatch(person -> rules.has(FactRule.SIGNATORY, person.role()));
    }

    private boolean isDated(Span span) {
        return scope.in(span).any(DateMention.class, date -> date.value().precision() == Precision.DAY);
    }

    private Signatory signatory(Entry first, Entry second) {
        return maker.make(
                first.person() != null ? first.person() : second.person(),
                first.role() != null ? first.role() : second.role(),
                first.statement().span().union(second.statement().span()));
    }
}
