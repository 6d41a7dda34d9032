package se.samverkansgraf.importer.section;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.text.Block.Shape;
import se.samverkansgraf.model.fact.Span;

/**
 * Finds what a plan states in labelled lines: 'Aktivitet: …', lines below it 'Ansvar: …', 'Medverkar: …'; labels may
 * stand alone or have a number. An entry is a row of a table that stands upright.
 */
final class LabelledEntries {

    private static final int REACH = 4;
    private static final int LONGEST_LABEL = 30;
    private static final String COLON = ": ";
    private static final String STOP = ". ";
    private static final Pattern NUMBERED = Pattern.compile("(\\p{L}+) \\d{1,2}(?:\\.\\d{1,2})*\\.?\\s+(?=\\p{L}|\")");

    private final List<Line> lines;
    private final Labels labels;
    private final int longest;
    private final @Nullable Labelled[] labelled;
    private final BitSet asked = new BitSet();

    LabelledEntries(List<Line> lines, Labels labels) {
        this.lines = lines;
        this.labelled = new Labelled[lines.size()];
        this.labels = labels;
        this.longest = labels.all().mapToInt(String::length).max().orElse(0);
    }

    /**
     * The labels of entries, lower case.
     *
     * @param activities of what is done
     * @param responsible of who does it
     * @param partaking of who takes part
     * @param further of what else is told, such as when
     */
    record Labels(Set<String> activities, Set<String> responsible, Set<String> partaking, Set<String> further) {

        private boolean assign(String label) {
            return responsible.contains(label) || partaking.contains(label);
        }

        private boolean knows(String label) {
            return activities.contains(label) || assign(label) || further.contains(label);
        }

        private Stream<String> all() {
            return Stream.of(activities, responsible, partaking, further).flatMap(Set::stream);
        }
    }

    /**
     * One entry.
     *
     * @param activity what is done, without its label
     * @param parts who does it and who takes part
     * @param last index of its last line: what is told below, such as when it is done, belongs to it
     */
    record Entry(Span activity, List<Part> parts, int last) {}

    /**
     * Those whom one label of an entry names.
     *
     * @param line index of the line that names them
     * @param label the label
     * @param named the words behind it
     */
    record Part(int line, Span label, Span named) {}

    /** The lines that entries are made of, and others whose label tells who or when: they head nothing. */
    BitSet lines() {
        BitSet found = new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            Labelled told = labelled(i);
            if (told != null && told.last() == i && labels.knows(told.name()) && !isActivity(told)) {
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
        if (activity == null || !isActivity(activity)) {
            return null;
        }
        List<Part> partaking = new ArrayList<>();
        Labelled next = labelled(activity.last() + 1);
        for (int i = 1; i < REACH && next != null && !isActivity(next); i++) {
            if (labels.responsible().contains(next.name())) {
                return entry(activity, next, partaking);
            }
            if (labels.assign(next.name())) {
                partaking.addAll(parts(next));
            }
            next = labelled(next.last() + 1);
        }
        return null;
    }

    private Entry entry(Labelled activity, Labelled responsible, List<Part> before) {
        List<Part> parts = new ArrayList<>(before);
        parts.addAll(parts(responsible));
        int last = responsible.last();
        Labelled next = labelled(last + 1);
        while (next != null && (labels.further().contains(next.name()) || labels.assign(next.name()))) {
            if (labels.assign(next.name())) {
                parts.addAll(parts(next));
            }
            last = next.last();
            next = labelled(last + 1);
        }
        return new Entry(activity.content(), parts, last);
    }

    /** 'Ansvar: Skolan. Medverkar: polis. Klart: Maj': a label may stand behind a full stop, too. */
    private List<Part> parts(Labelled told) {
        List<Part> parts = new ArrayList<>();
        Span label = told.label();
        boolean assigns = true;
        int from = told.content().start();
        String words = lines.get(told.last()).words();
        int base = lines.get(told.last()).block().span().start();
        for (int stop = words.indexOf(STOP, from - base); stop >= 0; stop = words.indexOf(STOP, stop + 1)) {
            int colon = words.indexOf(COLON, stop);
            int name = stop + STOP.length();
            String next = colon > name ? bare(words.substring(name, colon)) : "";
            if (labels.knows(next)) {
                if (assigns && base + stop > from) {
                    parts.add(new Part(told.last(), label, new Span(from, base + stop)));
                }
                assigns = labels.assign(next);
                label = new Span(base + name, base + colon);
                from = base + colon + COLON.length();
            }
        }
        if (assigns && told.content().end() > from) {
            parts.add(new Part(told.last(), label, new Span(from, told.content().end())));
        }
        return parts;
    }

    private boolean isActivity(Labelled told) {
        return labels.activities().contains(told.name());
    }

    /**
     * What a label tells.
     *
     * @param name the label in lower case, without a number
     * @param label the label as it is written
     * @param content what stands behind or below it
     * @param last index of its last line: the label's own, or the one below a label that stands alone
     */
    private record Labelled(String name, Span label, Span content, int last) {}

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
        Matcher numbered = NUMBERED.matcher(words);
        if (numbered.lookingAt() && labels.activities().contains(bare(numbered.group(1)))) {
            return behind(numbered.group(1), span, numbered.end(), index);
        }
        int colon = words.indexOf(COLON);
        if (colon >= 0) {
            return colon > LONGEST_LABEL
                    ? null
                    : behind(words.substring(0, colon), span, colon + COLON.length(), index);
        }
        boolean told = labels.knows(bare(words)) && index + 1 < lines.size() && isContent(lines.get(index + 1));
        return told
                ? new Labelled(bare(words), span, lines.get(index + 1).block().span(), index + 1)
                : null;
    }

    private Labelled behind(String label, Span line, int at, int index) {
        Span written = new Span(line.start(), line.start() + label.length());
        return new Labelled(bare(label), written, new Span(line.start() + at, line.end()), index);
    }

    private boolean isContent(Line line) {
        return line.is(Shape.PARAGRAPH) && !labels.knows(bare(line.words()));
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
