package se.samverkansgraf.app.explain;

import java.util.Objects;
import se.samverkansgraf.importer.mention.DateMention;
import se.samverkansgraf.importer.mention.MeasureMention;
import se.samverkansgraf.importer.mention.MentionValue;
import se.samverkansgraf.importer.mention.MisreadWord;
import se.samverkansgraf.importer.mention.MunicipalityMention;
import se.samverkansgraf.importer.mention.PeriodMention;
import se.samverkansgraf.importer.mention.PersonMention;
import se.samverkansgraf.importer.mention.PoliceAreaMention;

/** What a place, time, measure or name was read as, in words. */
final class ValueWords {

    private ValueWords() {}

    static String of(MentionValue value) {
        if (value instanceof MunicipalityMention municipality) {
            return Words.of("municipality") + " "
                    + (municipality.code() == null ? Words.of("unknown") : municipality.code());
        }
        if (value instanceof PoliceAreaMention area) {
            return Words.of("police-area") + " " + (area.id() == null ? Words.of("unknown") : area.id());
        }
        if (value instanceof DateMention date) {
            return date.impossible() ? Words.of("impossible") : date.first() + " – " + date.last();
        }
        if (value instanceof PeriodMention period) {
            return Objects.toString(period.from(), "") + " – "
                    + (period.openEnded() ? Words.of("until-further-notice") : Objects.toString(period.to(), ""));
        }
        if (value instanceof MeasureMention measure) {
            return Words.of(measure.comparator()) + " " + measure.value().toPlainString() + " " + measure.unit()
                    + (measure.per() == null ? "" : " " + Words.of(measure.per()));
        }
        if (value instanceof PersonMention) {
            return Words.of("person");
        }
        if (value instanceof MisreadWord misread) {
            return Words.of("misread") + ": " + misread.right();
        }
        throw new IllegalArgumentException("no words for " + value);
    }
}
