package se.samverkansgraf.api.dataset;

import graphql.language.Description;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.language.TypeName;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import org.springframework.graphql.execution.TypeDefinitionConfigurer;

/** Gives every field of {@code Query} the argument that holds it to a version of the data. */
public final class DatasetArgument implements TypeDefinitionConfigurer {

    static final String NAME = "datasetVersion";
    private static final String QUERY = "Query";
    private static final String MEANING =
            "Only from this version of the data, as `extensions.dataset.version` told it; an error where it is not the"
                    + " current one any more (datamängdens version).";

    @Override
    public void configure(TypeDefinitionRegistry registry) {
        var query = registry.getTypeOrNull(QUERY, ObjectTypeDefinition.class);
        if (query != null) {
            registry.remove(query);
            registry.add(query.transform(type -> type.fieldDefinitions(extended(query.getFieldDefinitions()))));
        }
        for (ObjectTypeExtensionDefinition extension :
                List.copyOf(registry.objectTypeExtensions().getOrDefault(QUERY, List.of()))) {
            registry.remove(extension);
            registry.add(extension.transformExtension(
                    type -> type.fieldDefinitions(extended(extension.getFieldDefinitions()))));
        }
    }

    private static List<FieldDefinition> extended(List<FieldDefinition> fields) {
        return fields.stream()
                .map(field -> field.transform(each -> each.inputValueDefinition(argument())))
                .toList();
    }

    private static InputValueDefinition argument() {
        return InputValueDefinition.newInputValueDefinition()
                .name(NAME)
                .description(new Description(MEANING, null, false))
                .type(new TypeName("String"))
                .build();
    }
}
