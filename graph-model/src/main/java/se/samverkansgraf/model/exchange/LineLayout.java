package se.samverkansgraf.model.exchange;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Indents down to the properties of an agreement's items; what lies deeper stands on the property's line. */
final class LineLayout extends DefaultPrettyPrinter {

    /** Root, agreements, agreement, its list, the list's item. */
    private static final int DEEPEST = 5;

    LineLayout() {
        super(Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
        indentArraysWith(new Lines());
        indentObjectsWith(new Lines());
    }

    @Override
    public DefaultPrettyPrinter createInstance() {
        return new LineLayout();
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        if (values == 0 || _nesting <= DEEPEST) {
            super.writeEndArray(json, values);
        } else {
            _nesting--;
            json.writeRaw(" ]");
        }
    }

    @Override
    public void writeEndObject(JsonGenerator json, int properties) {
        if (properties == 0 || _nesting <= DEEPEST) {
            super.writeEndObject(json, properties);
        } else {
            _nesting--;
            json.writeRaw(" }");
        }
    }

    private static final class Lines implements Indenter {

        @Override
        public void writeIndentation(JsonGenerator json, int level) {
            json.writeRaw(level > DEEPEST ? " " : "\n" + " ".repeat(level));
        }

        @Override
        public boolean isInline() {
            return false;
        }
    }
}
