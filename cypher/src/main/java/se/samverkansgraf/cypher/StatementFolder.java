package se.samverkansgraf.cypher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** A folder of the class path, in a directory or in a jar. */
public final class StatementFolder {

    private final String root;

    /** The folder named, without slashes at its ends. */
    public StatementFolder(String root) {
        this.root = root;
    }

    /**
     * Where the Cypher files below it stand, in the order of their paths.
     *
     * @throws UncheckedIOException if the class path cannot be read
     */
    public List<URL> urls() {
        try {
            return Collections.list(classLoader().getResources(root)).stream()
                    .flatMap(this::filesBelow)
                    .distinct()
                    .sorted()
                    .map(path -> classLoader().getResource(path))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + root, e);
        }
    }

    List<StatementFile> files() {
        return urls().stream().map(this::read).toList();
    }

    private Stream<String> filesBelow(URL folder) {
        try {
            return folder.openConnection() instanceof JarURLConnection jar ? inJar(jar) : inDirectory(folder.toURI());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("cannot list " + folder, e);
        }
    }

    private Stream<String> inJar(JarURLConnection jar) throws IOException {
        return jar.getJarFile().stream()
                .map(entry -> entry.getName())
                .filter(name -> name.startsWith(root + "/") && name.endsWith(StatementFile.ENDING))
                .toList()
                .stream();
    }

    private Stream<String> inDirectory(URI folder) throws IOException {
        var directory = Path.of(folder);
        try (var files = Files.walk(directory)) {
            return files
                    .filter(file -> file.toString().endsWith(StatementFile.ENDING))
                    .map(file ->
                            root + "/" + directory.relativize(file).toString().replace('\\', '/'))
                    .toList()
                    .stream();
        }
    }

    private StatementFile read(URL url) {
        try (InputStream content = url.openStream()) {
            var path = url.getPath().substring(url.getPath().lastIndexOf(root + "/"));
            return new StatementFile(path, new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + url, e);
        }
    }

    private static ClassLoader classLoader() {
        return StatementFolder.class.getClassLoader();
    }
}
