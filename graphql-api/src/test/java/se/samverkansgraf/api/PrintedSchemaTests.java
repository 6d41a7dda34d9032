package se.samverkansgraf.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.idl.SchemaPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.execution.GraphQlSource;

/** The schema as clients get it is committed, so that every change of it is seen and reviewed. */
class PrintedSchemaTests {

    private static final Path PRINTED = Path.of("../docs/schema.graphqls");
    private static final boolean ACCEPT = Boolean.getBoolean("schema.accept");
    private static final Set<String> SHOWN = Set.of("deprecated", "specifiedBy", "oneOf");

    @Test
    void theSchemaIsTheOneThatIsCommitted() throws IOException {
        try (var api = GraphQlApi.start(Map.of("server.port", 0, "spring.neo4j.uri", "bolt://127.0.0.1:1"))) {
            String printed = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                            .includeScalarTypes(true)
                            .includeDirectiveDefinitions(false)
                            .includeDirectives(SHOWN::contains))
                    .print(api.getBean(GraphQlSource.class).schema());
            if (ACCEPT) {
                Files.writeString(PRINTED, printed);
            }
            assertThat(printed.lines())
                    .as("the schema has changed; look at it, then accept with -Dschema.accept=true")
                    .containsExactlyElementsOf(Files.readAllLines(PRINTED));
        }
    }
}
