package se.samverkansgraf.model.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkansgraf.model.InvalidModelException;
import se.samverkansgraf.model.ModelFault;
import se.samverkansgraf.model.ModelFile;

class VocabularyFaultsTests {

    @Test
    void tellsEveryFaultOfEveryFileAtOnce() {
        assertThat(faultsOf(new ModelFile("focus-areas.yaml", """
                                # a comment counts as a line
                                - {id: Vald, sv: Våld, en: Violence}
                                - {id: trafik, sv: Trafik, en: Traffic, broader: vagar}
                                """), new ModelFile("methods.yaml", """
                                - {id: sspf, sv: SSPF, en: SSPF, concerns: [trafik, skola]}
                                - {id: sspf, sv: Annat, en: Other}
                                """)))
                .containsExactly(
                        "focus-areas.yaml:2: the id 'Vald' is not kebab-case (a-z, 0-9, single hyphens)",
                        "focus-areas.yaml:3: the broader concept 'vagar' of 'trafik' does not exist",
                        "methods.yaml:1: the focus area 'skola' that 'sspf' concerns does not exist",
                        "methods.yaml:2: the id 'sspf' is taken on line 1");
    }

    @Test
    void tellsMissingAndUnknownFields() {
        assertThat(faultsOf(new ModelFile("roles.yaml", """
                        - {id: rektor, sv: Rektor, side: MUNICIPALITY}
                        - {id: kurator, sv: '', en: Counsellor, side: MUNICIPALITY}
                        - {sv: Kommunpolis, en: Municipal police officer, side: POLICE}
                        - {id: polis, sv: Polis, en: Police, side: STATE}
                        - id: larare
                          sv: Lärare
                          en: Teacher
                          side: MUNICIPALITY
                          concerns: [skola]
                        - {id: vaktare, sv: Väktare, sv: Vakt, en: Guard, side: OTHER}
                        - rektor
                        """)))
                .containsExactly(
                        "roles.yaml:1: 'en' is missing",
                        "roles.yaml:2: 'sv' wants a text",
                        "roles.yaml:3: 'id' is missing",
                        "roles.yaml:4: the side 'STATE' is none of [MUNICIPALITY, POLICE, OTHER]",
                        "roles.yaml:9: unknown key 'concerns', known here: id, sv, en, abbr, alt, broader, side, source",
                        "roles.yaml:10: the key 'sv' stands twice",
                        "roles.yaml:11: an entry is a mapping, such as {id: …}");
    }

    @Test
    void tellsACircleOfBroaderConceptsOnce() {
        assertThat(faultsOf(new ModelFile("focus-areas.yaml", """
                        - {id: a, sv: A, en: A, broader: c}
                        - {id: b, sv: B, en: B, broader: a}
                        - {id: c, sv: C, en: C, broader: b}
                        - {id: d, sv: D, en: D, broader: a}
                        - {id: e, sv: E, en: E, broader: e}
                        """)))
                .containsExactly(
                        "focus-areas.yaml:1: the broader concepts go in a circle: a → c → b → a",
                        "focus-areas.yaml:5: the broader concepts go in a circle: e → e");
    }

    @Test
    void tellsALabelThatTwoConceptsClaimWhateverItsCase() {
        assertThat(faultsOf(new ModelFile("methods.yaml", """
                        - {id: est, sv: Effektiv samordning, en: Coordination, abbr: EST}
                        - {id: este, sv: Annan metod, en: Another, alt: [est, samma, samma]}
                        """)))
                .containsExactly(
                        "methods.yaml:2: 'este' lists the label 'samma' twice",
                        "methods.yaml:2: the label 'est' of 'este' is claimed by 'est' on line 1;"
                                + " list it in ambiguities.yaml if both are meant");
    }

    @Test
    void tellsDefinitionsThatAreIncompleteOrStandTwice() {
        assertThat(faultsOf(
                        new ModelFile("methods.yaml", "- {id: sspf, sv: SSPF, en: SSPF}"),
                        new ModelFile("definitions.yaml", """
                        - {kind: METHOD, id: sspf, sv: Skola och polis möts., en: School and police meet.}
                        - {kind: METHOD, id: sspf, sv: De möts., en: They meet.}
                        - {kind: METHOD, id: sspf, sv: De möts.}
                        - {kind: METOD, id: sspf, sv: De möts., en: They meet.}
                        """)))
                .containsExactly(
                        "definitions.yaml:2: 'sspf' is defined on line 1 already",
                        "definitions.yaml:3: a definition wants kind, id, sv, en",
                        "definitions.yaml:4: the kind 'METOD' is none of"
                                + " [FOCUS_AREA, METHOD, ROLE, ACTOR, TARGET_GROUP]");
    }

    @Test
    void allowsTheSameLabelInTwoKinds() {
        List<ModelFile> files = List.of(
                new ModelFile("actors.yaml", "- {id: foraldrar, sv: Föräldrar, en: Parents, side: OTHER}"),
                new ModelFile("target-groups.yaml", "- {id: foraldrar, sv: Föräldrar, en: Parents}"));

        assertThat(VocabularyReader.read(files).labelled(ConceptKind.TARGET_GROUP, "föräldrar"))
                .hasSize(1);
    }

    @Test
    void tellsAnAmbiguityThatIsNone() {
        assertThat(faultsOf(
                        new ModelFile("methods.yaml", "- {id: est, sv: EST, en: EST}"),
                        new ModelFile("ambiguities.yaml", """
                                - {kind: METHOD, label: EST, concepts: [est, annan]}
                                - {kind: METODER, label: EST, concepts: [est]}
                                - {kind: METHOD, label: EST}
                                """)))
                .containsExactly(
                        "ambiguities.yaml:1: 'EST' is claimed by [est], not by [est, annan]",
                        "ambiguities.yaml:2: the kind 'METODER' is none of"
                                + " [FOCUS_AREA, METHOD, ROLE, ACTOR, TARGET_GROUP]",
                        "ambiguities.yaml:3: an ambiguity wants kind, label, concepts");
    }

    @Test
    void tellsStrayBlanksAndDecomposedLetters() {
        assertThat(faultsOf(new ModelFile("methods.yaml", """
                        - {id: a, sv: ' A', en: A}
                        - {id: b, sv: "Fo\\u0308ra\\u0308ldramo\\u0308te", en: B}
                        """))).hasSize(2).allSatisfy(fault -> assertThat(fault)
                .contains("has stray blanks or decomposed letters"));
    }

    @Test
    void tellsAFileThatIsNotYamlOrNotAList() {
        assertThat(faultsOf(
                        new ModelFile("methods.yaml", "- {id: a, sv: [}"), new ModelFile("roles.yaml", "id: rektor")))
                .hasSize(2)
                .satisfiesExactly(
                        fault -> assertThat(fault).startsWith("methods.yaml:1: is not YAML: "),
                        fault -> assertThat(fault).isEqualTo("roles.yaml:1: the file wants a list"));
    }

    private static List<String> faultsOf(ModelFile... files) {
        InvalidModelException thrown =
                catchThrowableOfType(InvalidModelException.class, () -> VocabularyReader.read(Arrays.asList(files)));
        return thrown.faults().stream().map(ModelFault::toString).toList();
    }
}
