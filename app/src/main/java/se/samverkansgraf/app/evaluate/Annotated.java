package se.samverkansgraf.app.evaluate;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A reference and the document that it annotates.
 *
 * @param name the base name that the two share
 * @param reference the file with the annotation
 * @param document the document's file, or null where there is none of that name
 */
public record Annotated(
        String name, Path reference, @Nullable Path document) {}
