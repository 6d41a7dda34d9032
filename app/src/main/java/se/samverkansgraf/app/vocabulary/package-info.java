/**
 * The vocabulary, told.
 *
 * <p>Takes concepts of a {@link se.samverkansgraf.model.vocabulary.Vocabulary}; gives text, CSV or JSON. May use the
 * model. Never changes a vocabulary.
 */
@NullMarked
package se.samverkansgraf.app.vocabulary;

import org.jspecify.annotations.NullMarked;
