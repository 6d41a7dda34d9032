package se.samverkansgraf.importer.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkansgraf.model.fact.AgreementFacts;
import se.samverkansgraf.model.fact.ConceptUse;

/** What a commitment is about: the topics of its heading, and those that it names itself. */
class TopicReadingTests {

    private static final String PROMISE = "Medborgarlöfte för Alvesta kommun och polisen\n\n";

    private static String topics(AgreementFacts read) {
        return read.commitments().stream()
                .map(commitment -> commitment.subject().focusAreas().stream()
                        .map(ConceptUse::id)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            göra insatser mot narkotika i offentlig miljö               | narkotika
            göra trafikkontroller på särskilt utsatta platser           | trafiksakerhet
            gå runder på otrygga platser                                | trygghet-i-offentlig-miljo
            synas mer på otrygga platser                                | polisnarvaro trygghet-i-offentlig-miljo
            hålla informationsinsatser om våld i nära relation          | vald-i-nara-relation
            öka informationen till företagen om trygghet                | kommunikation
            ta fram ett nytt medborgarlöfte                             | ''
            träffa unga på bibliotekets gård                            | barn-och-unga
            patrullera i brottsutsatta områden                          | ''
            få unga som riskerar att dras in i kriminalitet på bättre tankar | unga-i-riskzon
            """)
    void aStatementIsAboutWhatItNames(String deed, String topics) {
        assertThat(topics(Samples.agreement(PROMISE + "Polisen ska:\n\n- " + deed + "\n- delta i möten")))
                .isEqualTo(topics + ", ");
    }

    @Test
    void theOnlyProblemThatAPromiseLabelsIsWhatItIsAbout() {
        assertThat(
                        topics(
                                Samples.agreement(
                                        PROMISE
                                                + "Problemområde: bostadsinbrott\n\nDe är många.\n\nLöfte\n\nPolisen ska:\n\n- åka genom byarna")))
                .isEqualTo("bostadsinbrott");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Narkotika | narkotika
            Trygghet  | trygghet barn-och-unga
            """)
    void whomItIsDoneForIsATopicWhereTheHeadingTellsNoneOrAGeneralOne(String heading, String topics) {
        assertThat(topics(Samples.agreement(
                        PROMISE + heading + "\n\nPolisen ska:\n\n- träffa unga på gården\n- delta i möten")))
                .isEqualTo(topics + ", " + heading.toLowerCase(java.util.Locale.ROOT));
    }
}
