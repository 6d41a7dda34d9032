package se.samverkansgraf.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the faults of a set of files, so that they can be told all at once. */
public final class ModelFaults {

    private static final Comparator<ModelFault> BY_PLACE =
            Comparator.comparing(ModelFault::file).thenComparingInt(ModelFault::line);

    private final List<ModelFault> faults = new ArrayList<>();

    /**
     * Adds a fault.
     *
     * @param file the file's name
     * @param line the line, from 1
     * @param message what is wrong
     */
    public void add(String file, int line, String message) {
        faults.add(new ModelFault(file, line, message));
    }

    /**
     * Ends a check.
     *
     * @throws InvalidModelException with every fault in order of file and line, if there is one
     */
    public void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new InvalidModelException(faults.stream().sorted(BY_PLACE).toList());
        }
    }
}
