package se.samverkansgraf.api.opendata;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.Map;
import se.samverkansgraf.api.query.Row;

/** Nodes and relationships as a statement gives them. */
final class GraphElements {

    private GraphElements() {}

    /** A day, or a moment with its seconds and offset, as XML Schema has them. */
    static String written(Temporal moment) {
        return moment instanceof ZonedDateTime zoned
                ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(zoned)
                : moment.toString();
    }

    /**
     * A node.
     *
     * @param label its label
     * @param key what identifies it among its label
     * @param properties by name
     */
    record Node(String label, String key, Map<String, Object> properties) {

        static Node of(Row row) {
            return new Node(row.text("label"), row.text("key"), row.fields("properties"));
        }

        /** What identifies it in the whole graph. */
        String id() {
            return label + "/" + key;
        }
    }

    /**
     * A relationship.
     *
     * @param from the id of the node it begins at
     * @param type its type
     * @param to the id of the node it leads to
     * @param properties by name
     */
    record Link(String from, String type, String to, Map<String, Object> properties) {

        static Link of(Row row) {
            return new Link(
                    row.text("fromLabel") + "/" + row.text("fromKey"),
                    row.text("type"),
                    row.text("toLabel") + "/" + row.text("toKey"),
                    row.fields("properties"));
        }
    }
}
