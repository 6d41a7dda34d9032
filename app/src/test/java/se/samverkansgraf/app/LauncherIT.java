package se.samverkansgraf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherIT {

    private static final Path PROGRAM = Path.of("target", "samverkan").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void worksThroughALinkFromAFolderWithSpaces() throws IOException {
        Path home = Files.createDirectories(folder.resolve("my own home"));
        Files.copy(LaunchedProgram.LAUNCHER, home.resolve("samverkan"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(home.resolve("app").resolve("target"));
        Files.createSymbolicLink(home.resolve("app/target/samverkan"), PROGRAM);
        Path link = Files.createSymbolicLink(folder.resolve("a link"), Path.of("my own home", "samverkan"));
        TypedLine run = LaunchedProgram.run(Map.of(), link, "--version");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("samverkan 0.1.0");
    }

    @Test
    void readsFileNamesInSwedishWhateverTheLocale() throws IOException {
        TypedLine run = LaunchedProgram.run(
                Map.of("LC_ALL", "C", "LANG", "C"), LaunchedProgram.LAUNCHER, "status", "--data", "/löfte-å-ä-ö");
        assertThat(run.err()).startsWith("samverkan: there is no graph in /löfte-å-ä-ö yet");
        assertThat(run.exitCode()).isEqualTo(3);
    }

    @Test
    void saysWhichJavaIsTooOld() throws IOException {
        Path java = Files.createDirectories(folder.resolve("jdk-11").resolve("bin"));
        Files.writeString(java.resolveSibling("release"), "JAVA_VERSION=\"11.0.1\"\n");
        assertThat(Files.createFile(java.resolve("java")).toFile().setExecutable(true))
                .isTrue();
        TypedLine run = LaunchedProgram.run(
                Map.of("JAVA_HOME", java.getParent().toString()), LaunchedProgram.LAUNCHER, "--version");
        assertThat(run.err()).contains("is not Java 17 or later").hasLineCount(1);
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void holdsEachClassOnceAndOneLoggingBinding() throws IOException {
        Map<String, String> jarOf = new TreeMap<>();
        Map<String, List<String>> twice = new TreeMap<>();
        for (Path jar : jars("lib")) {
            try (JarFile file = new JarFile(jar.toFile())) {
                file.stream()
                        .map(entry -> entry.getName())
                        .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                        .filter(name -> !name.startsWith("META-INF/"))
                        .forEach(name -> {
                            String other = jarOf.put(name, jar.getFileName().toString());
                            if (other != null) {
                                twice.put(name, List.of(other, jar.getFileName().toString()));
                            }
                        });
            }
        }
        assertThat(twice).isEmpty();
        assertThat(names("lib"))
                .filteredOn(name -> name.startsWith("slf4j-") || name.startsWith("logback-"))
                .noneMatch(name -> name.matches("slf4j-(simple|nop|jdk14|reload4j).*"))
                .anyMatch(name -> name.startsWith("logback-classic-"));
    }

    @Test
    void keepsTheDatabasesClassesApart() throws IOException {
        assertThat(names("lib"))
                .filteredOn(name -> name.startsWith("netty-") && name.contains("Final"))
                .isNotEmpty()
                .noneMatch(name -> name.contains("-4.1."));
        String version = TypedLine.run("--version")
                .out()
                .lines()
                .filter(line -> line.startsWith("Neo4j"))
                .findFirst()
                .orElseThrow()
                .split(" ")[1];
        assertThat(names("neo4j-lib")).contains("neo4j-" + version + ".jar", "embedded-neo4j-server.jar");
    }

    private static List<String> names(String lib) throws IOException {
        return jars(lib).stream().map(jar -> jar.getFileName().toString()).toList();
    }

    private static List<Path> jars(String lib) throws IOException {
        try (Stream<Path> jars = Files.list(PROGRAM.resolve(lib))) {
            return jars.toList();
        }
    }
}
