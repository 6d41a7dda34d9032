package se.samverkansgraf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTests {

    private static final String PROMISE = """
            Medborgarlöfte 2023 för Kils kommun

            Åtgärder

            - Polisen ska genomföra minst 20 trafikkontroller <script>alert('x')</script> & "mer"
            - Kommunen ska erbjuda SSPF i trygghetsvandringar

            För Kils kommun
            Anna Ek
            Kommunstyrelsens ordförande
            """;

    @TempDir
    private Path folder;

    @Test
    void givesOnePageThatLoadsNothingAndRunsNothing() throws IOException {
        String page = page(PROMISE);
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("default-src 'none'")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;mer&quot;")
                .doesNotContain("<script", "<link", "<img", "http://", "https://", "url(", "@import")
                .doesNotContainPattern("<[^>]* on[a-z]+=");
    }

    @Test
    void linksEveryFactWithItsPassagesBothWays() throws IOException {
        String page = page(PROMISE);
        List<String> ids = all(page, " id=\"([^\"]+)\"");
        assertThat(ids).doesNotHaveDuplicates().contains("commitment-1", "p-commitment-1-1", "commitment-2");
        assertThat(all(page, "href=\"#([^\"]+)\"")).isNotEmpty().isSubsetOf(ids);
        assertThat(all(page, "class=\"ref [^\"]*\" id=\"[^\"]+\" href=\"#([^\"]+)\""))
                .contains("commitment-1");
    }

    @Test
    void saysWhatARuleReadsBesideTheFactItMade() throws IOException {
        assertThat(page(PROMISE))
                .contains("<summary>Regel commitment-", "<dt>Styrka</dt><dd>bindande</dd>", "minst 20 trafikkontroller")
                .contains("method-sspf-label", "methods.yaml:");
    }

    @Test
    void saysWhatAMisreadWordAndAnEarlierAgreementAre() throws IOException {
        assertThat(page(PROMISE + "\nDen ersätter löftet för 2018. Vi har valt två fokusornråden."))
                .contains("felläst för: fokusområden", "tidigare överenskommelse");
    }

    @Test
    void keepsTheTextWholeWhereMarksOverlap() throws IOException {
        String text = page(PROMISE)
                .replaceAll("(?s).*<h2 id=\"h-text\">|<h2 id=\"h-facts\">.*", "")
                .replaceAll("<a class=\"ref[^>]*>[^<]*</a>|<[^>]+>", "");
        assertThat(text).contains("Kommunen ska erbjuda SSPF i trygghetsvandringar");
    }

    @Test
    void marksMentionsWithTheirRulesForATerminalWithoutColours() throws IOException {
        TypedLine run = TypedLine.run(
                "extract", "--explain", "--format", "text", promise(PROMISE).toString());
        assertThat(run.out())
                .contains("[metod method-sspf-label: SSPF]", "avsnitt: åtaganden", "Åtagande [commitment-")
                .doesNotContain("\u001b");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void coversNamesInTheWholePageWhenAsked() throws IOException {
        String file = promise(PROMISE).toString();
        assertThat(TypedLine.run("extract", "--explain", file).out()).contains("Anna Ek");
        for (String format : List.of("html", "text")) {
            assertThat(TypedLine.run("extract", "--explain", "--format", format, "--hide-names", file)
                            .out())
                    .doesNotContain("Anna Ek");
        }
    }

    @Test
    void writesAPageForEachOfSeveralDocumentsAndNeverTwoInOne() throws IOException {
        promise(PROMISE);
        TypedLine refused = TypedLine.run("extract", "--explain", folder.toString());
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("say with --out which folder");
        Path out = folder.resolve("pages");
        assertThat(TypedLine.run("extract", "--explain", folder.toString(), "--out", out.toString())
                        .exitCode())
                .isZero();
        assertThat(out.resolve("löfte.html")).content().contains("Så lästes löfte.txt");
    }

    @Test
    void refusesFormatsThatDoNotGoTogether() throws IOException {
        String file = promise(PROMISE).toString();
        assertThat(TypedLine.run("extract", file, "--format", "html").err()).contains("want --explain");
        assertThat(TypedLine.run("extract", file, "--explain", "--format", "table")
                        .err())
                .contains("html or text");
    }

    private String page(String text) throws IOException {
        TypedLine run = TypedLine.run("extract", "--explain", promise(text).toString());
        assertThat(run.exitCode()).isZero();
        return run.out();
    }

    private Path promise(String text) throws IOException {
        return Files.writeString(folder.resolve("löfte.txt"), text);
    }

    private static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
