package se.samverkansgraf.api.export;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.TypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.error.InvalidArgument;

/**
 * What an address may say of a table: the variables of its operation, by name. The fields of {@code filter} stand
 * without that word, fields of fields after a dot: {@code ?municipality=1082&validFrom.gte=2020-01-01}.
 */
final class Arguments {

    /** What every address may say besides: how CSV is written. */
    static final String DIALECT = "dialect";

    private static final String FILTER = "filter";
    /** A filter's field's field: deeper ones, as of a filter in a filter, are for the API itself. */
    private static final int DEEPEST = 3;

    private static final Set<String> OF_PAGES = Set.of("first", "after");

    private final Map<String, Argument> arguments = new TreeMap<>();
    private final GraphQLSchema schema;

    private final GraphQLFieldDefinition table;

    private Arguments(GraphQLSchema schema, GraphQLFieldDefinition table) {
        this.schema = schema;
        this.table = table;
    }

    /**
     * The arguments of an operation.
     *
     * @throws IllegalStateException if two would have the same name
     */
    static Arguments of(String operation, GraphQLSchema schema) {
        Document document = Parser.parse(operation);
        Arguments arguments = new Arguments(schema, tableIn(document, schema));
        document.getDefinitionsOfType(OperationDefinition.class).stream()
                .flatMap(each -> each.getVariableDefinitions().stream())
                .filter(variable -> !OF_PAGES.contains(variable.getName()))
                .forEach(arguments::add);
        return arguments;
    }

    private static GraphQLFieldDefinition tableIn(Document document, GraphQLSchema schema) {
        Field field = document.getDefinitionsOfType(OperationDefinition.class)
                .get(0)
                .getSelectionSet()
                .getSelectionsOfType(Field.class)
                .get(0);
        return schema.getQueryType().getFieldDefinition(field.getName());
    }

    /** The arguments that an address may give, in alphabetical order. */
    List<Argument> all() {
        return List.copyOf(arguments.values());
    }

    /**
     * The operation's variables.
     *
     * @param given the values of each argument in the address
     * @throws InvalidArgument if one is unknown or cannot be meant
     */
    Map<String, Object> variables(Map<String, List<String>> given) {
        Map<String, Object> variables = new HashMap<>();
        given.forEach((name, values) -> {
            Argument argument = arguments.get(name);
            if (argument == null) {
                throw new InvalidArgument(name, "is not known here; known are " + String.join(", ", names()));
            }
            put(variables, argument.path(), argument.value(values));
        });
        return variables;
    }

    private Set<String> names() {
        Set<String> names = new TreeSet<>(arguments.keySet());
        names.add(DIALECT);
        return names;
    }

    /** What an address calls an argument of the API: {@code county} what that calls {@code filter.county}. */
    static String nameOf(String argument) {
        return argument.startsWith(FILTER + ".") ? argument.substring(FILTER.length() + 1) : argument;
    }

    private static boolean isList(Type<?> type) {
        return TypeUtil.isList(TypeUtil.isNonNull(type) ? TypeUtil.unwrapOne(type) : type);
    }

    private GraphQLType typeNamed(String name) {
        GraphQLType type = schema.getType(name);
        if (type == null) {
            throw new IllegalStateException("the schema has no type " + name);
        }
        return type;
    }

    private void add(VariableDefinition variable) {
        GraphQLType type = typeNamed(TypeUtil.unwrapAll(variable.getType()).getName());
        add(List.of(variable.getName()), type, isList(variable.getType()), described(variable.getName(), type));
    }

    /** A variable has no description: its argument's of the table's field has, else its type's. */
    private String described(String variable, GraphQLType type) {
        GraphQLArgument argument = table.getArgument(variable);
        String description =
                argument == null ? ((GraphQLNamedSchemaElement) type).getDescription() : argument.getDescription();
        return description == null ? "" : description;
    }

    private void add(List<String> path, GraphQLType type, boolean many, @Nullable String description) {
        if (type instanceof GraphQLInputObjectType input) {
            if (!many && path.size() < DEEPEST) {
                input.getFields().forEach(field -> add(path, field));
            }
            return;
        }
        String name = nameOf(String.join(".", path));
        Argument former = arguments.put(
                name,
                new Argument(name, path, many, (GraphQLNamedType) type, Objects.requireNonNullElse(description, "")));
        if (former != null) {
            throw new IllegalStateException("two arguments are called " + name);
        }
    }

    private void add(List<String> path, GraphQLInputObjectField field) {
        List<String> longer = new ArrayList<>(path);
        longer.add(field.getName());
        GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(field.getType());
        GraphQLType each = GraphQLTypeUtil.unwrapAll(field.getType());
        add(longer, each, bare instanceof GraphQLList, field.getDescription());
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> into, List<String> path, @Nullable Object value) {
        if (path.size() == 1) {
            if (value != null) {
                into.put(path.get(0), value);
            }
        } else {
            var inner = (Map<String, Object>) into.computeIfAbsent(path.get(0), each -> new HashMap<String, Object>());
            put(inner, path.subList(1, path.size()), value);
        }
    }
}
