package se.samverkansgraf.acceptance.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.samverkansgraf.importer.document.DocumentReader;
import se.samverkansgraf.importer.document.SourceDocument;
import se.samverkansgraf.importer.issue.ImportIssue;
import se.samverkansgraf.importer.mention.MentionFinder;
import se.samverkansgraf.importer.mention.Mentions;
import se.samverkansgraf.importer.run.AgreementReader;
import se.samverkansgraf.importer.run.Reading;
import se.samverkansgraf.importer.section.SectionParser;
import se.samverkansgraf.importer.section.SectionedText;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.importer.text.Block;
import se.samverkansgraf.importer.text.CanonicalText;
import se.samverkansgraf.importer.text.TextExtractor;

/** The stages from document to fact, each told as lines that a person can review. */
final class Stages {

    private static final DocumentReader DOCUMENTS = new DocumentReader();
    private static final TextExtractor TEXTS = new TextExtractor();
    private static final MentionFinder FINDER = MentionFinder.load();
    private static final SectionParser PARSER = SectionParser.load();
    private static final AgreementReader READER = AgreementReader.load();

    private final Reading reading;
    private final CanonicalText text;
    private final Mentions mentions;
    private final SectionedText sections;

    Stages(String name, byte[] bytes) {
        SourceDocument document =
                Objects.requireNonNull(DOCUMENTS.read(name, name, bytes).document());
        reading = READER.read(document);
        text = Objects.requireNonNull(TEXTS.extract(document).text());
        mentions = FINDER.find(text);
        sections = PARSER.parse(text, mentions);
    }

    Reading reading() {
        return reading;
    }

    List<String> text() {
        List<String> lines = new ArrayList<>();
        for (Block block : text.blocks()) {
            String marker = block.marker().isEmpty() ? "" : " [" + block.marker() + "]";
            String emphasised = block.emphasised() ? " emphasised" : "";
            lines.add("%s %d..%d p%d%s%s '%s'"
                    .formatted(
                            block.shape(),
                            block.span().start(),
                            block.span().end(),
                            block.page(),
                            emphasised,
                            marker,
                            text.of(block)));
        }
        return lines;
    }

    List<String> sections() {
        List<String> lines = new ArrayList<>();
        for (Statement statement : sections.statements()) {
            String under = sections.pathOf(statement).stream()
                    .map(section -> section.heading().of(text.text()))
                    .reduce((inner, outer) -> outer + " / " + inner)
                    .orElse("");
            String leadIn = statement.place().leadIn() == null
                    ? ""
                    : " continues " + statement.place().leadIn();
            lines.add("%d %s%s under '%s': '%s'"
                    .formatted(
                            statement.index(),
                            statement.form(),
                            leadIn,
                            under,
                            statement.span().of(text.text())));
        }
        return lines;
    }

    List<String> mentions() {
        return mentions.all().stream()
                .map(mention -> "%s '%s' %s %s"
                        .formatted(mention.span().start(), mention.wording(), mention.value(), mention.rule()))
                .toList();
    }

    List<String> facts() {
        List<String> lines =
                new ArrayList<>(FactLines.of(Objects.requireNonNull(reading.facts()), FactLines.Places.SHOWN));
        for (ImportIssue issue : reading.issues()) {
            lines.add("issue " + issue.kind() + " " + issue.message());
        }
        return lines;
    }
}
