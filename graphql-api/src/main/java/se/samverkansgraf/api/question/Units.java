package se.samverkansgraf.api.question;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Tells which units are the same. Documents count in trygghetsvandringar and in trygghetsvandring, in gånger and in
 * tillfällen: {@code units.properties} holds the words that mean the same, and other words are compared by their stems.
 */
@Component
final class Units {

    private static final String TABLE = "/units.properties";
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final Properties same = new Properties();

    Units() {
        var table = Objects.requireNonNull(Units.class.getResourceAsStream(TABLE), TABLE);
        try (var words = new InputStreamReader(table, StandardCharsets.UTF_8)) {
            same.load(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The unit that stands for all that are the same as this one: two units are the same where this is equal. */
    String comparable(String unit) {
        String lower = unit.strip().toLowerCase(SWEDISH);
        String meant = same.getProperty(lower);
        if (meant != null) {
            return meant;
        }
        String stems =
                SwedishWords.of(lower).stream().map(SwedishWords.Word::stem).collect(Collectors.joining(" "));
        return stems.isEmpty() ? lower : stems;
    }

    /** Those of these units that are the same as this one. */
    List<String> sameAs(String unit, List<String> units) {
        String wanted = comparable(unit);
        return units.stream().filter(each -> comparable(each).equals(wanted)).toList();
    }
}
