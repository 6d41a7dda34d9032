package se.samverkansgraf.benchmarks.answer;

import graphql.language.AstPrinter;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A question in GraphQL.
 *
 * @param name what it is called
 * @param text itself
 */
public record Operation(String name, String text) {

    private static final String HARD = "/hard-questions.graphql";

    /**
     * The ready operations of the documentation, in order.
     *
     * @param folder where they stand, one to a file
     */
    public static List<Operation> ready(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".graphql"))
                    .sorted()
                    .map(file -> new Operation(file.getFileName().toString().replace(".graphql", ""), read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The questions that ask for much. */
    public static List<Operation> hard() {
        try (InputStream file = Operation.class.getResourceAsStream(HARD)) {
            if (file == null) {
                throw new IllegalStateException(HARD + " is missing");
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new Parser()
                    .parseDocument(text).getDefinitionsOfType(OperationDefinition.class).stream()
                            .map(each -> new Operation(each.getName(), AstPrinter.printAst(each)))
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
