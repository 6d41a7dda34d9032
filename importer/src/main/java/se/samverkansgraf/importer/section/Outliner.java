package se.samverkansgraf.importer.section;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.mention.CueMention.PartyCue;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.importer.mention.MunicipalityMention;
import se.samverkansgraf.importer.mention.PoliceAreaMention;
import se.samverkansgraf.importer.mention.SectionRole;
import se.samverkansgraf.importer.text.Block.Shape;
import se.samverkansgraf.model.fact.Span;

/**
 * Nests headings. A format that gives levels is believed; where it gives none, the title holds the parts of known
 * wording, those that list priorities or undertakings hold their topics, a label with a number in parts stands in the
 * part of that number, and a heading that only names a party stands innermost.
 */
final class Outliner {

    private static final int TITLE = 10;
    private static final int PART = 20;
    private static final int TOPIC = 30;
    private static final int INSIDE_TOPIC = 60;
    private static final int PARTY = 80;
    private static final int STEP = 10;
    private static final Pattern LABEL_IN_PART = Pattern.compile("\\p{Lu}\\p{Ll}+ (\\d{1,2})\\.\\d");

    private final List<Line> lines;
    private final BitSet headings;
    private final NumberedSeries series;
    private final RecurringParts recurring;
    private final Map<List<Integer>, Integer> rankOfNumber = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();

    Outliner(List<Line> lines, BitSet headings, NumberedSeries series) {
        this.lines = lines;
        this.headings = headings;
        this.series = series;
        this.recurring = new RecurringParts(lines, headings, line -> line.role() == null && namesOnlyParty(line));
    }

    private record Open(int section, int rank, Line line) {}

    /** The sections and, per line, the innermost section that holds it. */
    Outline outline(int textLength) {
        List<Section> sections = new ArrayList<>();
        List<Integer> sectionOf = new ArrayList<>();
        for (Line line : lines) {
            if (headings.get(line.index())) {
                close(rank(line), sections, line.block().span().start());
                open(line, sections, textLength);
            } else if (sections.isEmpty()) {
                sections.add(headless(line, textLength));
            }
            sectionOf.add(open.isEmpty() ? 0 : open.peek().section());
        }
        return new Outline(sections, sectionOf);
    }

    /** The sections and, per line, the index of the innermost one that holds it. */
    record Outline(List<Section> sections, List<Integer> sectionOf) {}

    private Section headless(Line line, int textLength) {
        int start = line.block().span().start();
        int first = headings.nextSetBit(0);
        int end = first < 0 ? textLength : lines.get(first).block().span().start();
        return new Section(
                new Span(start, start),
                "",
                1,
                null,
                new Span(start, end),
                line.block().page(),
                null);
    }

    private void open(Line line, List<Section> sections, int textLength) {
        int rank = rank(line);
        Integer parent = open.isEmpty() ? null : open.peek().section();
        Span span = new Span(line.block().span().start(), textLength);
        sections.add(new Section(
                line.block().span(),
                line.block().marker(),
                open.size() + 1,
                parent,
                span,
                line.block().page(),
                line.role()));
        open.push(new Open(sections.size() - 1, rank, line));
        if (!line.number().isEmpty()) {
            rankOfNumber.put(line.number(), rank);
        }
    }

    private void close(int rank, List<Section> sections, int end) {
        while (!open.isEmpty() && open.peek().rank() >= rank) {
            int index = open.pop().section();
            Section ended = sections.get(index);
            sections.set(
                    index,
                    new Section(
                            ended.heading(),
                            ended.number(),
                            ended.level(),
                            ended.parent(),
                            new Span(ended.span().start(), end),
                            ended.page(),
                            ended.role()));
        }
    }

    private int rank(Line line) {
        if (line.is(Shape.HEADING) && line.block().depth() > 0) {
            return STEP * line.block().depth();
        }
        if (!line.number().isEmpty()) {
            return rankOfNumbered(line);
        }
        if (namesOnlyParty(line) && !leadsToHeading(line)) {
            return insideDescription() ? besideDescription(line) : PARTY;
        }
        if (series.encloses(line.index()) || recurring.contains(line)) {
            return INSIDE_TOPIC;
        }
        if (line.kind() != null && line.role() == null) {
            return TITLE;
        }
        Integer numbered = rankByLabel(line);
        if (numbered != null) {
            return numbered;
        }
        return line.role() != null ? PART : topicRank();
    }

    /** 'Delmål 3.1' belongs to what has the number 3. */
    private @Nullable Integer rankByLabel(Line line) {
        Matcher label = LABEL_IN_PART.matcher(line.words());
        if (line.role() == null || !label.lookingAt()) {
            return null;
        }
        List<Integer> outer = List.of(Integer.valueOf(label.group(1)));
        return open.stream()
                .filter(section -> section.line().number().equals(outer))
                .map(section -> section.rank() + 1)
                .findFirst()
                .orElse(null);
    }

    private int rankOfNumbered(Line line) {
        List<Integer> number = line.number();
        int last = number.size() - 1;
        Integer outer = rankOfNumber.get(number.subList(0, last));
        if (last > 0 && outer != null) {
            return outer + 1;
        }
        if (number.get(last) > 1) {
            List<Integer> before = new ArrayList<>(number);
            before.set(last, number.get(last) - 1);
            Integer sibling = rankOfNumber.get(before);
            if (sibling != null) {
                return sibling;
            }
        }
        return line.role() != null ? PART : topicRank();
    }

    private int topicRank() {
        for (Open section : open) {
            if (section.rank() <= PART) {
                return holdsTopics(section.line()) ? TOPIC : PART;
            }
        }
        return PART;
    }

    /** 'Det här lovar vi', again and again behind 'Lägesbild', stands inside the topic that both are about. */
    private int besideDescription(Line line) {
        return recurring.contains(line) ? INSIDE_TOPIC : PART;
    }

    /** True where the innermost part of known wording describes; who will do what is no part of it. */
    private boolean insideDescription() {
        for (Open section : open) {
            SectionRole role = section.line().role();
            if (role != null) {
                return role == SectionRole.SITUATION || role == SectionRole.BACKGROUND || role == SectionRole.PURPOSE;
            }
        }
        return false;
    }

    /** 'Vi lovar att' right above '1. Trygghet i centrum' holds topics, whoever it names. */
    private boolean leadsToHeading(Line line) {
        return line.role() != null && headings.get(line.index() + 1);
    }

    /** 'Så gick det med löftena' right above 'Trafik' holds what comes of each topic. */
    private boolean holdsTopics(Line heading) {
        @Nullable SectionRole role = heading.role();
        return role == SectionRole.PRIORITIES
                || role == SectionRole.COMMITMENTS
                || role == SectionRole.RESULTS && headings.get(heading.index() + 1);
    }

    private static boolean namesOnlyParty(Line line) {
        if (line.mentions().of(PartyCue.class).isEmpty()) {
            return false;
        }
        BitSet covered = new BitSet();
        for (Mention<?> mention : line.mentions().all()) {
            if (mention.value() instanceof PartyCue
                    || mention.value() instanceof PoliceAreaMention
                    || mention.value() instanceof MunicipalityMention municipality
                            && municipality.form() == MunicipalityMention.Form.WITH_KOMMUN) {
                covered.set(mention.span().start(), mention.span().end());
            }
        }
        return line.hasStrength() || 2 * covered.cardinality() > line.words().length();
    }
}
