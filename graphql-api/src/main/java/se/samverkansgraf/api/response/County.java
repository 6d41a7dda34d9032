package se.samverkansgraf.api.response;

/** A county. */
public record County(String id, String code, String name) implements Node {

    static County of(se.samverkansgraf.model.reference.County county) {
        return new County(GlobalId.of(County.class, county.code()), county.code(), county.name());
    }
}
