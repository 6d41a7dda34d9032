package se.samverkansgraf.importer.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodMentionTests {

    private static final MentionFinder FINDER = MentionFinder.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # wording                                                            | from       | to
            Löftet gäller 2022-2023.                                             | 2022-01-01 | 2023-12-31
            Medborgarlöfte 2023–2026                                             | 2023-01-01 | 2026-12-31
            ger under 2023−2026 ett löfte                                        | 2023-01-01 | 2026-12-31
            under perioden 2022/2023                                             | 2022-01-01 | 2023-12-31
            Handlingsplan 2023 - 2027                                            | 2023-01-01 | 2027-12-31
            Handlingsplan 2020 – 2023 för staden                                 | 2020-01-01 | 2023-12-31
            åren 2020 och 2021                                                   | 2020-01-01 | 2021-12-31
            åren 2020, 2021 och 2022                                             | 2020-01-01 | 2022-12-31
            för år 2023 och 2024                                                 | 2023-01-01 | 2024-12-31
            under första halvåret 2023                                           | 2023-01-01 | 2023-06-30
            gäller kvartal 1 2024                                                | 2024-01-01 | 2024-03-31
            under Q1 2024                                                        | 2024-01-01 | 2024-03-31
            för år 2023 och år 2024                                              | 2023-01-01 | 2024-12-31
            Polisen lovar under 2018 att                                         | 2018-01-01 | 2018-12-31
            under år 2018 ska                                                    | 2018-01-01 | 2018-12-31
            under hela 2018 ska                                                  | 2018-01-01 | 2018-12-31
            återstod tre löften för 2017                                         | 2017-01-01 | 2017-12-31
            från 2018 till och med 2020                                          | 2018-01-01 | 2020-12-31
            2023 till och med 2025                                               | 2023-01-01 | 2025-12-31
            1 juli 2017 till 30 juni 2019                                        | 2017-07-01 | 2019-06-30
            1 juli 2017 till den 30 juni 2019                                    | 2017-07-01 | 2019-06-30
            från den 1 juli 2017 till den 30 juni 2019                           | 2017-07-01 | 2019-06-30
            1 januari 2018 – 31 december 2019                                    | 2018-01-01 | 2019-12-31
            från 1 januari 2018 – 31 december 2019 och får revideras             | 2018-01-01 | 2019-12-31
            1 januari - 31 december 2019                                         | 2019-01-01 | 2019-12-31
            1 januari–31 december 2019                                           | 2019-01-01 | 2019-12-31
            2019-11-28 - 2021-05-31                                              | 2019-11-28 | 2021-05-31
            2018-01-01--2019-12-31                                               | 2018-01-01 | 2019-12-31
            2018-07-01—2020-06-30                                                | 2018-07-01 | 2020-06-30
            2018-07-01–2020-06-30.                                               | 2018-07-01 | 2020-06-30
            Perioden är 2024-01-01 till 2027-12-31.                              | 2024-01-01 | 2027-12-31
            2020-01-01 till och med 2023-12-31                                   | 2020-01-01 | 2023-12-31
            gäller från och med 2020-01-01 till och med 2023-12-31               | 2020-01-01 | 2023-12-31
            fr.o.m. 2020-01-01 t.o.m. 2023-12-31                                 | 2020-01-01 | 2023-12-31
            fr o m 2020-01-01 t o m 2023-12-31                                   | 2020-01-01 | 2023-12-31
            gäller från 2020-01-01 och fram till 2023-12-31                      | 2020-01-01 | 2023-12-31
            mars 2018 - mars 2019                                                | 2018-03-01 | 2019-03-31
            maj 2024 - maj 2025                                                  | 2024-05-01 | 2025-05-31
            februari 2018 till januari 2019                                      | 2018-02-01 | 2019-01-31
            juni 2022–december 2023                                              | 2022-06-01 | 2023-12-31
            mellan oktober 2018 - oktober 2019                                   | 2018-10-01 | 2019-10-31
            mellan oktober 2018 och oktober 2019                                 | 2018-10-01 | 2019-10-31
            perioden januari 2019 - december 2020.                               | 2019-01-01 | 2020-12-31
            under september-december 2023                                        | 2023-09-01 | 2023-12-31
            under november–februari 2024                                         | 2023-11-01 | 2024-02-29
            under mars 2023 ska                                                  | 2023-03-01 | 2023-03-31
            Det här lovar vi mellan 2020 - 2021:                                 | 2020-01-01 | 2021-12-31
            Medborgarlöfte 2021-22                                               | 2021-01-01 | 2022-12-31
            gäller från 1 juni 2022 till och med den 31 december 2023            | 2022-06-01 | 2023-12-31
            1 juni 2022 t.o.m. 31 december 2023                                  | 2022-06-01 | 2023-12-31
            20230101-20241231                                                    | 2023-01-01 | 2024-12-31
            1/1 2023 - 31/12 2024                                                | 2023-01-01 | 2024-12-31
            20.01.01 – 20.12.31                                                  | 2020-01-01 | 2020-12-31
            2023.01.01-2024.12.31                                                | 2023-01-01 | 2024-12-31
            från undertecknandet till och med 31 december 2023                   |            | 2023-12-31
            från och med undertecknandet och till och med 2023-12-31             |            | 2023-12-31
            gäller till och med den 30 juni 2024                                 |            | 2024-06-30
            gäller t.o.m. 2024-06-30                                             |            | 2024-06-30
            gäller fram till 2023                                                |            | 2023-12-31
            från 2022 gäller                                                     | 2022-01-01 |
            från och med den 1 maj 2022                                          | 2022-05-01 |
            från våren 2017 gäller                                               | 2017-03-01 |
            hösten 2022 till våren 2023                                          | 2022-09-01 | 2023-05-31
            från den 1 mars 2019 till den 31 februari 2021                       | 2019-03-01 |
            """)
    void readsPeriod(String wording, String from, String to) {
        List<Mention<PeriodMention>> periods = FINDER.find(wording).of(PeriodMention.class);
        assertThat(periods).as(wording).hasSize(1);
        PeriodMention period = periods.get(0).value();
        assertThat(String.valueOf(period.from())).isEqualTo(String.valueOf(from));
        assertThat(String.valueOf(period.to())).isEqualTo(String.valueOf(to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Överenskommelsen gäller tills vidare.                  |
            Gäller från och med 2022-01-01 och tills vidare.       | 2022-01-01
            Gäller från 1 mars 2019 tills vidare                   | 2019-03-01
            """)
    void readsPeriodWithoutAnEnd(String wording, String from) {
        List<Mention<PeriodMention>> periods = FINDER.find(wording).of(PeriodMention.class);
        assertThat(periods).as(wording).hasSize(1);
        assertThat(periods.get(0).value().openEnded()).isTrue();
        assertThat(String.valueOf(periods.get(0).value().from())).isEqualTo(String.valueOf(from));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gäller 1 juli 2022 till 31 juni 2023.       | 31 juni 2023
            Gäller 2022-02-30 - 2023-12-31.             | 2022-02-30
            """)
    void keepsAnImpossibleEndAsWritten(String wording, String impossible) {
        List<Mention<PeriodMention>> periods = FINDER.find(wording).of(PeriodMention.class);
        assertThat(periods).hasSize(1);
        assertThat(periods.get(0).value().impossible()).isEqualTo(impossible);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Karlshamn den 16 mars 2021             | 2021-03-16 | 2021-03-16 | DAY
            Ort 2020-06-09                         | 2020-06-09 | 2020-06-09 | DAY
            Askersund den 2018-01-01               | 2018-01-01 | 2018-01-01 | DAY
            Strängnäs kommun 20 december 2019      | 2019-12-20 | 2019-12-20 | DAY
            I januari 2015 inträdde                | 2015-01-01 | 2015-01-31 | MONTH
            Sedan hösten 2022 har                  | 2022-09-01 | 2022-11-30 | SEASON
            I trygghetsmätningen 2022 svarade      | 2022-01-01 | 2022-12-31 | YEAR
            Medborgarlöfte i staden 2018           | 2018-01-01 | 2018-12-31 | YEAR
            utvärderas vid årsskiftet 2020/2021    | 2021-01-01 | 2021-12-31 | YEAR
            """)
    void readsDate(String wording, String first, String last, Precision precision) {
        List<Mention<DateMention>> dates = FINDER.find(wording).of(DateMention.class);
        assertThat(dates).as(wording).hasSize(1);
        DateMention date = dates.get(0).value();
        assertThat(date).hasToString("DateMention[first=%s, last=%s, precision=%s]".formatted(first, last, precision));
        assertThat(FINDER.find(wording).of(PeriodMention.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ring 0455-123 45 67 eller 114 14.
            Barn i årskurs 4-6 deltar.
            Lagen (2023:196) gäller.
            Dnr 2020-1234
            Brottskod 9801 ökade.
            Perioden mars-maj är kort.
            Mellan kl. 18.00-20.00 möts vi.
            """)
    void readsNoPeriodInOtherNumbers(String wording) {
        assertThat(FINDER.find(wording).of(PeriodMention.class)).isEmpty();
    }

    @Test
    void marksAnImpossibleDate() {
        List<Mention<DateMention>> dates = FINDER.find("Ort den 31 juni 2023").of(DateMention.class);
        assertThat(dates).hasSize(1);
        assertThat(dates.get(0).value().impossible()).isTrue();
    }
}
