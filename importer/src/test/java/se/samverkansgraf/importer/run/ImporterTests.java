package se.samverkansgraf.importer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import se.samverkansgraf.importer.document.DocumentReader;
import se.samverkansgraf.importer.document.SourceDocument;
import se.samverkansgraf.importer.graph.RunStamp;
import se.samverkansgraf.importer.graph.WriteCounters;
import se.samverkansgraf.importer.issue.EmptyText;
import se.samverkansgraf.importer.issue.ImportIssue;
import se.samverkansgraf.importer.run.DocumentReport.Outcome;
import se.samverkansgraf.importer.run.ImportOptions.Strictness;
import se.samverkansgraf.importer.run.ImportReport.DatabaseLoss;
import se.samverkansgraf.importer.run.ImportReport.Verdict;
import se.samverkansgraf.model.fact.DocumentFacts;
import se.samverkansgraf.model.fact.DocumentIdentity;

class ImporterTests {

    private static final ImportOptions ONE_JOB = new ImportOptions(1, Strictness.FAILURES);

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private final List<ProgressEvent> events = new ArrayList<>();

    @Test
    void findsDocumentsAtAnyDepthInTheOrderOfTheirPaths() throws IOException {
        file("b.txt", "två");
        file("a/c/d.txt", "tre");
        file("a/b.md", "ett");

        var report = dry(ImporterTests::reading).run(List.of(folder), ONE_JOB, events::add);

        assertThat(report.documents())
                .extracting(each -> folder.relativize(Path.of(each.location())).toString(), DocumentReport::outcome)
                .containsExactly(
                        tuple(Path.of("a/b.md").toString(), Outcome.READ),
                        tuple(Path.of("a/c/d.txt").toString(), Outcome.READ),
                        tuple("b.txt", Outcome.READ));
    }

    @Test
    void takesAFileOnceThatIsGivenTwice() throws IOException {
        var file = file("a/b.txt", "ett");

        var report = dry(ImporterTests::reading)
                .run(List.of(folder, file, folder.resolve("a/../a/b.txt")), ONE_JOB, events::add);

        assertThat(report.documents()).hasSize(1);
    }

