package se.samverkansgraf.api.export;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a table in one format, row by row; closing ends the table and leaves the stream open. */
interface RowWriter extends AutoCloseable {

    /**
     * Writes a row.
     *
     * @param values one for each column: a text, number, boolean, list of them, or null
     */
    void write(List<@Nullable Object> values) throws IOException;

    @Override
    void close() throws IOException;
}
