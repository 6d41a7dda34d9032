package se.samverkansgraf.model.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkansgraf.model.ModelFile;
import se.samverkansgraf.model.fact.Party;
import se.samverkansgraf.model.reference.Municipality;
import se.samverkansgraf.model.reference.ReferenceData;

class VocabularyTests {

    private final Vocabulary vocabulary = Vocabulary.load();

    @ParameterizedTest
    @EnumSource
    void holdsConceptsOfEveryKind(ConceptKind kind) {
        assertThat(vocabulary.concepts(kind)).isNotEmpty().allSatisfy(concept -> assertThat(concept.kind())
                .isEqualTo(kind));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            METHOD,       sspf,            SSPF
            METHOD,       lokalt-bra,      Lokalt brottsförebyggande råd
            ACTOR,        lokalt-bra,      Lokalt brottsförebyggande råd
            FOCUS_AREA,   bostadsinbrott,  Bostadsinbrott
            ROLE,         kommunpolis,     Kommunpolis
            TARGET_GROUP, elever,          Elever
            """)
    void findsAConceptByKindAndId(ConceptKind kind, String id, String label) {
        assertThat(vocabulary.find(kind, id)).get().extracting(Concept::sv).isEqualTo(label);
    }

    @Test
    void findsNothingForAnUnknownId() {
        assertThat(vocabulary.find(ConceptKind.METHOD, "bostadsinbrott")).isEmpty();
    }

    @Test
    void findsAConceptByAnyOfItsLabelsInAnyCase() {
        assertThat(List.of("Sociala insatsgrupper", "sig", "SOCIAL INSATSGRUPP"))
                .allSatisfy(label -> assertThat(vocabulary.labelled(ConceptKind.METHOD, label))
                        .extracting(Concept::id)
                        .containsExactly("sig"));
        assertThat(vocabulary.labelled(ConceptKind.METHOD, "okänd metod")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"FOCUS_AREA", "METHOD"})
    void saysOfEveryFocusAreaAndMethodWhatItIs(ConceptKind kind) {
        assertThat(vocabulary.concepts(kind)).allSatisfy(concept -> {
            Definition definition = vocabulary.definitionOf(concept).orElseThrow();
            assertThat(List.of(definition.sv(), definition.en())).allMatch(sentence -> sentence.endsWith("."));
            assertThat(definition.sv()).isNotEqualTo(definition.en());
        });
    }

    @Test
    void definesNothingThatItDoesNotHold() {
        long defined = Arrays.stream(ConceptKind.values())
                .flatMap(kind -> vocabulary.concepts(kind).stream())
                .filter(concept -> vocabulary.definitionOf(concept).isPresent())
                .count();
        long written = ModelFile.ofResource("/vocabulary/" + Definition.FILE_NAME)
                .text()
                .lines()
                .filter(line -> line.startsWith("- "))
                .count();
        assertThat(defined).isEqualTo(written);
    }

    @Test
    void walksFromBroaderToNarrowerAndBack() {
        Concept andts = vocabulary.find(ConceptKind.FOCUS_AREA, "andts").orElseThrow();
        Concept alcohol = vocabulary.find(ConceptKind.FOCUS_AREA, "alkohol").orElseThrow();

        assertThat(vocabulary.narrower(andts)).contains(alcohol);
        assertThat(vocabulary.broader(alcohol)).containsExactly(andts);
        assertThat(vocabulary.broader(andts)).isEmpty();
    }

    @Test
    void everyRoleAndActorHasASideAndNothingElseHas() {
        assertThat(vocabulary.roles())
                .allSatisfy(role -> assertThat(role.side()).isNotNull());
        assertThat(vocabulary.actors())
                .allSatisfy(actor -> assertThat(actor.side()).isNotNull());
        assertThat(vocabulary.focusAreas())
                .allSatisfy(area -> assertThat(area.side()).isNull());
        assertThat(vocabulary.find(ConceptKind.ACTOR, "polis"))
                .get()
                .extracting(Concept::side)
                .isEqualTo(Party.POLICE);
    }

    @Test
    void noConceptIsNamedAfterAMunicipality() {
        List<String> names = ReferenceData.load().municipalities().stream()
                .map(Municipality::name)
                .toList();

        for (ConceptKind kind : ConceptKind.values()) {
            assertThat(vocabulary.concepts(kind))
                    .allSatisfy(concept -> assertThat(concept.sv().split(" ")).doesNotContainAnyElementsOf(names));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            METHOD,     effektiv samverkan för trygghet, est
            METHOD,     Vuxna på stan,                   nattvandring
            METHOD,     MBU,                             manniskan-bakom-uniformen
            ROLE,       bitr. lokalpolisområdeschef,     lokalpolisomradeschef
            ROLE,       kris- och beredskapsstrateg,     beredskapssamordnare
            ACTOR,      BRÅ,                             lokalt-bra
            ACTOR,      nationella Brå,                  bra-nationella
            FOCUS_AREA, osund konkurrens,                valfardsbrott
            FOCUS_AREA, vardagsbrott,                    mangdbrott
            """)
    void knowsTheWordingsThatRealTextsUse(ConceptKind kind, String wording, String id) {
        assertThat(vocabulary.labelled(kind, wording)).extracting(Concept::id).containsExactly(id);
    }

    @Test
    void versionChangesWithALabelAndStaysWithTheSameFiles() {
        ModelFile methods = new ModelFile("methods.yaml", "- {id: sspf, sv: SSPF, en: SSPF}");
        ModelFile changed = new ModelFile("methods.yaml", "- {id: sspf, sv: SSPF, en: SSPF, alt: [SSP]}");

        assertThat(VocabularyReader.read(List.of(methods)).version())
                .hasSize(16)
                .isEqualTo(VocabularyReader.read(List.of(methods)).version())
                .isNotEqualTo(VocabularyReader.read(List.of(changed)).version());
    }

    @Test
    void listsAnAmbiguousLabelForEveryConceptThatClaimsIt() {
        Map<String, String> files = Map.of(
                "actors.yaml",
                """
                - {id: lokalt-rad, sv: Lokalt råd, en: Local council, side: OTHER, alt: [Rådet]}
                - {id: statligt-rad, sv: Statligt råd, en: National council, side: OTHER, alt: [rådet]}
                """,
                "ambiguities.yaml",
                "- {kind: ACTOR, label: rådet, concepts: [lokalt-rad, statligt-rad]}");
        Vocabulary ambiguous = VocabularyReader.read(files.entrySet().stream()
                .map(file -> new ModelFile(file.getKey(), file.getValue()))
                .toList());

        assertThat(ambiguous.labelled(ConceptKind.ACTOR, "RÅDET"))
                .extracting(Concept::id)
                .containsExactly("lokalt-rad", "statligt-rad");
    }
}
