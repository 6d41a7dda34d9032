package se.samverkansgraf.api.response;

/** A group of SKR's classification of municipalities. */
public record MunicipalityGroup(String id, String code, String name, String mainCode, String mainName) implements Node {

    static MunicipalityGroup of(se.samverkansgraf.model.reference.MunicipalityGroup group) {
        return new MunicipalityGroup(
                GlobalId.of(MunicipalityGroup.class, group.code()),
                group.code(),
                group.name(),
                group.mainCode(),
                group.mainName());
    }
}
