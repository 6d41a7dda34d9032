package se.samverkansgraf.importer.section;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkansgraf.importer.mention.CueMention.PartyCue;
import se.samverkansgraf.importer.mention.DateMention;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.importer.mention.PersonMention;
import se.samverkansgraf.importer.mention.PoliceAreaMention;
import se.samverkansgraf.importer.mention.Precision;
import se.samverkansgraf.importer.text.Block.Shape;
import se.samverkansgraf.model.vocabulary.ConceptKind;

/** Finds the lines of signatures: rules of dots, names, titles, place and day. */
final class SignatureFinder {

    private static final int LONGEST_TITLE = 9;
    private static final int LONGEST_PLACE_AND_DAY = 7;
    private static final int REACH = 2;
    private static final int REACH_OF_DAY = 6;

    private final List<Line> lines;

    SignatureFinder(List<Line> lines) {
        this.lines = lines;
    }

    /** The indexes of the lines that belong to a signature. */
    BitSet find() {
        BitSet anchors = new BitSet();
        boolean begun = false;
        for (Line line : lines) {
            anchors.set(line.index(), anchors(line) && (begun || !line.is(Shape.COLUMN)));
            begun |= line.is(Shape.LIST_ITEM) || line.endsWith('.') && line.hasLetters();
        }
        tables().filter(SignatureFinder::isSigned).flatMap(List::stream).forEach(line -> anchors.set(line.index()));
        BitSet found = (BitSet) anchors.clone();
        for (Line line : lines) {
            if (namesTitle(line) && near(anchors, line.index(), REACH, REACH)) {
                found.set(line.index());
            }
        }
        for (Line line : lines) {
            if (isPlaceAndDay(line) && near(found, line.index(), 1, REACH_OF_DAY)) {
                found.set(line.index());
            }
        }
        return found;
    }

    private Stream<List<Line>> tables() {
        return lines.stream()
                .filter(line -> line.is(Shape.CELL) && line.block().cell() != null)
                .collect(Collectors.groupingBy(
                        line -> Objects.requireNonNull(line.block().cell()).table()))
                .values()
                .stream();
    }

    /** True where a table holds nothing but names, titles, parties and days. */
    private static boolean isSigned(List<Line> cells) {
        return cells.stream().anyMatch(SignatureFinder::isWholeName)
                && cells.stream()
                        .allMatch(cell -> isWholeName(cell)
                                || cell.wordCount() <= LONGEST_PLACE_AND_DAY
                                        && (!cell.mentions()
                                                        .of(ConceptKind.ROLE)
                                                        .isEmpty()
                                                || !cell.mentions()
                                                        .of(PartyCue.class)
                                                        .isEmpty()
                                                || !cell.mentions()
                                                        .of(DateMention.class)
                                                        .isEmpty()));
    }

    private static boolean isWholeName(Line line) {
        return line.mentions().any(PersonMention.class, person -> person.span()
                .equals(line.block().span()));
    }

    private boolean anchors(Line line) {
        if (line.is(Shape.CELL) || line.is(Shape.LIST_ITEM)) {
            return false;
        }
        if (line.is(Shape.COLUMN) || (!line.hasLetters() && line.words().length() > REACH)) {
            return true;
        }
        return isName(line) && (isNameWithTitle(line) || near(this::namesTitleOrRule, line.index()));
    }

    private boolean isName(Line line) {
        return line.mentions()
                .any(
                        PersonMention.class,
                        person -> person.span().equals(line.block().span())
                                || isAfterLabel(line, person)
                                || (namesTitle(line)
                                        && (opens(line, person)
                                                || isSignedFor(line, person)
                                                || isAfterTitle(line, person))));
    }

    private static boolean opens(Line line, Mention<PersonMention> person) {
        return person.span().start() == line.block().span().start();
    }

    /** 'Namn: Anna Larsdotter'. */
    private static boolean isAfterLabel(Line line, Mention<PersonMention> person) {
        int name = person.span().start() - line.block().span().start();
        String before = line.words().substring(0, name).stripTrailing();
        return before.endsWith(":")
                && before.indexOf(' ') < 0
                && person.span().end() == line.block().span().end();
    }

    /** 'Kommunchef Anna Larsdotter': the title opens the line. */
    private static boolean isAfterTitle(Line line, Mention<PersonMention> person) {
        return line.mentions().of(ConceptKind.ROLE).stream()
                .anyMatch(title -> title.span().start() == line.block().span().start()
                        && title.span().end() < person.span().start());
    }

    /** 'För kommunen: Anna Larsdotter, kommunchef'. */
    private static boolean isSignedFor(Line line, Mention<PersonMention> person) {
        int name = person.span().start() - line.block().span().start();
        String before = line.words().substring(0, name).stripTrailing();
        return before.endsWith(":")
                && line.mentions()
                        .any(
                                PartyCue.class,
                                party -> party.span().end() <= person.span().start());
    }

    private boolean isNameWithTitle(Line line) {
        return namesTitle(line) && !line.hasStrength();
    }

    private boolean namesTitleOrRule(Line line) {
        return namesTitle(line) || (!line.hasLetters() && line.words().length() > REACH);
    }

    private boolean namesTitle(Line line) {
        if (!line.unclosed() || line.hasStrength()) {
            return false;
        }
        boolean title = !line.mentions().of(ConceptKind.ROLE).isEmpty()
                || line.mentions()
                        .any(PoliceAreaMention.class, area -> area.value().form() == PoliceAreaMention.Form.CHIEF);
        return title && line.wordCount() <= LONGEST_TITLE;
    }

    private static boolean isPlaceAndDay(Line line) {
        return line.unclosed()
                && line.mentions()
                        .any(
                                DateMention.class,
                                date -> date.value().precision() == Precision.DAY
                                        && date.span().end()
                                                == line.block().span().end())
                && line.wordCount() <= LONGEST_PLACE_AND_DAY;
    }

    private boolean near(java.util.function.Predicate<Line> wanted, int index) {
        for (int i = Math.max(0, index - REACH); i <= Math.min(lines.size() - 1, index + REACH); i++) {
            if (i != index && wanted.test(lines.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean near(BitSet found, int index, int before, int after) {
        int next = found.nextSetBit(Math.max(0, index - before));
        return next >= 0 && next <= index + after;
    }
}
