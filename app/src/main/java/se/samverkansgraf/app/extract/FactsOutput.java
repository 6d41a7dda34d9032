package se.samverkansgraf.app.extract;

import java.nio.file.Path;
import se.samverkansgraf.importer.run.Trace;

/** Where the facts of documents go, one after another. */
public interface FactsOutput extends AutoCloseable {

    /**
     * Takes the facts of one document.
     *
     * @param file the document's file, as the user named it
     * @param trace its reading, which has facts
     * @throws se.samverkansgraf.app.shell.ProgramException if they cannot be written
     */
    void write(Path file, Trace trace);

    /** Ends the output. */
    @Override
    void close();
}
