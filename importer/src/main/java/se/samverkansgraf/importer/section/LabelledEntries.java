package se.samverkansgraf.importer.section;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.text.Block.Shape;
import se.samverkansgraf.model.fact.Span;

/** Finds what a plan states in labelled lines: 'Aktivitet: …', some lines below it 'Ansvar: …'. */
final class LabelledEntries {

    private static final int REACH = 4;
    private static final int LONGEST_LABEL = 30;

    private final List<Line> lines;
    private final Set<String> activities;
    private final Set<String> responsible;
    private final Set<String> further;

    /**
     * Makes a finder.
     *
     * @param activities labels of what is done, lower case
     * @param responsible labels of who does it, lower case
     * @param further labels of what else is told, such as when, lower case
     */
    LabelledEntries(List<Line> lines, Set<String> activities, Set<String> responsible, Set<String> further) {
        this.lines = lines;
        this.activities = Set.copyOf(activities);
        this.responsible = Set.copyOf(responsible);
        this.further = Set.copyOf(further);
    }

    /**
     * One entry.
     *
     * @param activity what is done, without its label
     * @param responsible who does it, with its label
     * @param last index of its last line: what is told below, such as when it is done, belongs to it
     */
    record Entry(Span activity, Span responsible, int last) {}

    /** The lines that entries are made of. */
    BitSet lines() {
        BitSet found = new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            Entry entry = at(i);
            if (entry != null) {
                found.set(i, entry.last() + 1);
            }
        }
        return found;
    }

    /** The entry whose first line has this index, or null. */
    @Nullable Entry at(int index) {
        Line first = lines.get(index);
        if (!activities.contains(label(first))) {
            return null;
        }
        for (int i = index + 1; i < Math.min(index + REACH, lines.size()); i++) {
            String label = label(lines.get(i));
            if (responsible.contains(label)) {
                return new Entry(afterLabel(first), lines.get(i).block().span(), last(i));
            }
            if (label.isEmpty() || activities.contains(label)) {
                return null;
            }
        }
        return null;
    }

    private int last(int responsible) {
        int last = responsible;
        while (last + 1 < Math.min(responsible + REACH, lines.size()) && isFurther(lines.get(last + 1))) {
            last++;
        }
        return last;
    }

    private boolean isFurther(Line line) {
        return further.contains(label(line));
    }

    /** The words before a colon with words after it, without a number; empty where the line has no label. */
    private static String label(Line line) {
        int colon = line.words().indexOf(": ");
        if (!line.is(Shape.PARAGRAPH) || colon < 0 || colon > LONGEST_LABEL) {
            return "";
        }
        int end = colon;
        while (end > 0 && !Character.isLetter(line.words().charAt(end - 1))) {
            end--;
        }
        return line.words().substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static Span afterLabel(Line line) {
        Span span = line.block().span();
        return new Span(span.start() + line.words().indexOf(": ") + 2, span.end());
    }
}
