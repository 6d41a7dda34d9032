package se.samverkansgraf.api.http;

import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The operations that may be asked: all, or those of a folder and of the program itself, which its pages and exports
 * ask. Blanks, line ends and comments do not matter.
 */
public final class AllowedOperations {

    private static final String ENDING = ".graphql";

    /** The program's own, packed with it. */
    private static final List<String> OWN = List.of("classpath:export/*.graphql", "classpath:web/**/*.graphql");

    private final boolean all;
    private final Map<String, String> textByHash = new HashMap<>();
    private final Set<String> prints = new HashSet<>();

    private AllowedOperations(boolean all) {
        this.all = all;
    }

    /**
     * The operations of a folder's files that end in {@code .graphql}.
     *
     * @param folder the folder; null allows all operations
     * @throws IllegalArgumentException if a file is no GraphQL, or the folder has none
     */
    public static AllowedOperations in(@Nullable Path folder) {
        var allowed = new AllowedOperations(folder == null);
        if (folder != null) {
            filesIn(folder).forEach(allowed::add);
            if (allowed.prints.isEmpty()) {
                throw new IllegalArgumentException(folder + " has no files that end in " + ENDING);
            }
            allowed.addOwn();
        }
        return allowed;
    }

    /** Whether this may be asked. */
    boolean contains(Document document) {
        return all || prints.contains(AstPrinter.printAstCompact(document));
    }

    /** The text of the operation on the list whose file has this SHA-256. */
    Optional<String> textOf(String hash) {
        return Optional.ofNullable(textByHash.get(hash));
    }

    private static List<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addOwn() {
        var packed = new PathMatchingResourcePatternResolver();
        try {
            for (String place : OWN) {
                for (Resource operation : packed.getResources(place)) {
                    add(operation.getContentAsString(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Path file) {
        try {
            add(Files.readString(file));
        } catch (InvalidSyntaxException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String text) {
        var document = new Parser().parseDocument(text);
        textByHash.put(Sha256.of(text), text);
        prints.add(AstPrinter.printAstCompact(document));
    }
}
