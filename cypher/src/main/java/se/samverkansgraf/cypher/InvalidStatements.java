package se.samverkansgraf.cypher;

import java.util.List;
import java.util.stream.Collectors;

/** Statement files that cannot be used, with all their faults. */
public final class InvalidStatements extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<StatementFault> faults;

    InvalidStatements(List<StatementFault> faults) {
        super(faults.stream().map(StatementFault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** Every fault of every file, in the files' order. */
    public List<StatementFault> faults() {
        return faults;
    }
}
