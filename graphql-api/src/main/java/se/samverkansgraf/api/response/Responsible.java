package se.samverkansgraf.api.response;

/** Who is named as a doer. */
public sealed interface Responsible permits Role, Actor {

    /** The global id. */
    String id();

    /** The role or actor of that label and key. */
    static Responsible of(String label, String key, SharedNodes shared) {
        return label.equals("Role")
                ? shared.concepts().get(Role.class, key)
                : shared.concepts().get(Actor.class, key);
    }
}
