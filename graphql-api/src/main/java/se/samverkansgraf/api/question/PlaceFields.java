package se.samverkansgraf.api.question;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import se.samverkansgraf.api.response.County;
import se.samverkansgraf.api.response.Municipality;
import se.samverkansgraf.api.response.MunicipalityGroup;
import se.samverkansgraf.api.response.Places;
import se.samverkansgraf.api.response.PoliceArea;
import se.samverkansgraf.api.response.PoliceAreaCoverage;
import se.samverkansgraf.api.response.SharedNodes;
import se.samverkansgraf.api.response.SwedishOrder;
import se.samverkansgraf.model.reference.PoliceAreaLevel;

/** Goes from place to place, in memory. */
@Controller
final class PlaceFields {

    private final Places places;

    PlaceFields(SharedNodes shared) {
        this.places = shared.places();
    }

    @SchemaMapping(typeName = "Municipality")
    List<PoliceArea> policeAreas(Municipality municipality, @Argument @Nullable List<PoliceAreaLevel> level) {
        return places.covering(municipality.code()).stream()
                .filter(area -> level == null || level.contains(area.level()))
                .toList();
    }

    @SchemaMapping(typeName = "County", field = "municipalities")
    List<Municipality> ofCounty(County county) {
        return byName(places.municipalities().stream()
                .filter(each -> each.county().equals(county))
                .toList());
    }

    @SchemaMapping(typeName = "MunicipalityGroup", field = "municipalities")
    List<Municipality> ofGroup(MunicipalityGroup group) {
        return byName(places.municipalities().stream()
                .filter(each -> each.group().equals(group))
                .toList());
    }

    @SchemaMapping(typeName = "PoliceArea")
    @Nullable PoliceArea parent(PoliceArea area) {
        return area.parentSlug() == null
                ? null
                : places.policeArea(area.parentSlug()).orElse(null);
    }

    @SchemaMapping(typeName = "PoliceArea")
    List<PoliceArea> children(PoliceArea area) {
        return places.partsOf(area);
    }

    @SchemaMapping(typeName = "PoliceArea")
    List<PoliceAreaCoverage> coverage(PoliceArea area) {
        return places.coveredBy(area.slug());
    }

    @SchemaMapping(typeName = "PoliceArea", field = "municipalities")
    List<Municipality> ofPoliceArea(PoliceArea area) {
        return places.coveredBy(area.slug()).stream()
                .map(PoliceAreaCoverage::municipality)
                .toList();
    }

    private static List<Municipality> byName(Collection<Municipality> municipalities) {
        return municipalities.stream()
                .sorted(Comparator.comparing(Municipality::name, SwedishOrder.COMPARATOR))
                .toList();
    }
}
