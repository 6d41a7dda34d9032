package se.samverkansgraf.model.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.ModelFaults;
import se.samverkansgraf.model.reference.Table.Row;

/** Reads and checks the police organisation and what it covers. */
final class PoliceReader {

    private final ModelFaults faults;
    private final Set<String> municipalities;
    private final Map<String, PoliceArea> areas = new LinkedHashMap<>();

    PoliceReader(List<Municipality> municipalities, ModelFaults faults) {
        this.municipalities = municipalities.stream().map(Municipality::code).collect(Collectors.toSet());
        this.faults = faults;
    }

    /** The areas, every one after the area that it is part of. */
    List<PoliceArea> areas(Table table) {
        for (Row row : table.rows()) {
            PoliceAreaLevel level = level(row);
            PoliceArea area = new PoliceArea(
                    row.required("id", faults),
                    row.required("name", faults),
                    level,
                    row.orNull("parent_id"),
                    provenance(row, row.orNull("as_of")));
            if (areas.put(area.id(), area) != null) {
                row.fault(faults, "the id '%s' stands twice".formatted(area.id()));
            }
            if (!area.name().startsWith(level.prefix())) {
                row.fault(faults, "the name '%s' does not begin with '%s'".formatted(area.name(), level.prefix()));
            }
        }
        table.rows().forEach(this::checkParent);
        List<PoliceArea> sorted = new ArrayList<>(areas.values());
        sorted.sort(Comparator.comparing(PoliceArea::level));
        return sorted;
    }

    /** The links of every level, each pair of area and municipality once. Wants the areas read before. */
    List<PoliceAreaLink> links(Table local, Table wide) {
        Map<List<String>, PoliceAreaLink> links = new LinkedHashMap<>();
        for (Row row : local.rows()) {
            Provenance provenance = provenance(row, row.orNull("as_of"));
            String id = row.required("local_police_area_id", faults);
            if (add(links, link(row, id, PoliceAreaLevel.LOCAL_POLICE_AREA, provenance)) != null) {
                row.fault(faults, "the link stands twice");
            }
        }
        for (Row row : wide.rows()) {
            Provenance provenance = provenance(row, null);
            String region = row.required("police_region_id", faults);
            String area = row.orNull("police_area_id");
            add(links, link(row, region, PoliceAreaLevel.REGION, provenance));
            if (area != null) {
                add(links, link(row, area, PoliceAreaLevel.POLICE_AREA, provenance));
                checkRegion(row, area, region);
            }
        }
        checkCovered(wide, links.values());
        return List.copyOf(links.values());
    }

    private PoliceAreaLink link(Row row, String id, PoliceAreaLevel level, Provenance provenance) {
        PoliceArea area = areas.get(id);
        if (area == null || area.level() != level) {
            row.fault(faults, "'%s' is no %s".formatted(id, level));
        }
        String code = row.required("municipality_code", faults);
        if (!municipalities.contains(code)) {
            row.fault(faults, "no municipality has the code '%s'".formatted(code));
        }
        return new PoliceAreaLink(id, code, provenance);
    }

    private void checkRegion(Row row, String id, String region) {
        PoliceArea area = areas.get(id);
        if (area != null && !region.equals(area.parentId())) {
            row.fault(faults, "'%s' is part of '%s', not of '%s'".formatted(id, area.parentId(), region));
        }
    }

    private void checkCovered(Table wide, Iterable<PoliceAreaLink> links) {
        Set<String> regions = areas.values().stream()
                .filter(area -> area.level() == PoliceAreaLevel.REGION)
                .map(PoliceArea::id)
                .collect(Collectors.toSet());
        List<String> missing = new ArrayList<>(municipalities);
        links.forEach(link -> {
            if (regions.contains(link.policeAreaId())) {
                missing.remove(link.municipalityCode());
            }
        });
        missing.stream()
                .sorted()
                .forEach(code ->
                        faults.add(wide.file().fileName(), 1, "municipality '%s' has no region".formatted(code)));
    }

    private void checkParent(Row row) {
        PoliceArea area = areas.get(row.get("id"));
        PoliceAreaLevel above = area == null ? null : area.level().above();
        PoliceArea parent = areas.get(row.get("parent_id"));
        boolean fits = above == null ? row.get("parent_id").isEmpty() : parent != null && parent.level() == above;
        if (!fits) {
            String message = "'%s' wants %s above it, has '%s'";
            row.fault(
                    faults,
                    message.formatted(row.get("id"), above == null ? "nothing" : "a " + above, row.get("parent_id")));
        }
    }

    private PoliceAreaLevel level(Row row) {
        return PoliceAreaLevel.named(row.get("level")).orElseGet(() -> {
            row.fault(faults, "'%s' is no level".formatted(row.get("level")));
            return PoliceAreaLevel.LOCAL_POLICE_AREA;
        });
    }

    private Provenance provenance(Row row, @Nullable String asOf) {
        String written = row.get("basis");
        Basis basis = Basis.GENERAL_KNOWLEDGE;
        if (written.equals(fileForm(Basis.SOURCE))) {
            basis = Basis.SOURCE;
        } else if (!written.equals(fileForm(basis))) {
            row.fault(faults, "'%s' is no basis".formatted(written));
        }
        return new Provenance(basis, asOf, row.orNull("source"), row.orNull("note"));
    }

    private static String fileForm(Basis basis) {
        return basis.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable PoliceAreaLink add(Map<List<String>, PoliceAreaLink> links, PoliceAreaLink link) {
        return links.putIfAbsent(List.of(link.policeAreaId(), link.municipalityCode()), link);
    }
}
