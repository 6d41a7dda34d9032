package se.samverkansgraf.api.question;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverkansgraf.api.response.Language;
import se.samverkansgraf.api.response.SharedNodes;

/** Says what a dimension's value is called. */
@Component
final class DimensionLabels {

    private static final String NOT_STATED = "NOT_STATED";

    private final SharedNodes shared;

    DimensionLabels(SharedNodes shared) {
        this.shared = shared;
    }

    /** The label of a value; a word for none where the value is null. */
    String of(Dimension dimension, @Nullable String key, Language language) {
        if (key == null) {
            return constant(NOT_STATED, language).orElse(NOT_STATED);
        }
        var concepts = dimension.concepts();
        if (concepts != null) {
            return shared.concepts().get(concepts, key).labels().in(language);
        }
        return place(dimension, key)
                .or(() -> constant(dimension.name() + "." + key, language))
                .orElse(key);
    }

    private Optional<String> place(Dimension dimension, String key) {
        var places = shared.places();
        return switch (dimension.name()) {
            case "MUNICIPALITY" -> places.municipality(key).map(each -> each.name());
            case "COUNTY" -> places.county(key).map(each -> each.name());
            case "GROUP" -> places.group(key).map(each -> each.name());
            case "POLICE_REGION" -> places.policeArea(key).map(each -> each.name());
            default -> Optional.empty();
        };
    }

    /** What a constant of the program is called, such as {@code STRENGTH.BINDING}. */
    static Optional<String> constant(String key, Language language) {
        var locale = language == Language.SV ? Locale.ROOT : Locale.ENGLISH;
        var labels = ResourceBundle.getBundle(
                "labels",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return labels.containsKey(key) ? Optional.of(labels.getString(key)) : Optional.empty();
    }
}
