package se.samverkansgraf.importer.section;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.text.Block.Shape;
import se.samverkansgraf.model.fact.Span;

/** Finds what a plan states in labelled lines: 'Aktivitet: …', lines below it 'Ansvar: …'; labels may stand alone. */
final class LabelledEntries {

    private static final int REACH = 4;
    private static final int LONGEST_LABEL = 30;

    private final List<Line> lines;
    private final Set<String> activities;
    private final Set<String> responsible;
    private final Set<String> further;
    private final int longest;
    private final @Nullable Labelled[] labelled;
    private final BitSet asked = new BitSet();

    /**
     * Makes a finder.
     *
     * @param activities labels of what is done, lower case
     * @param responsible labels of who does it, lower case
     * @param further labels of what else is told, such as when, lower case
     */
    LabelledEntries(List<Line> lines, Set<String> activities, Set<String> responsible, Set<String> further) {
        this.lines = lines;
        this.labelled = new Labelled[lines.size()];
        this.activities = Set.copyOf(activities);
        this.responsible = Set.copyOf(responsible);
        this.further = Set.copyOf(further);
        this.longest = Stream.of(activities, responsible, further)
                .flatMap(Set::stream)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /**
     * One entry.
     *
     * @param activity what is done, without its label
     * @param responsible who does it, with its label
     * @param last index of its last line: what is told below, such as when it is done, belongs to it
     */
    record Entry(Span activity, Span responsible, int last) {}

    /** The lines that entries are made of, and others whose label tells who or when: they head nothing. */
    BitSet lines() {
        BitSet found = new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            Labelled told = labelled(i);
            if (told != null && told.last() == i && isKnown(told.label()) && !activities.contains(told.label())) {
                found.set(i);
            }
            Entry entry = at(i);
            if (entry != null) {
                found.set(i, entry.last() + 1);
            }
        }
        return found;
    }

    /** The entry whose first line has this index, or null. */
    @Nullable Entry at(int index) {
        Labelled activity = labelled(index);
        if (activity == null || !activities.contains(activity.label())) {
            return null;
        }
        Labelled next = labelled(activity.last() + 1);
        for (int i = 1; i < REACH && next != null && !activities.contains(next.label()); i++) {
            if (responsible.contains(next.label())) {
                return new Entry(activity.content(), next.whole(), last(next.last()));
            }
            next = labelled(next.last() + 1);
        }
        return null;
    }

    private int last(int responsible) {
        int last = responsible;
        Labelled next = labelled(last + 1);
        while (next != null && further.contains(next.label())) {
            last = next.last();
            next = labelled(last + 1);
        }
        return last;
    }

    /**
     * What a label tells.
     *
     * @param label lower case, without a number
     * @param whole with the label
     * @param content without it
     * @param last index of its last line: the label's own, or the one below a label that stands alone
     */
    private record Labelled(String label, Span whole, Span content, int last) {}

    /** What the line with this index tells by a label, or null; found out once. */
    private @Nullable Labelled labelled(int index) {
        if (index >= lines.size() || !lines.get(index).is(Shape.PARAGRAPH)) {
            return null;
        }
        if (!asked.get(index)) {
            asked.set(index);
            labelled[index] = read(index);
        }
        return labelled[index];
    }

    private @Nullable Labelled read(int index) {
        String words = lines.get(index).words();
        Span span = lines.get(index).block().span();
        int colon = words.indexOf(": ");
        if (colon >= 0) {
            return colon > LONGEST_LABEL
                    ? null
                    : new Labelled(
                            bare(words.substring(0, colon)),
                            span,
                            new Span(span.start() + colon + 2, span.end()),
                            index);
        }
        boolean told = isKnown(bare(words)) && index + 1 < lines.size() && isContent(lines.get(index + 1));
        Span below = told ? lines.get(index + 1).block().span() : span;
        return told ? new Labelled(bare(words), span.union(below), below, index + 1) : null;
    }

    private boolean isContent(Line line) {
        return line.is(Shape.PARAGRAPH) && !isKnown(bare(line.words()));
    }

    private boolean isKnown(String label) {
        return activities.contains(label) || responsible.contains(label) || further.contains(label);
    }

    /** A label as the rules have it; empty for what is longer than any. */
    private String bare(String label) {
        int end = label.length();
        while (end > 0 && !Character.isLetter(label.charAt(end - 1))) {
            end--;
        }
        return end > longest ? "" : label.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
