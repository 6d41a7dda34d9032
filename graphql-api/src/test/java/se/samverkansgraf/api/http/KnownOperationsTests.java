package se.samverkansgraf.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.parser.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownOperationsTests {

    private static final String ALLOWED = "# Which?\nquery Codes {\n  counties { code }\n}\n";

    private int parsed;

    @Test
    void parsesAnOperationOnce() {
        var operations = new KnownOperations(AllowedOperations.in(null));
        entry(operations, "{ counties { code } }", Map.of());
        entry(operations, "{ counties { code } }", Map.of());

        assertThat(parsed).isEqualTo(1);
    }

    @Test
    void answersOnlyTheOperationsOfAFolderHoweverTheyAreLaidOut(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("codes.graphql"), ALLOWED);
        var operations = new KnownOperations(AllowedOperations.in(folder));

        assertThat(entry(operations, ALLOWED, Map.of()).hasErrors()).isFalse();
        assertThat(entry(operations, "query Codes { counties { code } }", Map.of())
                        .hasErrors())
                .isFalse();
        assertThat(entry(operations, "query Codes { counties { name } }", Map.of())
                        .getErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "OPERATION_NOT_ALLOWED"));
    }

    @Test
    void knowsTheOperationsOfTheFolderByTheirHashFromTheBeginning(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("codes.graphql"), ALLOWED);
        var operations = new KnownOperations(AllowedOperations.in(folder));

        assertThat(entry(operations, "", Map.of("persistedQuery", Map.of("sha256Hash", Sha256.of(ALLOWED))))
                        .hasErrors())
                .isFalse();
    }

    @Test
    void saysWhichFileOfTheFolderIsNoGraphQl(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> AllowedOperations.in(folder)).hasMessageContaining("no files that end in .graphql");
        Files.writeString(folder.resolve("broken.graphql"), "query {");

        assertThatThrownBy(() -> AllowedOperations.in(folder)).hasMessageContaining("broken.graphql");
    }

    private PreparsedDocumentEntry entry(KnownOperations operations, String query, Map<String, Object> extensions) {
        var input =
                ExecutionInput.newExecutionInput(query).extensions(extensions).build();
        return operations
                .getDocumentAsync(input, asked -> {
                    parsed++;
                    return new PreparsedDocumentEntry(new Parser().parseDocument(asked.getQuery()));
                })
                .join();
    }
}
