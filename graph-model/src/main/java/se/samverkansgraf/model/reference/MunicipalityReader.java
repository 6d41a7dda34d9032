package se.samverkansgraf.model.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.ModelFaults;
import se.samverkansgraf.model.reference.Municipality.Population;
import se.samverkansgraf.model.reference.Municipality.Seat;
import se.samverkansgraf.model.reference.Table.Row;

/** Reads and checks the municipalities with their counties and groups. */
final class MunicipalityReader {

    /** Sweden's municipalities since Knivsta was formed in 2003. */
    private static final int MUNICIPALITIES = 290;

    private static final int COUNTY_DIGITS = 2;
    private static final int MUNICIPALITY_DIGITS = 4;
    private static final MunicipalityGroup NO_GROUP = new MunicipalityGroup("", "", "", "");

    private final ModelFaults faults;
    private final Map<String, County> counties = new HashMap<>();
    private final Map<String, MunicipalityGroup> groups = new HashMap<>();

    MunicipalityReader(ModelFaults faults) {
        this.faults = faults;
    }

    List<Municipality> read(Table municipalities, Table groupRows) {
        Map<String, MunicipalityGroup> groupOf = groupByMunicipality(groupRows);
        Map<String, Municipality> byCode = new LinkedHashMap<>();
        for (Row row : municipalities.rows()) {
            String code = row.required("code", faults);
            MunicipalityGroup group = groupOf.remove(code);
            if (byCode.put(code, municipality(row, group)) != null) {
                row.fault(faults, "the code '%s' stands twice".formatted(code));
            } else if (group == null) {
                row.fault(faults, "'%s' stands in no group".formatted(code));
            }
        }
        for (Row row : groupRows.rows()) {
            if (groupOf.containsKey(row.get("code"))) {
                row.fault(faults, "no municipality has the code '%s'".formatted(row.get("code")));
            }
        }
        if (byCode.size() != MUNICIPALITIES) {
            String message = "%d municipalities, Sweden has %d".formatted(byCode.size(), MUNICIPALITIES);
            faults.add(municipalities.file().fileName(), 1, message);
        }
        List<Municipality> sorted = new ArrayList<>(byCode.values());
        sorted.sort(Comparator.comparing(Municipality::code));
        return sorted;
    }

    private Municipality municipality(Row row, @Nullable MunicipalityGroup group) {
        return new Municipality(
                row.get("code"),
                row.required("name", faults),
                row.required("genitive_name", faults),
                row.required("kommun_name", faults),
                county(row),
                group == null ? NO_GROUP : group,
                new Population(row.count("population", faults), row.count("population_year", faults)),
                new Seat(
                        row.required("seat_name", faults),
                        row.number("latitude", faults),
                        row.number("longitude", faults)));
    }

    private County county(Row row) {
        String code = row.required("county_code", faults);
        if (!isCode(row.get("code"), MUNICIPALITY_DIGITS)
                || !isCode(code, COUNTY_DIGITS)
                || !row.get("code").startsWith(code)) {
            String message = "municipality '%s' wants four digits, the first two its county's, which is '%s'";
            row.fault(faults, message.formatted(row.get("code"), code));
        }
        County county = new County(code, row.required("county_name", faults));
        County first = counties.putIfAbsent(code, county);
        if (first != null && !first.equals(county)) {
            row.fault(faults, "county %s is '%s' elsewhere, not '%s'".formatted(code, first.name(), county.name()));
        }
        return county;
    }

    private Map<String, MunicipalityGroup> groupByMunicipality(Table rows) {
        Map<String, MunicipalityGroup> groupOf = new HashMap<>();
        for (Row row : rows.rows()) {
            MunicipalityGroup group = new MunicipalityGroup(
                    row.required("group_code", faults),
                    row.required("group_name", faults),
                    row.required("main_group_code", faults),
                    row.required("main_group_name", faults));
            MunicipalityGroup first = groups.putIfAbsent(group.code(), group);
            if (first != null && !first.equals(group)) {
                row.fault(faults, "group %s is told in two ways".formatted(group.code()));
            }
            if (groupOf.put(row.required("code", faults), group) != null) {
                row.fault(faults, "the code '%s' stands twice".formatted(row.get("code")));
            }
        }
        return groupOf;
    }

    private static boolean isCode(String code, int digits) {
        return code.length() == digits && code.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
