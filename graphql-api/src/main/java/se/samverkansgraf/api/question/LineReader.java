package se.samverkansgraf.api.question;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.response.Agreement;
import se.samverkansgraf.api.response.AgreementLine;
import se.samverkansgraf.api.response.LineEntry;
import se.samverkansgraf.api.response.Transition;

/** Puts the agreements of a municipality into lines: each joins the line of what it succeeds. */
final class LineReader {

    private final Map<String, List<Agreement>> lineOf = new LinkedHashMap<>();
    private final List<List<Agreement>> lines = new ArrayList<>();

    /** Adds an agreement; earlier ones come first. */
    void add(Agreement agreement, List<String> predecessors) {
        var line = predecessors.stream()
                .filter(lineOf::containsKey)
                .findFirst()
                .map(lineOf::get)
                .orElseGet(this::begun);
        line.add(agreement);
        lineOf.put(agreement.key(), line);
    }

    /** The lines, kind by kind. */
    List<AgreementLine> lines() {
        return lines.stream()
                .map(line -> new AgreementLine(line.get(0).kind(), entries(line)))
                .sorted(Comparator.comparing(AgreementLine::kind))
                .toList();
    }

    private List<Agreement> begun() {
        var line = new ArrayList<Agreement>();
        lines.add(line);
        return line;
    }

    private static List<LineEntry> entries(List<Agreement> line) {
        var entries = new ArrayList<LineEntry>();
        @Nullable LocalDate end = null;
        for (Agreement each : line) {
            entries.add(entries.isEmpty() ? LineEntry.of(each, Transition.FIRST) : following(each, end));
            end = later(end, lastDay(each), entries.size() == 1);
        }
        return entries;
    }

    /** The last day of both, or null as soon as one is not known. */
    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other, boolean first) {
        if (first || one == null || other == null) {
            return first ? other : null;
        }
        return one.isAfter(other) ? one : other;
    }

    private static @Nullable LocalDate lastDay(Agreement agreement) {
        return agreement.openEnded() && agreement.validTo() == null ? LocalDate.MAX : agreement.validTo();
    }

    private static LineEntry following(Agreement agreement, @Nullable LocalDate end) {
        var begin = agreement.validFrom();
        if (begin == null || end == null) {
            return LineEntry.of(agreement, Transition.UNKNOWN);
        }
        if (!begin.isAfter(end)) {
            var last = lastDay(agreement);
            var both = last == null || last.isAfter(end) ? end : last;
            boolean endless = both.equals(LocalDate.MAX) || last == null;
            var days = endless ? null : Integer.valueOf((int) ChronoUnit.DAYS.between(begin, both) + 1);
            return new LineEntry(agreement, Transition.OVERLAP, days, null, null);
        }
        var next = end.plusDays(1);
        if (begin.equals(next)) {
            return LineEntry.of(agreement, Transition.ADJOINING);
        }
        int days = (int) ChronoUnit.DAYS.between(next, begin);
        return new LineEntry(agreement, Transition.GAP, days, next, begin.minusDays(1));
    }
}
