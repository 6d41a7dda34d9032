package se.samverkansgraf.model.reference;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.samverkansgraf.model.ModelFaults;
import se.samverkansgraf.model.ModelFile;

/** Makes the reference data of its files, or tells all that is wrong with them. */
final class ReferenceReader {

    private final Map<ReferenceFile, ModelFile> files;

    ReferenceReader(Map<ReferenceFile, ModelFile> files) {
        this.files = new EnumMap<>(files);
    }

    ReferenceData read() {
        ModelFaults faults = new ModelFaults();
        Map<ReferenceFile, Table> tables = new EnumMap<>(ReferenceFile.class);
        files.forEach((file, content) -> tables.put(file, Table.read(file, content.text(), faults)));
        faults.throwIfAny();

        List<Municipality> municipalities = new MunicipalityReader(faults)
                .read(tables.get(ReferenceFile.MUNICIPALITIES), tables.get(ReferenceFile.GROUPS));
        PoliceReader police = new PoliceReader(municipalities, faults);
        List<PoliceArea> areas = police.areas(tables.get(ReferenceFile.AREAS));
        List<PoliceAreaLink> links =
                police.links(tables.get(ReferenceFile.LOCAL_LINKS), tables.get(ReferenceFile.WIDE_LINKS));
        faults.throwIfAny();
        return new ReferenceData(municipalities, areas, links, ModelFile.versionOf(inOrder()));
    }

    private List<ModelFile> inOrder() {
        return Arrays.stream(ReferenceFile.values())
                .filter(files::containsKey)
                .map(files::get)
                .toList();
    }
}
