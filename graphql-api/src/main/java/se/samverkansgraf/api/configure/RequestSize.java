package se.samverkansgraf.api.configure;

import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.question.PageSize;

/**
 * How deep a request nests and how many objects it may give: a page counts as many as it may hold, pages within pages
 * multiply, and a list without pages counts as {@link ListSizes} says; ten rows of a count, which hold nothing but
 * values, count as one. Each fragment is measured once however
 * often it is spread, so that measuring takes no longer than the request is long. Introspection does not count; GraphQL
 * has limits of its own for that.
 */
final class RequestSize {

    private static final List<String> PAGE_SIZES = List.of("first", "last");
    private static final String CONNECTION = "Connection";
    private static final int FLAT_ROWS_OF_ONE_OBJECT = 10;
    private static final long MOST = 1_000_000_000;

    /**
     * A size.
     *
     * @param depth how many fields lie within each other
     * @param objects how many objects the answer may have, at most {@value #MOST}
     */
    record Size(int depth, long objects) {

        private static final Size NONE = new Size(0, 0);

        private Size beside(Size other) {
            return new Size(Math.max(depth, other.depth), Math.min(MOST, objects + other.objects));
        }
    }

    private final GraphQLSchema schema;
    private final Map<String, Object> variables;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Size> known = new HashMap<>();

    private RequestSize(ExecutionContext context) {
        this.schema = context.getGraphQLSchema();
        this.variables = context.getCoercedVariables().toMap();
        this.fragments = context.getFragmentsByName();
    }

    /**
     * The size of the operation that is to be executed, which is valid.
     *
     * @throws AbortExecutionException if a page is asked for that is larger than any
     */
    static Size of(ExecutionContext context) {
        var operation = context.getOperationDefinition();
        return new RequestSize(context)
                .of(operation.getSelectionSet(), context.getGraphQLSchema().getQueryType());
    }

    private Size of(@Nullable SelectionSet set, GraphQLType type) {
        var size = Size.NONE;
        for (Selection<?> selection : set == null ? List.<Selection<?>>of() : selectionsOf(set)) {
            size = size.beside(of(selection, type));
        }
        return size;
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // GraphQL's own list is raw
    private static List<Selection<?>> selectionsOf(SelectionSet set) {
        return (List) set.getSelections();
    }

    private Size of(Selection<?> selection, GraphQLType type) {
        if (selection instanceof Field field) {
            return ofField(field, type);
        }
        if (selection instanceof FragmentSpread spread) {
            return ofFragment(spread.getName());
        }
        var inline = (InlineFragment) selection;
        var condition = inline.getTypeCondition();
        return of(inline.getSelectionSet(), condition == null ? type : typeNamed(condition.getName()));
    }

    private Size ofFragment(String name) {
        var size = known.get(name);
        if (size == null) {
            var fragment = fragments.get(name);
            size = of(
                    fragment.getSelectionSet(),
                    typeNamed(fragment.getTypeCondition().getName()));
            known.put(name, size);
        }
        return size;
    }

    private Size ofField(Field field, GraphQLType parent) {
        if (field.getName().startsWith("__")) {
            return Size.NONE;
        }
        var definition = ((GraphQLFieldsContainer) parent).getFieldDefinition(field.getName());
        var type = GraphQLTypeUtil.unwrapAll(definition.getType());
        var inner = of(field.getSelectionSet(), type);
        boolean isConnection = type.getName().endsWith(CONNECTION);
        long largest = largestPage(field, definition);
        if (isConnection) {
            checkPage(field, largest);
        }
        long page = largest >= 0
                ? Math.min(MOST, largest)
                : isConnection ? PageSize.USUAL : ListSizes.of(((GraphQLNamedType) parent).getName(), field.getName());
        long own = field.getSelectionSet() == null ? 0 : isConnection ? 1 : rows(page, inner);
        return new Size(inner.depth() + 1, Math.min(MOST, inner.objects() * page + own));
    }

    /** Pages within others are found too large before the outer ones are read. */
    private void checkPage(Field field, long size) {
        if (size > PageSize.LARGEST) {
            String argument = PAGE_SIZES.stream()
                    .filter(name -> numberIn(given(field, name)) > PageSize.LARGEST)
                    .findFirst()
                    .orElseThrow();
            throw PageSize.outOfRange(argument, PageSize.LARGEST, size).refusal(field.getSourceLocation());
        }
    }

    private static long rows(long page, Size inner) {
        return inner.objects() > 0 ? page : (page + FLAT_ROWS_OF_ONE_OBJECT - 1) / FLAT_ROWS_OF_ONE_OBJECT;
    }

    /** The most that a paging argument asks for, or -1 where there is none. */
    private long largestPage(Field field, GraphQLFieldDefinition definition) {
        long largest = -1;
        for (String name : PAGE_SIZES) {
            var argument = definition.getArgument(name);
            if (argument != null) {
                Object value = given(field, name);
                Object usual = argument.hasSetDefaultValue()
                        ? argument.getArgumentDefaultValue().getValue()
                        : null;
                largest = Math.max(largest, numberIn(value == null ? usual : value));
            }
        }
        return largest;
    }

    private @Nullable Object given(Field field, String name) {
        for (Argument argument : field.getArguments()) {
            if (argument.getName().equals(name)) {
                Value<?> value = argument.getValue();
                return value instanceof VariableReference variable ? variables.get(variable.getName()) : value;
            }
        }
        return null;
    }

    private static long numberIn(@Nullable Object value) {
        if (value instanceof IntValue literal) {
            return literal.getValue().min(BigInteger.valueOf(MOST)).longValue();
        }
        return value instanceof Number number ? number.longValue() : -1;
    }

    private GraphQLType typeNamed(String name) {
        var type = schema.getType(name);
        if (type == null) {
            throw new IllegalStateException("a valid request names the unknown type " + name);
        }
        return type;
    }
}
