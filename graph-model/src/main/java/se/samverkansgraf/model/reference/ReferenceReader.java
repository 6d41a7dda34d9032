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
        Table municipalityRows = table(ReferenceFile.MUNICIPALITIES, faults);
        Table groupRows = table(ReferenceFile.GROUPS, faults);
        Table areaRows = table(ReferenceFile.AREAS, faults);
        Table localLinks = table(ReferenceFile.LOCAL_LINKS, faults);
        Table wideLinks = table(ReferenceFile.WIDE_LINKS, faults);
        faults.throwIfAny();

        List<Municipality> municipalities = new MunicipalityReader(faults).read(municipalityRows, groupRows);
        PoliceReader police = new PoliceReader(municipalities, faults);
        List<PoliceArea> areas = police.areas(areaRows);
        List<PoliceAreaLink> links = police.links(localLinks, wideLinks);
        faults.throwIfAny();
        return new ReferenceData(municipalities, areas, links, ModelFile.versionOf(inOrder()));
    }

    private Table table(ReferenceFile file, ModelFaults faults) {
        return Table.read(file, content(file).text(), faults);
    }

    private List<ModelFile> inOrder() {
        return Arrays.stream(ReferenceFile.values()).map(this::content).toList();
    }

    private ModelFile content(ReferenceFile file) {
        ModelFile content = files.get(file);
        if (content == null) {
            throw new IllegalArgumentException(file.fileName() + " is not among the files");
        }
        return content;
    }
}
