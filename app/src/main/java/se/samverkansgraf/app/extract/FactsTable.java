package se.samverkansgraf.app.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.app.report.TextTable;
import se.samverkansgraf.model.fact.AgreementFacts;
import se.samverkansgraf.model.fact.AgreementHeader;
import se.samverkansgraf.model.fact.Cited;
import se.samverkansgraf.model.fact.Commitment;
import se.samverkansgraf.model.fact.ConceptUse;
import se.samverkansgraf.model.fact.DocumentFacts;
import se.samverkansgraf.model.fact.FollowUp;
import se.samverkansgraf.model.fact.Goal;
import se.samverkansgraf.model.fact.Measure;
import se.samverkansgraf.model.fact.Priority;
import se.samverkansgraf.model.fact.Validity;

/** The facts of one document for a person at a terminal: a summary of the JSON, without offsets and rules. */
public final class FactsTable {

    private static final int INDENT = 2;

    private final int width;
    private final StringBuilder text = new StringBuilder();

    private FactsTable(int width) {
        this.width = width;
    }

    /**
     * The facts as text, with a line end after it.
     *
     * @param width characters that fit on a line of the terminal
     */
    public static String of(DocumentFacts facts, int width) {
        FactsTable table = new FactsTable(width);
        table.line(facts.document().name() + " (" + facts.document().mediaType() + ", pages: "
                + facts.document().pages() + ")");
        if (facts.agreements().isEmpty()) {
            table.line("  No agreement was found in it.");
        }
        facts.agreements().forEach(table::agreement);
        return table.text.toString();
    }

    private void agreement(AgreementFacts facts) {
        line("");
        header(facts.header());
        priorities(facts.priorities());
        commitments(facts.commitments());
        goals(facts.goals());
        followUps(facts.followUps());
        cited(facts.cited());
    }

    private void header(AgreementHeader header) {
        line(header.title().value());
        TextTable table = new TextTable("kind", lower(header.kind()));
        row(
                table,
                "municipalities",
                header.municipalities().stream().map(party -> party.evidence().quote() + " (" + party.code() + ")"));
        row(
                table,
                "police areas",
                header.policeAreas().stream()
                        .map(area -> area.id() == null ? area.written() : area.written() + " (" + area.id() + ")"));
        row(table, "valid, as stated", period(header.clocks().stated()));
        row(table, "valid, by title", period(header.clocks().title()));
        row(
                table,
                "signed on",
                header.clocks().signedOn() == null
                        ? Stream.empty()
                        : Stream.of(header.clocks().signedOn().value().toString()));
        row(
                table,
                "signed by",
                header.signatories().stream()
                        .map(signatory -> signatory.role() + " (" + lower(signatory.party()) + ")"));
        text.append(table.format(INDENT, width));
    }

    private static void row(TextTable table, String name, Stream<String> values) {
        String joined = values.collect(Collectors.joining(", "));
        table.row(name, joined.isEmpty() ? "–" : joined);
    }

    private static Stream<String> period(@Nullable Validity validity) {
        if (validity == null) {
            return Stream.empty();
        }
        String to = validity.openEnded() ? "until further notice" : String.valueOf(validity.to());
        return Stream.of(validity.from() + " – " + to);
    }

    private void priorities(List<Priority> priorities) {
        TextTable table = new TextTable("#", "heading", "focus areas", "page");
        for (Priority priority : priorities) {
            table.row(
                    String.valueOf(priority.rank()),
                    priority.heading(),
                    ids(priority.focusAreas()),
                    page(priority.evidence().get(0).page()));
        }
        section("Priorities", table);
    }

    private void commitments(List<Commitment> commitments) {
        TextTable table = new TextTable("who", "strength", "commitment", "methods", "responsible", "measure", "page");
        for (Commitment commitment : commitments) {
            List<ConceptUse> responsible =
                    new ArrayList<>(commitment.responsible().actors());
            responsible.addAll(commitment.responsible().roles());
            table.row(
                    commitment.undertaking().parties().stream()
                            .map(FactsTable::lower)
                            .collect(Collectors.joining(", ")),
                    lower(commitment.undertaking().strength()),
                    commitment.text(),
                    ids(commitment.subject().methods()),
                    ids(responsible),
                    measure(commitment.measure()),
                    page(commitment.evidence().get(0).page()));
        }
        section("Commitments", table);
    }

    private void goals(List<Goal> goals) {
        TextTable table = new TextTable("goal", "focus areas", "measure", "page");
        for (Goal goal : goals) {
            table.row(
                    goal.text(),
                    ids(goal.focusAreas()),
                    measure(goal.measure()),
                    page(goal.evidence().get(0).page()));
        }
        section("Goals", table);
    }

    private void followUps(List<FollowUp> followUps) {
        TextTable table = new TextTable("follow-up", "forum", "times a year", "page");
        for (FollowUp followUp : followUps) {
            table.row(
                    followUp.text(),
                    followUp.forum() == null ? "" : followUp.forum().id(),
                    followUp.timesPerYear() == null
                            ? ""
                            : followUp.timesPerYear().toPlainString(),
                    page(followUp.evidence().page()));
        }
        section("Follow-up", table);
    }

    private void cited(List<Cited> cited) {
        TextTable table = new TextTable("source", "kind", "page");
        for (Cited source : cited) {
            table.row(
                    source.text(), lower(source.kind()), page(source.evidence().page()));
        }
        section("References and data sources", table);
    }

    private void section(String title, TextTable table) {
        if (!table.isEmpty()) {
            line("");
            line(title);
            text.append(table.format(INDENT, width));
        }
    }

    private static String measure(@Nullable Measure measure) {
        if (measure == null) {
            return "";
        }
        String target = measure.comparator().sign() + " " + measure.value().toPlainString() + " " + measure.unit();
        return measure.per() == null ? target : target + " per " + lower(measure.per());
    }

    private static String ids(List<ConceptUse> concepts) {
        return concepts.stream().map(ConceptUse::id).collect(Collectors.joining(", "));
    }

    private static String page(int number) {
        return String.valueOf(number);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void line(String line) {
        text.append(line).append(System.lineSeparator());
    }
}
