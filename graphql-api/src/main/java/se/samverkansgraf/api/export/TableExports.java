package se.samverkansgraf.api.export;

import graphql.schema.GraphQLSchema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.samverkansgraf.api.error.InvalidArgument;
import se.samverkansgraf.api.error.RequestId;

/** Gives tables to take away: {@code GET /export/commitments.csv?method=sspf}. */
@RestController
final class TableExports {

    private static final String DATASET_VERSION = "Samverkansgraf-Dataset-Version";

    private final Tables tables = Tables.load();
    private final Map<String, Arguments> arguments = new TreeMap<>();
    private final TableReader reader;

    TableExports(WebGraphQlHandler api, GraphQlSource source) {
        reader = new TableReader(api);
        GraphQLSchema schema = source.schema();
        tables.all().forEach(each -> arguments.put(each.name(), Arguments.of(each.operation(), schema)));
    }

    /** The tables, their arguments and their columns. */
    @GetMapping("/export")
    List<TableDescription> index() {
        return tables.all().stream()
                .map(each ->
                        TableDescription.of(each, arguments.get(each.name()).all()))
                .toList();
    }

    /** A table, or what else there is where {@code file} names none. */
    @GetMapping("/export/{file}")
    void table(
            @PathVariable String file,
            @RequestParam MultiValueMap<String, String> given,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        int dot = file.lastIndexOf('.');
        String name = dot < 0 ? file : file.substring(0, dot);
        String extension = dot < 0 ? "" : file.substring(dot + 1);
        Table table = tables.named(name).orElseThrow(() -> UnknownTable.named(name, tables));
        TableFormat format = TableFormat.ofExtension(extension).orElseThrow(() -> UnknownTable.inFormat(extension));
        CsvDialect dialect = dialect(given.remove(Arguments.DIALECT));
        Map<String, Object> variables = arguments.get(name).variables(given);
        String requestId = RequestId.of(request.getAttribute(RequestId.ATTRIBUTE));
        var asked = new Question(table, variables, new ServletServerHttpRequest(request), requestId, locale);
        TablePage first = reader.first(asked);
        response.setContentType(format.mediaType().toString());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(name, format));
        Object version = first.dataset().get("version");
        if (version != null) {
            response.setHeader(DATASET_VERSION, version.toString());
        }
        RowWriter writer = format.writer(response.getOutputStream(), name, table.columns(), dialect);
        send(first, table.columns(), writer, response);
    }

    /**
     * Writes all rows and ends the table, which is not ended where a row is missing.
     *
     * @throws BrokenOffTable if rows are missing and others were sent
     */
    static void send(TablePage first, List<Column> columns, RowWriter writer, HttpServletResponse response)
            throws IOException {
        try {
            write(first, columns, writer);
        } catch (RefusedTable missing) {
            if (response.isCommitted()) {
                throw new BrokenOffTable(missing);
            }
            throw missing;
        }
        writer.close();
    }

    private static void write(TablePage first, List<Column> columns, RowWriter writer) throws IOException {
        TablePage page = first;
        while (true) {
            for (Map<String, Object> row : page.rows()) {
                List<@Nullable Object> values = new ArrayList<>(columns.size());
                columns.forEach(column -> values.add(column.valueIn(row)));
                writer.write(values);
            }
            if (page.next() == null) {
                return;
            }
            page = page.next().get();
        }
    }

    private static CsvDialect dialect(@Nullable List<String> given) {
        if (given == null || given.equals(List.of("standard"))) {
            return CsvDialect.STANDARD;
        }
        if (given.equals(List.of("excel-sv"))) {
            return CsvDialect.EXCEL_SV;
        }
        throw new InvalidArgument(Arguments.DIALECT, "wants standard or excel-sv, has " + String.join(", ", given));
    }

    private static String attachment(String name, TableFormat format) {
        return ContentDisposition.attachment()
                .filename(name + "." + format.extension())
                .build()
                .toString();
    }
}
