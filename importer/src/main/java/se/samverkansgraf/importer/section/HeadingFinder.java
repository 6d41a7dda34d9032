package se.samverkansgraf.importer.section;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import se.samverkansgraf.importer.mention.CueMention.HeadingCue;
import se.samverkansgraf.importer.mention.CueMention.Mark;
import se.samverkansgraf.importer.mention.CueMention.MarkCue;
import se.samverkansgraf.importer.mention.CueMention.PartyCue;
import se.samverkansgraf.importer.mention.PeriodMention;
import se.samverkansgraf.importer.mention.SectionRole;
import se.samverkansgraf.importer.text.Block.Shape;

/** Decides which lines are headings: by the format, by number, by wording, or by standing short and alone. */
final class HeadingFinder {

    private static final int LONGEST_BARE = 12;
    private static final int LONGEST_BEFORE_LIST = 6;
    private static final int LONGEST_WITH_COLON = 3;
    private static final int LONGEST_AIM = 8;
    private static final int LONGEST_MARKED = 20;
    private static final Pattern NUMBER_AND_SIGN = Pattern.compile(" \\d{1,2} ?[-–—:.] ");
    private static final Set<SectionRole> STATED =
            EnumSet.of(SectionRole.GOALS, SectionRole.PURPOSE, SectionRole.SITUATION, SectionRole.FOLLOW_UP);

    private final List<Line> lines;
    private final BitSet signatures;
    private final NumberedSeries series;
    private final Set<String> senders;
    private final Set<String> questions;

    /**
     * Makes a finder.
     *
     * @param senders what the names of a municipality's units end with, lower case
     * @param questions words that open a question, lower case
     */
    HeadingFinder(
            List<Line> lines, BitSet signatures, NumberedSeries series, Set<String> senders, Set<String> questions) {
        this.lines = lines;
        this.signatures = signatures;
        this.series = series;
        this.senders = Set.copyOf(senders);
        this.questions = Set.copyOf(questions);
    }

    /** The indexes of the lines that are headings. */
    BitSet find() {
        BitSet found = new BitSet();
        for (Line line : lines) {
            if (!signatures.get(line.index()) && isHeading(line)) {
                found.set(line.index());
            }
        }
        return found;
    }

    private boolean isHeading(Line line) {
        return switch (line.block().shape()) {
            case HEADING -> line.wordCount() <= LONGEST_MARKED;
            case LIST_ITEM -> isNumberedHeading(line) || isBulletHeading(line);
            case PARAGRAPH -> isBareHeading(line);
            case CELL, COLUMN -> false;
        };
    }

    /** 'Mål: Färre stölder' states an aim, though no full stop ends it; 'Problemområde: Stölder' labels an area. */
    private static boolean isRunIn(Line line) {
        return line.role() != null
                && line.mentions()
                        .any(
                                HeadingCue.class,
                                cue -> cue.span().start() == line.block().span().start()
                                        && STATED.contains(cue.value().role())
                                        && line.words()
                                                .startsWith(": ", cue.span().length()));
    }

    /** 'Vad menas med trygghet?', 'Hur vi ska samverka': a short question that stands alone is answered below. */
    private boolean isQuestion(Line line) {
        String first = line.words().split(" ", 2)[0].toLowerCase(Locale.ROOT);
        boolean asks = line.endsWith('?') || (line.unclosed() && questions.contains(first));
        return asks && line.wordCount() <= LONGEST_BEFORE_LIST;
    }

    private static boolean countsPages(Line line) {
        return line.endsWith(')') && line.words().chars().noneMatch(Character::isLetter);
    }

    /** '2 (2)' counts pages, and '1. patrullera i centrum' is the only item of its list. */
    private boolean isNumberedHeading(Line line) {
        return !countsPages(line) && line.beginsLikeSentence() && series.isHeading(line);
    }

    /** A bullet of a few words with prose, not another bullet, below it: the bullet heads the prose. */
    private boolean isBulletHeading(Line line) {
        return line.number().isEmpty()
                && line.beginsLikeSentence()
                && line.wordCount() <= LONGEST_BEFORE_LIST
                && line.unclosed()
                && !line.hasStrength()
                && !follows(line, Shape.LIST_ITEM)
                && isProse(line.index() + 1);
    }

