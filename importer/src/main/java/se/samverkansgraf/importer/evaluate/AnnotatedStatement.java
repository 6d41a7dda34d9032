package se.samverkansgraf.importer.evaluate;

import java.util.Map;
import java.util.Set;

/**
 * A commitment, goal or follow-up as far as the measure looks at it.
 *
 * @param passage its words and place
 * @param words its words, each with how often it stands
 * @param optional whether two readers could differ on it, so that it counts neither found nor left out
 * @param attributes what is said of it, by layer
 * @param unsure the layers in which two readers differed on it
 */
record AnnotatedStatement(
        Passage passage,
        Map<String, Integer> words,
        boolean optional,
        Map<Layer, Set<String>> attributes,
        Set<Layer> unsure) {}
