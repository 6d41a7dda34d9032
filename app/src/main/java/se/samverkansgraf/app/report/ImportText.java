package se.samverkansgraf.app.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.samverkansgraf.importer.issue.ImportIssue;
import se.samverkansgraf.importer.run.DocumentReport;
import se.samverkansgraf.importer.run.DocumentReport.Outcome;
import se.samverkansgraf.importer.run.FactCounts;
import se.samverkansgraf.importer.run.ImportReport;

/** The report of an import for a person: each document, what was not understood, what was passed over and why. */
public final class ImportText {

    private static final int MOST_OF_A_KIND = 20;

    private final ImportReport report;
    private final int width;
    private final StringBuilder text = new StringBuilder();

    private ImportText(ImportReport report, int width) {
        this.report = report;
        this.width = width;
    }

    /** The report as text of lines up to {@code width} characters, with a line end after it. */
    public static String of(ImportReport report, int width) {
        ImportText text = new ImportText(report, width);
        text.documents();
        text.issues();
        text.reasons(Outcome.FAILED, "Failed");
        text.reasons(Outcome.SKIPPED, "Skipped");
        text.reasons(Outcome.NOT_WRITTEN, "Not written");
        text.line("");
        text.line(summary(report));
        return text.text.toString();
    }

    /** The import in one line. */
    public static String summary(ImportReport report) {
        String outcomes = report.outcomes().entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> count.getValue() + " " + words(count.getKey()))
                .collect(Collectors.joining(", "));
        return report.documents().size() + " files: " + outcomes + "; " + found(report.found()) + ", "
                + plural(
                        report.issuesByKind().values().stream()
                                .mapToLong(Long::longValue)
                                .sum(),
                        "issue");
    }

    private void documents() {
        TextTable table = new TextTable("document", "outcome", "found", "issues");
        for (DocumentReport document : report.documents()) {
            if (document.outcome() != Outcome.SKIPPED) {
                table.row(
                        place(document.location()),
                        words(document.outcome()),
                        found(document.found()),
                        String.valueOf(document.issues().size()));
            }
        }
        if (!table.isEmpty()) {
            text.append(table.format(0, width));
        }
    }

    private void issues() {
        Map<String, List<ImportIssue>> byKind = report.documents().stream()
                .flatMap(document -> document.issues().stream())
                .collect(Collectors.groupingBy(ImportIssue::kind, java.util.TreeMap::new, Collectors.toList()));
        if (!byKind.isEmpty()) {
            line("");
            line("Not understood");
        }
        byKind.forEach((kind, issues) -> {
            line("  " + kind + " (" + issues.size() + ")");
            issues.stream().limit(MOST_OF_A_KIND).forEach(issue -> line("    " + IssueLines.placeAndMessage(issue)));
            if (issues.size() > MOST_OF_A_KIND) {
                line("    and " + (issues.size() - MOST_OF_A_KIND) + " more; --report FILE has them all");
            }
        });
    }

    private void reasons(Outcome outcome, String title) {
        List<DocumentReport> documents = report.documents().stream()
                .filter(document -> document.outcome() == outcome)
                .toList();
        if (!documents.isEmpty()) {
            line("");
            line(title);
            documents.forEach(document -> line("  " + place(document.location()) + ": " + document.reason()));
        }
    }

    private static String found(FactCounts found) {
        List<String> parts = new ArrayList<>();
        parts.add(plural(found.agreements(), "agreement"));
        parts.add(found.priorities() == 1 ? "1 priority" : found.priorities() + " priorities");
        parts.add(plural(found.commitments(), "commitment"));
        parts.add(plural(found.goals(), "goal"));
        parts.add(plural(found.measures(), "measurable target"));
        parts.add(plural(found.followUps(), "follow-up"));
        return parts.stream().filter(part -> !part.startsWith("0 ")).collect(Collectors.joining(", "));
    }

    private static String plural(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    /** A location below the working folder as it is seen from there. */
    static String place(String location) {
        Path here = Path.of("").toAbsolutePath();
        Path path = Path.of(location);
        return path.startsWith(here) ? here.relativize(path).toString() : location;
    }

    private static String words(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void line(String line) {
        text.append(line).append(System.lineSeparator());
    }
}
