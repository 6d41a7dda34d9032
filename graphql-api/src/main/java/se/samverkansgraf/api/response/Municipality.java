package se.samverkansgraf.api.response;

/** A municipality. */
public record Municipality(
        String id,
        String code,
        String name,
        String ownName,
        String kommunName,
        County county,
        MunicipalityGroup group,
        int population,
        int populationYear,
        String seat,
        double latitude,
        double longitude)
        implements Node, Undertaker {

    static Municipality of(se.samverkansgraf.model.reference.Municipality municipality) {
        return new Municipality(
                GlobalId.of(Municipality.class, municipality.code()),
                municipality.code(),
                municipality.name(),
                municipality.genitiveName(),
                municipality.kommunName(),
                County.of(municipality.county()),
                MunicipalityGroup.of(municipality.group()),
                municipality.population().count(),
                municipality.population().year(),
                municipality.seat().name(),
                municipality.seat().latitude(),
                municipality.seat().longitude());
    }
}
