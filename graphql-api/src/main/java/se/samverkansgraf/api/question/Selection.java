package se.samverkansgraf.api.question;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The fields that a request selects below a field. */
final class Selection {

    private final DataFetchingFieldSelectionSet fields;
    private final List<String> paths;

    private Selection(DataFetchingFieldSelectionSet fields, List<String> paths) {
        this.fields = fields;
        this.paths = paths;
    }

    /** What is selected of the field's own value. */
    static Selection of(DataFetchingFieldSelectionSet fields) {
        return new Selection(fields, List.of(""));
    }

    /** What is selected of the nodes of a connection. */
    static Selection ofNodes(DataFetchingFieldSelectionSet fields) {
        return new Selection(fields, List.of("nodes/", "edges/node/"));
    }

    /** What is selected of this field's value. */
    Selection below(String field) {
        return new Selection(
                fields, paths.stream().map(path -> path + field + "/").toList());
    }

    /** True where one of these fields is selected; a field of a field is written with a slash. */
    boolean hasAny(String... names) {
        return hasAny(Arrays.asList(names));
    }

    /** True where one of these fields is selected. */
    boolean hasAny(Collection<String> names) {
        Stream<String> wanted = names.stream().flatMap(name -> paths.stream().map(path -> path + name));
        return wanted.anyMatch(fields::contains);
    }

    /** The largest value of a field's whole-numbered argument, wherever the field is selected; 0 where it is not. */
    int largest(String field, String argument) {
        return paths.stream()
                .flatMap(path -> fields.getFields(path + field).stream())
                .mapToInt(each -> each.getArguments().get(argument) instanceof Integer value ? value : 0)
                .max()
                .orElse(0);
    }
}
