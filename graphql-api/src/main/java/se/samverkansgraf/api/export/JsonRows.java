package se.samverkansgraf.api.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** JSON in UTF-8, an object a row; what is not known is null, lists are lists. */
final class JsonRows implements RowWriter {

    /**
     * How the objects are set apart.
     *
     * @param begin what stands before all of them
     * @param between what stands between two
     * @param end what stands behind all of them
     */
    private record Layout(String begin, String between, String end) {}

    private static final JsonMapper JSON = new JsonMapper();

    private final OutputStream out;
    private final Layout layout;
    private final List<Column> columns;
    private boolean begun;

    private JsonRows(OutputStream out, Layout layout, List<Column> columns) throws IOException {
        this.out = new BufferedOutputStream(out);
        this.layout = layout;
        this.columns = columns;
        print(layout.begin());
    }

    /** One array of objects (RFC 8259). */
    static JsonRows array(OutputStream out, List<Column> columns) throws IOException {
        return new JsonRows(out, new Layout("[\n", ",\n", "\n]\n"), columns);
    }

    /** An object a line (JSON Lines). */
    static JsonRows lines(OutputStream out, List<Column> columns) throws IOException {
        return new JsonRows(out, new Layout("", "\n", "\n"), columns);
    }

    @Override
    public void write(List<@Nullable Object> values) throws IOException {
        if (begun) {
            print(layout.between());
        }
        begun = true;
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            object.put(columns.get(i).name(), values.get(i));
        }
        out.write(JSON.writeValueAsBytes(object));
    }

    @Override
    public void close() throws IOException {
        print(begun || !layout.begin().isEmpty() ? layout.end() : "");
        out.flush();
    }

    private void print(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
