package se.samverkansgraf.importer.section;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The headings of known wording that come again below one topic after the other ('Trafik', 'Åtgärder', 'Narkotika',
 * 'Åtgärder'): each stands inside its topic, not beside it.
 */
final class RecurringParts {

    private static final int NO_TOPIC = -1;

    private final Map<String, List<Integer>> topicsAbove = new HashMap<>();

    /**
     * Finds them.
     *
     * @param lines all lines
     * @param headings the indexes of those that are headings
     * @param party tells a heading that only names who undertakes something
     */
    RecurringParts(List<Line> lines, BitSet headings, Predicate<Line> party) {
        int topic = NO_TOPIC;
        for (Line line : lines) {
            if (!headings.get(line.index()) || party.test(line)) {
                continue;
            }
            if (line.kind() != null && !isLabel(line)) {
                topic = NO_TOPIC;
            } else if (line.role() == null && !isLabel(line)) {
                topic = line.index();
            } else {
                topicsAbove
                        .computeIfAbsent(wording(line), key -> new ArrayList<>())
                        .add(topic);
            }
        }
    }

    /** True where the heading comes again, every time below a topic of its own. */
    boolean contains(Line heading) {
        List<Integer> topics = topicsAbove.getOrDefault(wording(heading), List.of());
        boolean apart = new HashSet<>(topics).size() == topics.size();
        return (heading.role() != null || isLabel(heading)) && topics.size() > 1 && apart && !topics.contains(NO_TOPIC);
    }

    /** 'Medborgarlöfte:', with a colon, is no title but leads into what is promised. */
    private static boolean isLabel(Line line) {
        return line.kind() != null && line.endsWith(':');
    }

    private static String wording(Line line) {
        return line.words().toLowerCase(Locale.ROOT);
    }
}
