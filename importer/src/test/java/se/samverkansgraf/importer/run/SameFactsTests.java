package se.samverkansgraf.importer.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import se.samverkansgraf.importer.text.DocumentMaker;
import se.samverkansgraf.importer.text.Piece;
import se.samverkansgraf.importer.text.TextExtractor;
import se.samverkansgraf.model.fact.DocumentFacts;

/** What a text says does not depend on how it was typed, in which format it is kept, or whose name stands in it. */
class SameFactsTests {

    /**
     * Not read alike yet. A title that stands right below a wrapped paragraph, with no empty line and no full stop
     * between them, looks like the paragraph's next line once that is wrapped narrowly.
     */
    private static final Set<String> KNOWN = Set.of("gallivare-medborgarlofte-2017.txt: wrapped at 50");

    private interface Maker {
        byte[] make(List<Piece> pieces) throws Exception;
    }

    private record Format(String name, Maker maker) {}

    private static final List<Format> FORMATS = List.of(
            new Format("text", pieces -> DocumentMaker.toText(pieces, 80)),
            new Format("HTML", DocumentMaker::toHtml),
            new Format("DOCX", DocumentMaker::toDocx),
            new Format("ODT", DocumentMaker::toOdt),
            new Format("RTF", DocumentMaker::toRtf),
            new Format("PDF", pieces -> DocumentMaker.toPdf(pieces, DocumentMaker.PdfTrait.RULED_TABLES)));

    @TestFactory
    Stream<DynamicTest> whateverTheTextWasTypedWith() {
        return texts().flatMap(file -> {
            String text = Texts.content(file);
            List<String> facts = FactLines.of(Texts.facts(text));
            return Alteration.all().stream()
                    .filter(alteration -> !alteration.change().apply(text).equals(text))
                    .map(alteration -> sameFacts(file.getFileName() + ": " + alteration.name(), () -> assertThat(
                                    FactLines.of(Texts.facts(alteration.change().apply(text))))
                            .isEqualTo(facts)));
        });
    }

    @TestFactory
    Stream<DynamicTest> whateverFormatTheTextIsKeptIn() {
        return texts().flatMap(file -> {
            String text = Texts.content(file);
            List<String> facts = FactLines.of(Texts.facts(text));
            return FORMATS.stream()
                    .map(format -> sameFacts(file.getFileName() + ": " + format.name(), () -> assertThat(
                                    FactLines.of(Texts.facts(format.maker().make(pieces(text)))))
                            .isEqualTo(facts)));
        });
    }

    @TestFactory
    Stream<DynamicTest> whicheverMunicipalityIsNamed() {
        return texts().flatMap(file -> {
            String text = Texts.content(file);
            DocumentFacts facts = Texts.facts(text);
            return IntStream.range(0, MunicipalityExchange.NAMES.size())
                    .mapToObj(first -> sameFacts(
                            file.getFileName() + ": " + MunicipalityExchange.NAMES.get(first),
                            () -> namesAside(text, facts, new MunicipalityExchange(facts, first))));
        });
    }

    /** Each text once: the shared rewordings stand among the samples. */
    private static Stream<Path> texts() {
        return Corpus.texts().stream().filter(file -> !file.toString().contains("reworded"));
    }

    private static void namesAside(String text, DocumentFacts facts, MunicipalityExchange exchange) {
        String exchanged = exchange.in(text);
        assertThat(exchanged).isNotEqualTo(text);
        assertThat(MunicipalityExchange.withoutAreaIds(FactLines.of(Texts.facts(exchanged))))
                .isEqualTo(exchange.in(FactLines.of(facts)));
    }

    private static List<Piece> pieces(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Piece.of(new TextExtractor().extract(Texts.document(bytes)).text());
    }

    private static DynamicTest sameFacts(String name, Executable comparison) {
        return DynamicTest.dynamicTest(name, () -> {
            assumeFalse(KNOWN.stream().anyMatch(name::endsWith), "known to be read otherwise");
            comparison.execute();
        });
    }
}
