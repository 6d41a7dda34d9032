package se.samverkansgraf.model.vocabulary;

import java.util.Arrays;
import java.util.Optional;

/** What an entry of a vocabulary file may say. */
enum Field {
    ID("id"),
    SV("sv"),
    EN("en"),
    ABBR("abbr"),
    ALT("alt"),
    BROADER("broader"),
    CONCERNS("concerns"),
    SIDE("side"),
    SOURCE("source");

    private final String key;

    Field(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    boolean ofEveryKind() {
        return this != CONCERNS && this != SIDE;
    }

    static Optional<Field> ofKey(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
