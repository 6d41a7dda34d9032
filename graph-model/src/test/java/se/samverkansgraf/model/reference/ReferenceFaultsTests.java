package se.samverkansgraf.model.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samverkansgraf.model.InvalidModelException;
import se.samverkansgraf.model.ModelFault;
import se.samverkansgraf.model.ModelFile;

class ReferenceFaultsTests {

    @Test
    void tellsAMunicipalityThatIsGone() {
        assertThat(faultsWith(ReferenceFile.MUNICIPALITIES, text -> withoutLine(text, 2)))
                .contains(
                        "municipalities.csv:1: 289 municipalities, Sweden has 290",
                        "municipality_groups.csv:2: no municipality has the code '0114'",
                        "municipality_police_areas.csv:2: no municipality has the code '0114'",
                        "police_area_municipalities.csv:2: no municipality has the code '0114'");
    }

    @Test
    void tellsACodeThatStandsTwiceOrOutsideItsCounty() {
        assertThat(faultsWith(
                        ReferenceFile.MUNICIPALITIES, text -> text.replace("\n0115,Vallentuna,", "\n0114,Vallentuna,")
                                .replace("kommun,01,Stockholms län,,59.4794", "kommun,02,Uppsala län,,59.4794")))
                .contains(
                        "municipalities.csv:3: the code '0114' stands twice",
                        "municipalities.csv:4: municipality '0117' wants four digits, the first two its county's,"
                                + " which is '02'");
    }

    @Test
    void tellsNumbersThatAreNone() {
        assertThat(faultsWith(ReferenceFile.MUNICIPALITIES, text -> text.replace("59.5204", "norr")
                        .replace("46786", "många")))
                .containsExactlyInAnyOrder(
                        "municipalities.csv:2: 'latitude' is not a number: 'norr'",
                        "municipalities.csv:2: 'population' is not a whole number: 'många'");
    }

    @Test
    void tellsAPoliceAreaWhoseParentIsOfTheWrongLevel() {
        assertThat(faultsWith(ReferenceFile.AREAS, text -> text.replace(
                                "Lokalpolisområde Eskilstuna,LOCAL_POLICE_AREA,po-sodermanland",
                                "Lokalpolisområde Eskilstuna,LOCAL_POLICE_AREA,region-ost")
                        .replace("Polisregion Nord,REGION,,", "Polisregion Nord,REGION,region-syd,")))
                .containsExactlyInAnyOrder(
                        "police_areas.csv:2: 'region-nord' wants nothing above it, has 'region-syd'",
                        "police_areas.csv:36: 'lpo-eskilstuna' wants a POLICE_AREA above it, has 'region-ost'");
    }

    @Test
    void tellsAnUnknownLevelAndBasis() {
        assertThat(faultsWith(
                        ReferenceFile.AREAS,
                        text -> text.replace("Polisregion Nord,REGION,,source", "Polisregion Nord,RIKE,,hearsay")))
                .contains("police_areas.csv:2: 'RIKE' is no level", "police_areas.csv:2: 'hearsay' is no basis");
    }

    @Test
    void tellsAMunicipalityWithoutRegion() {
        assertThat(faultsWith(ReferenceFile.WIDE_LINKS, text -> withoutLine(text, 3)))
                .containsExactly("municipality_police_areas.csv:1: municipality '0115' has no region");
    }

    @Test
    void tellsAPoliceAreaThatIsLinkedToAnotherRegion() {
        assertThat(faultsWith(
                        ReferenceFile.WIDE_LINKS,
                        text -> text.replace("0114,po-stockholm-nord,region-stockholm", "0114,po-gotland,region-nord")))
                .containsExactly("municipality_police_areas.csv:2: 'po-gotland' is part of 'region-stockholm',"
                        + " not of 'region-nord'");
    }

    @Test
    void tellsAMissingColumnAndARaggedRow() {
        assertThat(faultsWith(ReferenceFile.GROUPS, text -> text.replaceFirst("group_name", "grupp")))
                .containsExactly("municipality_groups.csv:1: the column 'group_name' is missing");
        assertThat(faultsWith(ReferenceFile.GROUPS, text -> text.replace("0115,Vallentuna,A2", "0115,A2")))
                .containsExactly("municipality_groups.csv:3: has 6 values");
    }

    private interface Edit {
        String of(String text);
    }

    private static List<String> faultsWith(ReferenceFile file, Edit edit) {
        Map<ReferenceFile, ModelFile> files = ReferenceFile.packed();
        String before = files.get(file).text();
        String after = edit.of(before);
        assertThat(after).as("the edit changes the file").isNotEqualTo(before);
        files.put(file, new ModelFile(file.fileName(), after));
        InvalidModelException thrown =
                catchThrowableOfType(InvalidModelException.class, () -> new ReferenceReader(files).read());
        return thrown.faults().stream().map(ModelFault::toString).toList();
    }

    private static String withoutLine(String text, int number) {
        List<String> lines = new java.util.ArrayList<>(text.lines().toList());
        lines.remove(number - 1);
        return String.join("\n", lines) + "\n";
    }
}
