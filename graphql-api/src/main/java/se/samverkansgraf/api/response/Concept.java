package se.samverkansgraf.api.response;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A shared concept that agreements are compared by. */
public sealed interface Concept extends Node permits FocusArea, Method, Role, Actor, TargetGroup {

    /** Stable for good and unique within its kind. */
    String slug();

    /** The preferred label in each language. */
    Label labels();

    /** The Swedish abbreviation, or null. */
    @Nullable String abbreviation();

    /** Other Swedish wordings. */
    List<String> alternatives();
}