    @Test
    void passesOverWhatIsHiddenOrNoDocumentAndSaysWhy() throws IOException {
        file("a.txt", "ett");
        file(".git/config", "två");
        file(".hidden.txt", "tre");
        file("~$a.docx", "fyra");
        Files.write(folder.resolve("photo.bin"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        Files.createSymbolicLink(folder.resolve("linked"), elsewhere);

        var report = dry(ImporterTests::reading).run(List.of(folder), ONE_JOB, events::add);

        assertThat(report.documents())
                .filteredOn(each -> each.outcome() == Outcome.SKIPPED)
                .extracting(each -> folder.relativize(Path.of(each.location())).toString(), DocumentReport::reason)
                .contains(
                        tuple(".git", "The folder is hidden."),
                        tuple(".hidden.txt", "The file is hidden."),
                        tuple("linked", "The folder is linked from elsewhere; give its own path to import it."),
                        tuple("~$a.docx", "The file only tells that another document is open."))
                .extracting(each -> each.toList().get(0))
                .contains("photo.bin");
        assertThat(report.verdict(Strictness.FAILURES)).isEqualTo(Verdict.DONE);
    }

    @Test
    void readsAHiddenFileThatIsGivenByItsPath() throws IOException {
        var file = file(".hidden.txt", "ett");

        var report = dry(ImporterTests::reading).run(List.of(file), ONE_JOB, events::add);

        assertThat(report.documents()).extracting(DocumentReport::outcome).containsExactly(Outcome.READ);
    }

    @Test
    void oneBadDocumentDoesNotStopTheOthers() throws IOException {
        file("a.txt", "fault");
        file("b.txt", "deep");
        file("c.txt", "nothing");
        file("d.txt", "gott");
        var missing = folder.resolve("missing.txt");

        var report = dry(ImporterTests::reading).run(List.of(folder, missing), ONE_JOB, events::add);

        assertThat(report.documents())
                .extracting(DocumentReport::outcome)
                .containsExactly(Outcome.FAILED, Outcome.FAILED, Outcome.FAILED, Outcome.READ, Outcome.FAILED);
        assertThat(report.documents().get(0).reason())
                .startsWith("The program failed on it: IllegalStateException: a fault at ");
        assertThat(report.documents().get(1).reason()).startsWith("The program failed on it: StackOverflowError");
        assertThat(report.documents().get(4).reason()).contains("there is no such file");
        assertThat(report.verdict(Strictness.FAILURES)).isEqualTo(Verdict.SOME_FAILED);
    }

    @Test
    void issuesCountAsFailuresOnlyWhenStrict() throws IOException {
        file("a.txt", "issue");

        var report = dry(ImporterTests::reading).run(List.of(folder), ONE_JOB, events::add);

        assertThat(report.issuesByKind()).containsExactly(Map.entry("EMPTY_TEXT", 1L));
        assertThat(report.verdict(Strictness.FAILURES)).isEqualTo(Verdict.DONE);
        assertThat(report.verdict(Strictness.ISSUES)).isEqualTo(Verdict.SOME_FAILED);
    }

    @Test
    void manyJobsGiveTheSameReportAsOne() throws IOException {
        for (int i = 0; i < 40; i++) {
            file("%d/%d.txt".formatted(i % 7, i), i % 5 == 0 ? "fault" : "text " + i);
        }

        var one = dry(ImporterTests::reading).run(List.of(folder), ONE_JOB, events::add);
        var many = dry(ImporterTests::reading)
                .run(List.of(folder), new ImportOptions(6, Strictness.FAILURES), events::add);

        assertThat(many.documents()).isEqualTo(one.documents());
    }

    @Test
    void tellsProgressFileByFile() throws IOException {
        file("a.txt", "ett");
        file("b.txt", "fault");

        var report = dry(ImporterTests::reading).run(List.of(folder), ONE_JOB, events::add);

        assertThat(events)
                .containsExactly(
                        new ProgressEvent.Started(2),
                        new ProgressEvent.FileDone(1, 2, report.documents().get(0)),
                        new ProgressEvent.FileDone(2, 2, report.documents().get(1)),
                        new ProgressEvent.Finished(report));
    }

    @Test
    void endsWhenTheDatabaseIsLostAndKeepsWhatWasWritten() throws IOException {
        for (int i = 0; i < 5; i++) {
            file(i + ".txt", "text " + i);
        }

        var report = into(new Failing(2, new ServiceUnavailableException("the server is gone")))
                .run(List.of(folder), ONE_JOB, events::add);

        assertThat(report.documents())
                .extracting(DocumentReport::outcome)
                .containsExactly(
                        Outcome.CREATED,
                        Outcome.CREATED,
                        Outcome.NOT_WRITTEN,
                        Outcome.NOT_WRITTEN,
                        Outcome.NOT_WRITTEN);
        assertThat(report.loss())
                .isEqualTo(new DatabaseLoss(folder.resolve("2.txt").toString(), "the server is gone"));
        assertThat(report.verdict(Strictness.FAILURES)).isEqualTo(Verdict.DATABASE_LOST);
    }

    @Test
    void goesOnWhenTheDatabaseRefusesOneDocument() throws IOException {
        for (int i = 0; i < 3; i++) {
            file(i + ".txt", "text " + i);
        }

        var report = into(new Failing(1, new ClientException("Neo.ClientError.Statement.ArgumentError", "too large")))
                .run(List.of(folder), ONE_JOB, events::add);

        assertThat(report.documents())
                .extracting(DocumentReport::outcome)
                .containsExactly(Outcome.CREATED, Outcome.FAILED, Outcome.CREATED);
    }

    private Path file(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static Importer dry(Function<SourceDocument, Reading> reader) {
        return new Importer(new DocumentReader(), reader, new Destination.Nowhere(), Clock.systemUTC());
    }

    private static Importer into(Destination destination) {
        return new Importer(new DocumentReader(), ImporterTests::reading, destination, Clock.systemUTC());
    }

    private static Reading reading(SourceDocument document) {
        var text = new String(document.bytes(), StandardCharsets.UTF_8);
        return switch (text) {
            case "fault" -> throw new IllegalStateException("a fault");
            case "deep" -> reading(document, 0);
            case "nothing" -> new Reading(null, List.of(new EmptyText(document.location())));
            case "issue" -> new Reading(facts(document, text), List.of(new EmptyText(document.location())));
            default -> new Reading(facts(document, text), List.of());
        };
    }

    private static Reading reading(SourceDocument document, int depth) {
        return depth < 0 ? reading(document) : reading(document, depth + 1);
    }

    private static DocumentFacts facts(SourceDocument document, String text) {
        var identity = new DocumentIdentity(document.sha256(), document.name(), document.mediaType(), 1);
        return new DocumentFacts(identity, text, List.of(), List.of());
    }

    /** Takes documents until one that it fails on. */
    private record Failing(int after, RuntimeException failure, AtomicInteger taken) implements Destination {

        Failing(int after, RuntimeException failure) {
            this(after, failure, new AtomicInteger());
        }

        @Override
        public Receipt take(DocumentFacts facts, List<ImportIssue> issues, String location, RunStamp run) {
            if (taken.getAndIncrement() == after) {
                throw failure;
            }
            return new Receipt(Outcome.CREATED, WriteCounters.NONE);
        }

        @Override
        public void finish(RunStamp run) {
            // nothing to finish
        }
    }
}
