/**
 * The shared concepts that agreements are compared by: focus areas, methods, roles, actors and target groups.
 *
 * <p>Takes the YAML files under {@code /vocabulary}; gives {@link se.samverkansgraf.model.vocabulary.Vocabulary}. May
 * use the model's root package, {@code fact} and SnakeYAML. Never interprets a label and never makes a concept of one.
 */
@NullMarked
package se.samverkansgraf.model.vocabulary;

import org.jspecify.annotations.NullMarked;