    private boolean isBareHeading(Line line) {
        if (!line.hasLetters()
                || countsPages(line)
                || isRunIn(line)
                || closesWithParty(line) && !numbersPromise(line)
                || !line.beginsLikeSentence()
                || statesValidity(line)) {
            return false;
        }
        if (isLast(line)) {
            return headsNothing(line);
        }
        if (line.endsWith(':')) {
            return isShortBeforeContent(line);
        }
        if (isQuestion(line)) {
            return true;
        }
        boolean open = line.unclosed() || (line.role() != null && !line.endsWith('.')) || isClosedTitle(line);
        return open
                && line.wordCount() <= LONGEST_BARE
                && (!line.hasStrength()
                        || line.index() == 0
                        || opensList(line)
                        || numbersPromise(line)
                        || isAimOverProse(line));
    }

    /** 'Äldre ska inte bli lurade' above sentences: what is aimed at heads what is done, where nobody is to do it. */
    private boolean isAimOverProse(Line line) {
        return line.wordCount() <= LONGEST_AIM && !namesParty(line) && isProse(line.index() + 1);
    }

    /** 'Löfte 1 - Droghandeln ska bort': a label with a number heads what follows, whatever it says. */
    private static boolean numbersPromise(Line line) {
        return line.mentions()
                .any(
                        HeadingCue.class,
                        cue -> cue.span().start() == line.block().span().start()
                                && NUMBER_AND_SIGN
                                        .matcher(line.words()
                                                .substring(cue.span().length()))
                                        .lookingAt());
    }

    /** 'Uppföljning', the end of a page that was cut there: a word that heads a part states nothing itself. */
    private boolean headsNothing(Line line) {
        boolean named = line.role() != null || (!line.hasStrength() && (line.kind() != null || isSender(line)));
        return named && line.wordCount() <= LONGEST_BEFORE_LIST && (line.unclosed() || line.endsWith(':'));
    }

    private boolean isSender(Line line) {
        String words = line.words().toLowerCase(Locale.ROOT);
        return senders.stream().anyMatch(words::endsWith);
    }

    /** 'Lokalt medborgarlöfte X kommun 2022-2025.': a title that opens the text is one for all its full stop. */
    private static boolean isClosedTitle(Line line) {
        return line.index() == 0 && line.kind() != null && line.endsWith('.');
    }

    /** 'Löftet gäller 2022-2023', even without its full stop, is a sentence; so is a period alone on its line. */
    private static boolean statesValidity(Line line) {
        boolean said = line.mentions().any(MarkCue.class, cue -> cue.value().mark() == Mark.VALIDITY);
        return line.mentions()
                .any(
                        PeriodMention.class,
                        period -> said || period.span().length() == line.words().length());
    }

    /** 'Polisen ska:' and 'Problemområde:' head what follows; a longer line with a colon only leads into its list. */
    private static boolean isShortBeforeContent(Line line) {
        if (line.hasStrength()) {
            return (namesParty(line) || line.role() != null) && line.wordCount() <= LONGEST_BEFORE_LIST;
        }
        boolean named = line.role() != null || endsWithParty(line);
        return line.wordCount() <= (named ? LONGEST_BEFORE_LIST : LONGEST_WITH_COLON);
    }

    /** 'Det gör Storby kommun:' */
    private static boolean endsWithParty(Line line) {
        int end = line.block().span().end() - 1;
        return line.mentions().any(PartyCue.class, cue -> cue.span().end() == end);
    }

    private boolean opensList(Line line) {
        return line.role() != null || (namesParty(line) && line.wordCount() <= LONGEST_BEFORE_LIST);
    }

    private static boolean namesParty(Line line) {
        return !line.mentions().of(PartyCue.class).isEmpty();
    }

    private boolean isProse(int index) {
        return index < lines.size()
                && lines.get(index).is(Shape.PARAGRAPH)
                && (lines.get(index).endsWith('.') || closesWithParty(lines.get(index)));
    }

    /** 'Fler kontroller vid skolor. Polis': a sentence, and behind it who does it. */
    private static boolean closesWithParty(Line line) {
        int stop = line.words().lastIndexOf(". ");
        return line.assignedInParentheses()
                || stop > 0 && line.wordCount() > LONGEST_WITH_COLON && line.namesPartyAt(stop + 2);
    }

    private boolean follows(Line line, Shape shape) {
        return line.index() > 0 && lines.get(line.index() - 1).is(shape);
    }

    private boolean isLast(Line line) {
        int next = line.index() + 1;
        return next >= lines.size() || signatures.get(next);
    }
}
