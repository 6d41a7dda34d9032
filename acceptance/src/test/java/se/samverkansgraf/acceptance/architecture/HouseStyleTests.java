package se.samverkansgraf.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HouseStyleTests {

    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_LINE = 120;
    private static final Pattern REFUSED_NAME =
            Pattern.compile("(Util|Utils|Common|Helper|Helpers|Manager|Impl)\\.java$");
    private static final Pattern REFUSED_CATCH =
            Pattern.compile("catch \\((final )?(Exception|Throwable|RuntimeException) ");
    private static final Pattern WAITING = Pattern.compile("\\b(TODO|FIXME)\\b|@author");

    @Test
    void noFileOutgrowsItsPurpose() throws IOException {
        List<String> outgrown = new ArrayList<>();
        for (Path file : sources()) {
            int lines = Files.readAllLines(file).size();
            if (lines > LONGEST_FILE) {
                outgrown.add(file + ": " + lines + " lines");
            }
        }
        assertThat(outgrown).isEmpty();
    }

    @Test
    void linesFitOnAScreenAndLeaveNothingWaiting() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path file : sources()) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                String at = file + ":" + (i + 1);
                if (isMain(file) && lines.get(i).length() > LONGEST_LINE) {
                    faults.add(at + " is longer than " + LONGEST_LINE);
                }
                if (isMain(file)
                        && !isParserBoundary(file)
                        && REFUSED_CATCH.matcher(lines.get(i)).find()) {
                    faults.add(at + " catches everything");
                }
                if (isMain(file) && WAITING.matcher(lines.get(i)).find()) {
                    faults.add(at + " leaves something waiting");
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void noNameHidesWhatAClassIsFor() throws IOException {
        assertThat(sources())
                .noneMatch(file -> REFUSED_NAME.matcher(file.toString()).find());
    }

    @Test
    void everyTestClassIsRunByItsName() throws IOException {
        for (Path file : sources()) {
            String text = Files.readString(file);
            if (!isMain(file) && text.contains("@Test\n")) {
                assertThat(file.getFileName().toString()).matches(".*(Tests|IT)\\.java");
            }
        }
    }

    /** The one place that calls the format libraries, which throw whatever a broken file makes them throw. */
    private static boolean isParserBoundary(Path file) {
        return file.endsWith("importer/text/TextExtractor.java");
    }

    private static boolean isMain(Path file) {
        return file.toString().contains("src/main/");
    }

    private static List<Path> sources() throws IOException {
        Path root = Path.of("").toAbsolutePath().getParent();
        List<Path> found = new ArrayList<>();
        try (Stream<Path> modules = Files.list(root)) {
            for (Path module : modules.filter(each -> Files.exists(each.resolve("pom.xml")))
                    .toList()) {
                Path src = module.resolve("src");
                if (Files.isDirectory(src)) {
                    try (Stream<Path> files = Files.walk(src)) {
                        files.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
                    }
                }
            }
        }
        assertThat(found).as("Java sources below %s", root).hasSizeGreaterThan(50);
        return found;
    }
}
