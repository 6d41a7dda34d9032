package se.samverkansgraf.importer.evaluate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How well documents were read.
 *
 * @param layers the score of each layer that the references or the readings say anything about, in the layers' order
 */
public record Evaluation(Map<Layer, Score> layers) {

    public Evaluation {
        layers = Collections.unmodifiableMap(new EnumMap<>(layers));
    }

    /** The layers' F1, averaged: 0 to 1. */
    public double mean() {
        return layers.values().stream().mapToDouble(Score::f1).average().orElse(0);
    }
}
