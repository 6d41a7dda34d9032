package se.samverkansgraf.app.extract;

import java.nio.file.Path;
import se.samverkansgraf.model.fact.DocumentFacts;

/** Where the facts of documents go, one after another. */
public interface FactsOutput extends AutoCloseable {

    /**
     * Takes the facts of one document.
     *
     * @param file the document's file, as the user named it
     * @throws se.samverkansgraf.app.shell.ProgramException if they cannot be written
     */
    void write(Path file, DocumentFacts facts);

    /** Ends the output. */
    @Override
    void close();
}
