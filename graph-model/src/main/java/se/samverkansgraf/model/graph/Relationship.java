package se.samverkansgraf.model.graph;

import java.util.List;

/**
 * A relationship that the graph can hold.
 *
 * @param from label of the node it leaves
 * @param type its type
 * @param to label of the node it reaches
 * @param properties its properties, possibly none
 */
public record Relationship(NodeLabel from, RelationshipType type, NodeLabel to, List<Property> properties) {

    public Relationship {
        properties = List.copyOf(properties);
    }
}
