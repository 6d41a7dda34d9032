package se.samverkansgraf.importer.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.samverkansgraf.model.fact.AgreementKind;

@ExtendWith(TestGraph.Extension.class)
class LinksIT {

    private static final String SUCCESSION = "MATCH (a)-[:SUCCEEDS]->(b) RETURN a.title + ' > ' + b.title";
    private static final String BELONGING = "MATCH (a)-[:BELONGS_TO]->(b) RETURN a.title + ' < ' + b.title";

    private final TestGraph graph;

    LinksIT(TestGraph graph) {
        this.graph = graph;
    }

    @Test
    void eachAgreementSucceedsTheLatestEarlierOne() {
        agreement("Löfte 2024", AgreementKind.CITIZEN_PROMISE, 2024, 2025);
        agreement("Löfte 2020", AgreementKind.CITIZEN_PROMISE, 2020, 2021);
        agreement("Löfte 2022", AgreementKind.CITIZEN_PROMISE, 2022, 2023);
        agreement("Avtal 2023", AgreementKind.COOPERATION_AGREEMENT, 2023, 2026);

        assertThat(graph.texts(SUCCESSION)).containsExactly("Löfte 2022 > Löfte 2020", "Löfte 2024 > Löfte 2022");
    }

    @Test
    void closesTheLineWhenOneIsRemoved() {
        agreement("Löfte 2020", AgreementKind.CITIZEN_PROMISE, 2020, 2021);
        agreement("Löfte 2022", AgreementKind.CITIZEN_PROMISE, 2022, 2023);
        agreement("Löfte 2024", AgreementKind.CITIZEN_PROMISE, 2024, 2025);

        graph.writer().remove("Löfte 2022");

        assertThat(graph.texts(SUCCESSION)).containsExactly("Löfte 2024 > Löfte 2020");
    }

    @Test
    void districtsOfACityFormLinesOfTheirOwn() {
        district("Löfte norr 2022", "lpo-malmo-norr", 2022);
        district("Löfte söder 2023", "lpo-malmo-soder", 2023);
        district("Löfte norr 2024", "lpo-malmo-norr", 2024);

        assertThat(graph.texts(SUCCESSION)).containsExactly("Löfte norr 2024 > Löfte norr 2022");
    }

    @Test
    void aPlanBelongsToTheAgreementInItsDocument() {
        agreement("Avtal i annan fil", AgreementKind.COOPERATION_AGREEMENT, 2024, 2027);
        var document = DocumentBuilder.document();
        document.agreement("Avtal").kind(AgreementKind.COOPERATION_AGREEMENT).municipality("1082");
        document.agreement("Plan")
                .kind(AgreementKind.ACTION_PLAN)
                .municipality("1082")
                .valid(2024, 2025);
        graph.write("both", document.facts());

        assertThat(graph.texts(BELONGING)).containsExactly("Plan < Avtal");
    }

    @Test
    void aPlanBelongsToTheLatestAgreementOfTheSamePartiesThatOverlaps() {
        agreement("Plan 2025", AgreementKind.ACTION_PLAN, 2025, 2025);
        agreement("Avtal 2018", AgreementKind.COOPERATION_AGREEMENT, 2018, 2025);
        agreement("Avtal 2024", AgreementKind.COOPERATION_AGREEMENT, 2024, 2027);
        agreement("Avtal 2027", AgreementKind.COOPERATION_AGREEMENT, 2027, 2029);
        assertThat(graph.texts(BELONGING)).containsExactly("Plan 2025 < Avtal 2024");

        graph.writer().remove("Avtal 2024");

        assertThat(graph.texts(BELONGING)).containsExactly("Plan 2025 < Avtal 2018");
    }

    @Test
    void agreementsWithoutPartiesOrPeriodsAreLinkedToNothing() {
        graph.write(
                "a",
                DocumentBuilder.document()
                        .agreement("Löfte 1")
                        .valid(2020, 2021)
                        .end()
                        .facts());
        graph.write(
                "b",
                DocumentBuilder.document()
                        .agreement("Löfte 2")
                        .valid(2022, 2023)
                        .end()
                        .facts());
        graph.write(
                "c",
                DocumentBuilder.document()
                        .agreement("Löfte 3")
                        .municipality("1082")
                        .end()
                        .facts());
        agreement("Löfte 4", AgreementKind.CITIZEN_PROMISE, 2024, 2025);

        assertThat(graph.texts(SUCCESSION)).isEmpty();
    }

    private void agreement(String title, AgreementKind kind, int firstYear, int lastYear) {
        graph.write(
                title,
                DocumentBuilder.document()
                        .agreement(title)
                        .kind(kind)
                        .municipality("1082")
                        .policeArea("Karlshamn", "lpo-karlshamn")
                        .valid(firstYear, lastYear)
                        .end()
                        .facts());
    }

    private void district(String title, String policeArea, int year) {
        graph.write(
                title,
                DocumentBuilder.document()
                        .agreement(title)
                        .municipality("1280")
                        .policeArea(title, policeArea)
                        .valid(year, year)
                        .end()
                        .facts());
    }
}
