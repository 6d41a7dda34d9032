package se.samverkansgraf.api.configure;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ListSizesTests {

    @Test
    void areOfListsWithoutPagesInTheSchema() {
        var schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(
                new SchemaParser().parse(Path.of("../docs/schema.graphqls").toFile()));

        assertThat(ListSizes.fields()).allSatisfy(each -> {
            var names = each.split("\\.");
            var field = ((GraphQLFieldsContainer) schema.getType(names[0])).getFieldDefinition(names[1]);
            assertThat(GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType())))
                    .isTrue();
            assertThat(field.getArgument("first")).isNull();
        });
    }
}
