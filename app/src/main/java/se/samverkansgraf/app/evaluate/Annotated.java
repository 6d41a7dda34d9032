package se.samverkansgraf.app.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.app.shell.ExitCode;
import se.samverkansgraf.app.shell.ProgramException;
import se.samverkansgraf.importer.evaluate.Comparison;
import se.samverkansgraf.model.fact.DocumentFacts;
import tools.jackson.core.JacksonException;

/**
 * A reference and the document that it annotates.
 *
 * @param name the base name that the two share
 * @param reference the file with the annotation
 * @param document the document's file, or null where there is none of that name
 */
public record Annotated(
        String name, Path reference, @Nullable Path document) {

    /**
     * Holds the reference beside what was read.
     *
     * @param facts what was read, or null where nothing could be
     * @throws ProgramException if the reference cannot be read, or is no annotation
     */
    public Comparison with(@Nullable DocumentFacts facts) {
        try {
            return Comparison.ofFacts(name, Files.readString(reference), facts);
        } catch (IOException e) {
            throw new ProgramException(ExitCode.WRONG_USE, "cannot read " + reference + ": " + e.getMessage(), e);
        } catch (JacksonException e) {
            String message = reference + " is no annotation: " + e.getOriginalMessage();
            throw new ProgramException(ExitCode.WRONG_USE, message, e);
        }
    }
}
