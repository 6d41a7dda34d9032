package se.samverkansgraf.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AbstractDescribedNode;
import graphql.language.EnumTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.language.SDLDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.execution.GraphQlSource;

class SchemaTests {

    private static final Path FOLDER = Path.of("src/main/resources/graphql");

    @Test
    void everyTypeFieldArgumentAndConstantIsDescribed() {
        List<String> undescribed = new ArrayList<>();
        for (SDLDefinition<?> definition : definitions()) {
            walk(definition, ((NamedNode<?>) definition).getName(), undescribed);
        }
        assertThat(undescribed).isEmpty();
    }

    @Test
    void everyScalarSaysWhereItIsSpecified() {
        assertThat(definitions())
                .filteredOn(ScalarTypeDefinition.class::isInstance)
                .allSatisfy(scalar -> assertThat(((ScalarTypeDefinition) scalar).getDirectives("specifiedBy"))
                        .isNotEmpty());
    }

    @Test
    void namesFollowTheConventionsOfGraphQl() {
        assertThat(definitions()).allSatisfy(definition -> {
            assertThat(((NamedNode<?>) definition).getName()).matches("[A-Z][A-Za-z]+");
            if (definition instanceof EnumTypeDefinition constants) {
                assertThat(constants.getEnumValueDefinitions())
                        .allSatisfy(each -> assertThat(each.getName()).matches("[A-Z][A-Z_]*"));
            }
            if (definition instanceof InputObjectTypeDefinition input) {
                assertThat(input.getName()).matches(".*(Filter|Input|Set|Period)");
            }
        });
    }

    /** The start fails where a field of the schema has no answer, or an answer no field; no database is needed. */
    @Test
    void everyFieldIsAnswered() {
        try (var api = GraphQlApi.start(Map.of("server.port", 0, "spring.neo4j.uri", "bolt://127.0.0.1:1"))) {
            assertThat(api.getBean(GraphQlSource.class).schema().getQueryType().getFieldDefinitions())
                    .hasSizeGreaterThan(20);
        }
    }

    private static void walk(Node<?> node, String path, List<String> undescribed) {
        boolean lacksDescription = node instanceof AbstractDescribedNode<?> described
                && !(node instanceof ObjectTypeExtensionDefinition)
                && (described.getDescription() == null
                        || described.getDescription().getContent().isBlank());
        if (lacksDescription) {
            undescribed.add(path);
        }
        for (Node<?> child : node.getChildren()) {
            if (child instanceof AbstractDescribedNode<?> && child instanceof NamedNode<?> named) {
                walk(child, path + "." + named.getName(), undescribed);
            }
        }
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // the parser's own types are raw
    private static List<SDLDefinition<?>> definitions() {
        TypeDefinitionRegistry registry = new TypeDefinitionRegistry();
        try (Stream<Path> files = Files.list(FOLDER)) {
            files.sorted().map(SchemaTests::parse).forEach(registry::merge);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<SDLDefinition<?>> definitions = new ArrayList<>();
        registry.types().values().forEach(each -> definitions.add((SDLDefinition) each));
        registry.objectTypeExtensions().values().forEach(definitions::addAll);
        registry.scalars().values().stream()
                .filter(scalar -> scalar.getSourceLocation() != null)
                .forEach(definitions::add);
        return definitions;
    }

    private static TypeDefinitionRegistry parse(Path file) {
        return new SchemaParser().parse(file.toFile());
    }
}
