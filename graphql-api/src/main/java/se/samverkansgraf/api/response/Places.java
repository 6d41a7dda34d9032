package se.samverkansgraf.api.response;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samverkansgraf.model.reference.PoliceAreaLink;
import se.samverkansgraf.model.reference.ReferenceData;

/** The country's municipalities and police areas, as the graph was seeded with them. */
public final class Places {

    private final Map<String, Municipality> municipalities = new LinkedHashMap<>();
    private final Map<String, County> counties = new LinkedHashMap<>();
    private final Map<String, MunicipalityGroup> groups = new LinkedHashMap<>();
    private final Map<String, PoliceArea> policeAreas = new LinkedHashMap<>();
    private final List<PoliceAreaLink> links;

    public Places(ReferenceData reference) {
        reference.municipalities().forEach(each -> municipalities.put(each.code(), Municipality.of(each)));
        reference.counties().forEach(each -> counties.put(each.code(), County.of(each)));
        reference.groups().forEach(each -> groups.put(each.code(), MunicipalityGroup.of(each)));
        reference.policeAreas().forEach(each -> policeAreas.put(each.id(), PoliceArea.of(each)));
        this.links = reference.links();
    }

    /** All municipalities, by code. */
    public Collection<Municipality> municipalities() {
        return municipalities.values();
    }

    /** All counties, by code. */
    public Collection<County> counties() {
        return counties.values();
    }

    /** All groups, by code. */
    public Collection<MunicipalityGroup> groups() {
        return groups.values();
    }

    /** All police areas, every one after the area that it is a part of. */
    public Collection<PoliceArea> policeAreas() {
        return policeAreas.values();
    }

    public Optional<Municipality> municipality(String code) {
        return Optional.ofNullable(municipalities.get(code));
    }

    public Optional<County> county(String code) {
        return Optional.ofNullable(counties.get(code));
    }

    public Optional<MunicipalityGroup> group(String code) {
        return Optional.ofNullable(groups.get(code));
    }

    public Optional<PoliceArea> policeArea(String slug) {
        return Optional.ofNullable(policeAreas.get(slug));
    }

    /** The municipalities of these codes in their order, those that are none left out. */
    public List<Municipality> municipalities(List<String> codes) {
        return codes.stream().flatMap(code -> municipality(code).stream()).toList();
    }

    /** The police areas of these slugs in their order, those that are none left out. */
    public List<PoliceArea> policeAreas(List<String> slugs) {
        return slugs.stream().flatMap(slug -> policeArea(slug).stream()).toList();
    }

    /** The areas directly below, by name. */
    public List<PoliceArea> partsOf(PoliceArea area) {
        return policeAreas.values().stream()
                .filter(each -> area.slug().equals(each.parentSlug()))
                .sorted(Comparator.comparing(PoliceArea::name, SwedishOrder.COMPARATOR))
                .toList();
    }

    /** These areas and all that is directly or indirectly a part of them, by slug. */
    public Set<String> within(Collection<String> slugs) {
        Set<String> found = new LinkedHashSet<>(slugs);
        for (PoliceArea area : policeAreas.values()) {
            if (area.parentSlug() != null && found.contains(area.parentSlug())) {
                found.add(area.slug());
            }
        }
        return found;
    }

    /** What an area covers, by municipality code. */
    public List<PoliceAreaCoverage> coveredBy(String areaSlug) {
        return links.stream()
                .filter(link -> link.policeAreaId().equals(areaSlug))
                .flatMap(link -> municipality(link.municipalityCode()).stream()
                        .map(each -> new PoliceAreaCoverage(each, link.provenance())))
                .sorted(Comparator.comparing(each -> each.municipality().code()))
                .toList();
    }

    /** The areas that cover a municipality, the most local first. */
    public List<PoliceArea> covering(String municipalityCode) {
        return links.stream()
                .filter(link -> link.municipalityCode().equals(municipalityCode))
                .flatMap(link -> policeArea(link.policeAreaId()).stream())
                .sorted(Comparator.comparing(PoliceArea::level).reversed().thenComparing(PoliceArea::slug))
                .toList();
    }

    /** The codes of the municipalities that one of these areas covers. */
    public Set<String> coveredCodes(Collection<String> areaSlugs) {
        return links.stream()
                .filter(link -> areaSlugs.contains(link.policeAreaId()))
                .map(PoliceAreaLink::municipalityCode)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
