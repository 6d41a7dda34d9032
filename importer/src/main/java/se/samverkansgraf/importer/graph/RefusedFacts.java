package se.samverkansgraf.importer.graph;

import java.util.List;

/** Facts that do not fit the graph; nothing of their document was written. */
public final class RefusedFacts extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedFacts(String document, List<String> faults) {
        super("the facts of %s do not fit the graph: %s".formatted(document, String.join("; ", faults)));
    }
}
