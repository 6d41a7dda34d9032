package se.samverkansgraf.importer.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureMentionTests {

    private static final MentionFinder FINDER = MentionFinder.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # wording                                                              | sign | value | unit | per
            nattvandring vid minst 100 tillfällen                                  | >= | 100  | tillfällen | null
            Fotpatrullering minst en (1) gång per vecka.                           | >= | 1    | gånger | WEEK
            vid minst två (2) ”riskkvällar” per år                                 | >= | 2    | riskkvällar | YEAR
            minst en (1) gemensam trygghetsvandring per år                         | >= | 1    | trygghetsvandring | YEAR
            Minst fyra (4) riktade insatser per år i kommunen mot narkotika.       | >= | 4    | insatser | YEAR
            göra minst två st. insatser mot försäljning                            | >= | 2    | insatser | null
            Målet är minst 50 SOL-14 anmälningar till Socialtjänsten varje år.     | >= | 50   | SOL-14 anmälningar | YEAR
            minst fyra trafik- och informationsinsatser för cyklister              | >= | 4    | trafik- och informationsinsatser | null
            vid minst fyra tillfällen göra extra trafikinsatser                    | >= | 4    | tillfällen | null
            finnas på plats vid 200 tillfällen för att skapa trygghet              | =  | 200  | tillfällen | null
            Minst 10 aktiviteter som bygger relationer                             | >= | 10   | aktiviteter | null
            hålla invånardialog tre till fyra gånger per år                        | >= | 3    | gånger | YEAR
            ha digitala samverkansmöten varannan onsdag                            | =  | 0.5  | gånger | WEEK
            helst två trygghetsvandringar per termin                               | =  | 4    | trygghetsvandringar | YEAR
            Parterna följer upp varje halvår.                                      | =  | 2    | gånger | YEAR
            ses över vartannat år                                                  | =  | 0.5  | gånger | YEAR
            som genomförs 4 ggr/år                                                 | =  | 4    | gånger | YEAR
            Minst 40 tillfällen                                                    | >= | 40   | tillfällen | null
            minst femtiotvå gånger per år                                          | >= | 52   | gånger | YEAR
            minst två (2) gånger per år                                            | >= | 2    | gånger | YEAR
            minst 1 kontakt/vecka                                                  | >= | 1    | kontakt | WEEK
            minst 1 helg/månad                                                     | >= | 1    | helg | MONTH
            1 gång/dygn                                                            | =  | 1    | gånger | DAY
            en gång per dygn                                                       | =  | 1    | gånger | DAY
            5 tillfällen per vecka                                                 | =  | 5    | tillfällen | WEEK
            minst varannat år                                                      | >= | 0.5  | gånger | YEAR
            minst 20 riktade trafikkontroller i månaden                            | >= | 20   | trafikkontroller | MONTH
            trafikkontroller, minst 20 i månaden                                   | >= | 20   | gånger | MONTH
            minst 30 helger                                                        | >= | 30   | helger | null
            minst 900 timmar per år                                                | >= | 900  | timmar | YEAR
            minst 1 200 timmar per år                                              | >= | 1200 | timmar | YEAR
            målvärde om minst 800 registrerade tillfällen                          | >= | 800  | tillfällen | null
            varav minst 20 procent kvällstid                                       | >= | 20   | %       | null
            minska med 20 procent                                                  | =  | -20  | %       | null
            Brotten ska minska med minst 10 % under perioden                       | <= | -10  | % | null
            ska utökas med 10 stycken                                              | =  | 10   | stycken | null
            Klotter tas bort inom 24 timmar.                                       | <= | 24   | timmar | null
            vid 6 tillfällen per år                                                | =  | 6    | tillfällen | YEAR
            två gånger om året                                                     | =  | 2    | gånger | YEAR
            en gång i månaden                                                      | =  | 1    | gånger | MONTH
            Uppföljning sker kvartalsvis.                                          | =  | 4    | gånger | YEAR
            träffas var fjortonde dag                                              | =  | 0.5  | gånger | WEEK
            mätningen görs varje höst                                              | =  | 1    | gånger | YEAR
            ska understiga 20 % i mätningen                                        | <  | 20   | % | null
            Antalet anmälda inbrott ska inte överstiga 15 per år                   | <= | 15   | inbrott | YEAR
            öka antalet riktade insatser till minst 15 per år                      | >= | 15   | insatser | YEAR
            sänkas till under 40 km/h                                              | <  | 40   | km/h | null
            anställer 6 ungdomar som värdar                                        | =  | 6    | ungdomar | null
            Trygghetsvandringar, 4 per år                                          | =  | 4    | gånger | YEAR
            varje tertial                                                          | =  | 3    | gånger | YEAR
            Styrgruppen möts årligen.                                              | =  | 1    | gånger | YEAR
            2-3 gånger per termin                                                  | >= | 4    | gånger | YEAR
            högst 5 ärenden per månad                                              | <= | 5    | ärenden | MONTH
            minst 2 ggr per vecka                                                  | >= | 2    | gånger | WEEK
            minst tre gånger/vecka                                                 | >= | 3    | gånger | WEEK
            var tredje månad                                                       | =  | 4    | gånger | YEAR
            minst 4 trygghetsvandringar                                            | >= | 4    | trygghetsvandringar | null
            minst 80 % av eleverna                                                 | >= | 80   | % | null
            mer än 100 besök varje år                                              | >  | 100  | besök | YEAR
            genomföra 30 fotpatruller per månad                                    | =  | 30   | fotpatruller | MONTH
            minst en gång i halvåret                                               | >= | 2    | gånger | YEAR
            hålla tre informationsinsatser om våld                                 | =  | 3    | informationsinsatser | null
            ha tre områdespoliser i tjänst                                         | =  | 3    | områdespoliser | null
            Fem våldsutsatta kvinnor ska ha fått stöd                              | =  | 5    | kvinnor | null
            Föräldramöten om droger, minst ett per skola och läsår                 | >= | 1    | gånger | YEAR
            medborgardialog på torget vår och höst                                 | =  | 2    | gånger | YEAR
            en gång på våren och en gång på hösten                                 | =  | 2    | gånger | YEAR
            öppet hus l gång/år                                                    | =  | 1    | gånger | YEAR
            Målvärde 35 klasser                                                    | =  | 35   | klasser | null
            får 5 000 kr per säsong                                                | =  | 5000 | kr | null
            senast två dagar efter händelsen                                       | <= | 2    | dagar | null
            Fältgruppen utökas med två tjänster.                                   | =  | 2    | tjänster | null
            Antalet inbrott ska halveras.                                          | =  | -50  | % | null
            Andelen ska minska från 31 till 25 procent                             | =  | 25   | %       | null
            """)
    void readsMeasure(String wording, String sign, BigDecimal value, String unit, String per) {
        List<Mention<MeasureMention>> measures = FINDER.find(wording).of(MeasureMention.class);
        assertThat(measures).as(wording).hasSize(1);
        MeasureMention measure = measures.get(0).value();
        assertThat(measure.value()).isEqualByComparingTo(value);
        assertThat(measure.comparator().sign()).isEqualTo(sign);
        assertThat(measure.unit()).isEqualTo(unit);
        assertThat(String.valueOf(measure.per())).isEqualTo(per);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anmälningar till socialtjänsten har ökat med nästan 40 %.
            Missbruk ökade med ca 33% från perioden november 2017.
            Av de svarande är 8 % otrygga.
            Bedrägerierna utgör 8 % av brotten.
            Alla elever i årskurs fem deltar.
            Elever i åk 2 i gymnasiet dricker mer.
            Ungdomar 13–24 år bor här.
            Personer på minst 18 år deltar.
            Löftet gäller i fyra år.
            Storgatan 12 är otrygg.
            Ring 114 14 eller 010-567 20 21.
            Enligt 14 kap. 1 § ska anmälan göras.
            Tre fokusområden har valts.
            De två parterna möts.
            Polisen gick från 21 polismyndigheter till en.
            Under 2023 ska vi mötas.
            Det är fem gånger större risk.
            Vi har en gemensam lägesbild.
            De senaste tolv månaderna har det ökat.
            En av de största grupperna.
            Vi bjuder in årskurs 7 till ett möte om droger.
            Vi tre personer i styrgruppen möts.
            I juni 25 elever fick betyg.
            Två elever är otrygga och skolan ska hjälpa.
            Inbrotten har halverats.
            """)
    void readsNoMeasureInOtherNumbers(String wording) {
        assertThat(FINDER.find(wording).of(MeasureMention.class)).as(wording).isEmpty();
    }

    @Test
    void readsBaselineAndDeadline() {
        List<Mention<MeasureMention>> measures = FINDER.find(
                        "Stölderna ska minska med 10 % jämfört med utfallet år 2016 till 2025.")
                .of(MeasureMention.class);
        assertThat(measures).hasSize(1);
        assertThat(measures.get(0).value().baseline()).isEqualTo("utfallet år 2016");
        assertThat(measures.get(0).value().deadline()).hasToString("2025-12-31");
    }
}
