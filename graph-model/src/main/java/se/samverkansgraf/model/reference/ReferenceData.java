package se.samverkansgraf.model.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samverkansgraf.model.InvalidModelException;

/** The country's municipalities and police organisation, checked and immutable. */
public final class ReferenceData {

    private final Map<String, Municipality> municipalities;
    private final Map<String, PoliceArea> policeAreas;
    private final Map<List<String>, List<PoliceArea>> areasByName;
    private final List<PoliceAreaLink> links;
    private final String version;

    ReferenceData(
            List<Municipality> municipalities, List<PoliceArea> areas, List<PoliceAreaLink> links, String version) {
        this.municipalities = index(municipalities, Municipality::code);
        this.policeAreas = index(areas, PoliceArea::id);
        this.areasByName = areasByName(policeAreas);
        this.links = List.copyOf(links);
        this.version = version;
    }

    /**
     * Reads the data that is packed with the program.
     *
     * @throws InvalidModelException with every fault, if a file breaks a rule of decision 0004
     */
    public static ReferenceData load() {
        return new ReferenceReader(ReferenceFile.packed()).read();
    }

    /** All 290 municipalities, by code. */
    public List<Municipality> municipalities() {
        return List.copyOf(municipalities.values());
    }

    /** All 21 counties, by code. */
    public List<County> counties() {
        return municipalities.values().stream()
                .map(Municipality::county)
                .distinct()
                .sorted(Comparator.comparing(County::code))
                .toList();
    }

    /** SKR's nine groups, by code. */
    public List<MunicipalityGroup> groups() {
        return municipalities.values().stream()
                .map(Municipality::group)
                .distinct()
                .sorted(Comparator.comparing(MunicipalityGroup::code))
                .toList();
    }

    /** All known police areas, every one after the area that it is part of. */
    public List<PoliceArea> policeAreas() {
        return List.copyOf(policeAreas.values());
    }

    /** Which police area covers which municipality: every level, each pair once. */
    public List<PoliceAreaLink> links() {
        return links;
    }

    /** The municipality with SCB's four-digit code, if there is one. */
    public Optional<Municipality> municipalityByCode(String code) {
        return Optional.ofNullable(municipalities.get(code));
    }

    /** The police area of that id, if there is one. */
    public Optional<PoliceArea> policeAreaById(String id) {
        return Optional.ofNullable(policeAreas.get(id));
    }

    /**
     * The areas of a bare name ({@code Karlshamn}), the most local first; none where the name is unknown. Case, the
     * order of the words and the sign between them do not matter ({@code Skaraborg västra}, {@code Enköping/Håbo}), and
     * the name of the area above may stand with it ({@code Storgöteborg Kungälv-Ale}).
     */
    public List<PoliceArea> policeAreasNamed(String bareName) {
        return areasByName.getOrDefault(AreaName.words(bareName), List.of());
    }

    /**
     * The areas of a bare name in an agreement with certain municipalities, the most local first: those that cover one
     * of them, even where only a part of the name is written ({@code Söder} in Malmö); where there is none, the areas
     * of that name anywhere.
     */
    public List<PoliceArea> policeAreasNamed(String bareName, Collection<String> municipalityCodes) {
        List<PoliceArea> around = municipalityCodes.stream()
                .flatMap(code -> policeAreasOf(code).stream())
                .distinct()
                .toList();
        List<PoliceArea> named = policeAreasNamed(bareName);
        List<PoliceArea> namedAround = named.stream().filter(around::contains).toList();
        if (!namedAround.isEmpty()) {
            return namedAround;
        }
        List<String> wanted = AreaName.words(bareName);
        List<PoliceArea> partly = around.stream()
                .filter(area ->
                        !wanted.isEmpty() && AreaName.words(area.bareName()).containsAll(wanted))
                .sorted(Comparator.comparing(PoliceArea::level).reversed())
                .toList();
        return partly.isEmpty() ? named : partly;
    }

    /** The areas that cover a municipality, the most local first; empty for an unknown code. */
    public List<PoliceArea> policeAreasOf(String municipalityCode) {
        return links.stream()
                .filter(link -> link.municipalityCode().equals(municipalityCode))
                .flatMap(link -> policeAreaById(link.policeAreaId()).stream())
                .sorted(Comparator.comparing(PoliceArea::level).reversed())
                .toList();
    }

    /** The municipalities that a police area covers, by code; empty for an unknown id. */
    public List<Municipality> municipalitiesOf(String policeAreaId) {
        return links.stream()
                .filter(link -> link.policeAreaId().equals(policeAreaId))
                .flatMap(link -> municipalityByCode(link.municipalityCode()).stream())
                .sorted(Comparator.comparing(Municipality::code))
                .toList();
    }

    /** Changes exactly when a reference file does: 16 hexadecimal digits. */
    public String version() {
        return version;
    }

    /** The areas by the words of their names, the most local first. */
    private static Map<List<String>, List<PoliceArea>> areasByName(Map<String, PoliceArea> areas) {
        Map<List<String>, List<PoliceArea>> byName = new HashMap<>();
        areas.values().stream()
                .sorted(Comparator.comparing(PoliceArea::level).reversed())
                .forEach(area -> {
                    byName.computeIfAbsent(AreaName.words(area.bareName()), name -> new ArrayList<>())
                            .add(area);
                    PoliceArea above = area.parentId() == null ? null : areas.get(area.parentId());
                    if (above != null) {
                        byName.computeIfAbsent(
                                        AreaName.words(above.bareName() + " " + area.bareName()),
                                        name -> new ArrayList<>())
                                .add(area);
                    }
                });
        byName.replaceAll((name, named) -> List.copyOf(named));
        return byName;
    }

    private static <T> Map<String, T> index(List<T> values, Function<T, String> key) {
        return values.stream().collect(Collectors.toMap(key, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }
}
