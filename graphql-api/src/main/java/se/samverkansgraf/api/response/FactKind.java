package se.samverkansgraf.api.response;

import java.util.Arrays;
import java.util.Optional;

/** What sort of fact something is. */
public enum FactKind {
    AGREEMENT("Agreement", Agreement.class),
    PRIORITY("Priority", Priority.class),
    COMMITMENT("Commitment", Commitment.class),
    GOAL("Goal", Goal.class),
    FOLLOW_UP("FollowUp", FollowUp.class),
    CITATION("Cited", Citation.class);

    private final String label;
    private final Class<?> view;

    FactKind(String label, Class<?> view) {
        this.label = label;
        this.view = view;
    }

    /** Its label in the graph. */
    public String label() {
        return label;
    }

    /** The view whose name its global ids carry. */
    Class<?> view() {
        return view;
    }

    /** The kind whose global ids carry that type, if there is one. */
    public static Optional<FactKind> ofType(String type) {
        return Arrays.stream(values())
                .filter(kind -> kind.view.getSimpleName().equals(type))
                .findFirst();
    }

    static FactKind ofLabel(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no kind of fact has the label " + label));
    }
}
