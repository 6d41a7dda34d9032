package se.samverkansgraf.model.reference;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.samverkansgraf.model.ModelFile;

/** The files of the reference data and the columns that are read. */
enum ReferenceFile {
    MUNICIPALITIES(
            "municipalities.csv",
            "code",
            "name",
            "genitive_name",
            "kommun_name",
            "county_code",
            "county_name",
            "population",
            "population_year",
            "seat_name",
            "latitude",
            "longitude"),
    GROUPS("municipality_groups.csv", "code", "group_code", "group_name", "main_group_code", "main_group_name"),
    AREAS("police_areas.csv", "id", "name", "level", "parent_id", "basis", "as_of", "source", "note"),
    LOCAL_LINKS(
            "police_area_municipalities.csv",
            "local_police_area_id",
            "municipality_code",
            "basis",
            "as_of",
            "source",
            "note"),
    WIDE_LINKS(
            "municipality_police_areas.csv",
            "municipality_code",
            "police_area_id",
            "police_region_id",
            "basis",
            "source",
            "note");

    private final String fileName;
    private final List<String> columns;

    ReferenceFile(String fileName, String... columns) {
        this.fileName = fileName;
        this.columns = List.of(columns);
    }

    String fileName() {
        return fileName;
    }

    List<String> columns() {
        return columns;
    }

    /** The files that are packed with the program. */
    static Map<ReferenceFile, ModelFile> packed() {
        Map<ReferenceFile, ModelFile> files = new EnumMap<>(ReferenceFile.class);
        Arrays.stream(values()).forEach(file -> files.put(file, ModelFile.ofResource("/reference/" + file.fileName)));
        return files;
    }
}
