package se.samverkansgraf.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The project's own data is faulty; nothing can start before it is mended. */
public final class InvalidModelException extends RuntimeException {

    private final List<ModelFault> faults;

    /**
     * Tells all faults.
     *
     * @param faults at least one, in the order of file and line
     */
    public InvalidModelException(List<ModelFault> faults) {
        super(faults.stream().map(ModelFault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /**
     * Runs checks that stand on their own, all of them.
     *
     * @throws InvalidModelException with the faults of all, if one found any
     */
    public static void throwAll(List<Runnable> checks) {
        List<ModelFault> faults = new ArrayList<>();
        for (Runnable check : checks) {
            try {
                check.run();
            } catch (InvalidModelException e) {
                faults.addAll(e.faults());
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidModelException(faults);
        }
    }

    /** Every fault, in the order of file and line. */
    public List<ModelFault> faults() {
        return faults;
    }
}
