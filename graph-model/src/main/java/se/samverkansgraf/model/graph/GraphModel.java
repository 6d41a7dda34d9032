package se.samverkansgraf.model.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Looks up the graph's shape by the names that stand in statements. */
public final class GraphModel {

    private GraphModel() {}

    /** Every relationship that the graph can hold, from which label to which. */
    public static List<Relationship> relationships() {
        return Relationships.ALL;
    }

    /** Every relationship of a type. */
    public static List<Relationship> relationships(RelationshipType type) {
        return Relationships.ALL.stream().filter(each -> each.type() == type).toList();
    }

    /** The label of this name, if the graph has it. */
    public static Optional<NodeLabel> label(String name) {
        return Arrays.stream(NodeLabel.values())
                .filter(each -> each.label().equals(name))
                .findFirst();
    }

    /** The relationship type of this name, if the graph has it. */
    public static Optional<RelationshipType> type(String name) {
        return Arrays.stream(RelationshipType.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
