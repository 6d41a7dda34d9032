package se.samverkansgraf.importer.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * A value that an annotation or a reading holds.
 *
 * @param value what is compared: an id, a name and role, a heading's words
 * @param passage where it was read, or null where that is not told, as in references
 */
record Named(String value, @Nullable Passage passage) {}
