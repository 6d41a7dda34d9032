package se.samverkansgraf.importer.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.mention.Label.Sense;
import se.samverkansgraf.importer.rule.PatternRule;
import se.samverkansgraf.importer.rule.PhraseRule.Letters;
import se.samverkansgraf.importer.rule.PhraseRule.Place;
import se.samverkansgraf.importer.rule.RuleEntry;
import se.samverkansgraf.importer.rule.RuleSet;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.reference.ReferenceData;
import se.samverkansgraf.model.vocabulary.Vocabulary;

/** Makes values of what patterns matched, by what each pattern says it yields. */
final class PatternReader {

    /** What a pattern yields. */
    private sealed interface Yield {}

    private record Constant(List<Sense> senses) implements Yield {}

    private record Area(PoliceAreaMention.Form form) implements Yield {}

    private record Municipalities(MunicipalityMention.Form form) implements Yield {}

    private enum Computed implements Yield {
        PERIOD,
        DATE,
        MEASURE,
        PERSON,
        PLACEHOLDER,
        UNKNOWN_MUNICIPALITY
    }

    private final Map<PatternRule, Yield> yields = new IdentityHashMap<>();
    private final TimeReader times;
    private final MeasureReader measures;
    private final PoliceAreaReader areas;

    PatternReader(RuleSet rules, Vocabulary vocabulary, ReferenceData reference) {
        DateWords words = new DateWords(
                rules.table("month-names").values(), rules.table("season-names").values());
        this.times = new TimeReader(words);
        this.measures = new MeasureReader(rules, words);
        this.areas = new PoliceAreaReader(reference);
        Yields constants = new Yields(vocabulary);
        rules.patterns().forEach(rule -> yields.put(rule, yieldOf(rule, constants)));
    }

    private static Yield yieldOf(PatternRule rule, Yields constants) {
        RuleEntry entry = rule.entry();
        String[] words = rule.yields().isEmpty()
                ? new String[] {""}
                : rule.yields().get(0).split(" ");
        for (Computed computed : Computed.values()) {
            if (computed.name().equals(words[0])) {
                return computed;
            }
        }
        try {
            if (words[0].equals("POLICE_AREA")) {
                return new Area(PoliceAreaMention.Form.valueOf(words[1]));
            }
            if (words[0].equals("MUNICIPALITY")) {
                return new Municipalities(MunicipalityMention.Form.valueOf(words[1]));
            }
        } catch (IllegalArgumentException e) {
            entry.fault("'%s' yields the unknown form '%s'".formatted(entry.id(), words[1]));
        }
        return new Constant(constants.read(entry, rule.yields()));
    }

    /** Begins with a text. */
    Results results(String text) {
        return new Results(text);
    }

    /** What the matches in one text say. */
    final class Results {

        private final String text;
        private final List<Mention<?>> timed = new ArrayList<>();
        private final List<Mention<?>> others = new ArrayList<>();
        private final List<Reading> readings = new ArrayList<>();
        private final List<MunicipalityForms.Claim> claims = new ArrayList<>();

        private Results(String text) {
            this.text = text;
        }

        void take(Match match) {
            Yield meant = yields.get(match.rule());
            if (meant instanceof Constant constant) {
                addReadings(match, constant);
            } else if (meant instanceof Area area) {
                add(others, match, areas.read(match, area.form()), areas.personLength(match));
            } else if (meant instanceof Municipalities named) {
                claims.add(new MunicipalityForms.Claim(
                        match.span(), named.form(), match.rule().entry().id()));
            } else if (meant instanceof Computed computed) {
                addComputed(match, computed);
            }
        }

        private void addComputed(Match match, Computed computed) {
            switch (computed) {
                case PERIOD -> add(timed, match, times.period(match));
                case DATE -> add(timed, match, times.date(match));
                case MEASURE -> add(timed, match, measures.read(match));
                case PERSON -> add(others, match, new PersonMention(match.written("name")));
                case PLACEHOLDER -> add(others, match, new PersonMention(null));
                case UNKNOWN_MUNICIPALITY -> add(others, match, unknown(match));
            }
        }

        private @Nullable MunicipalityMention unknown(Match match) {
            String name = match.written("name");
            return name == null ? null : new MunicipalityMention(null, name, MunicipalityMention.Form.WITH_KOMMUN);
        }

        private void add(List<Mention<?>> mentions, Match match, @Nullable MentionValue value) {
            add(mentions, match, value, 0);
        }

        private void add(List<Mention<?>> mentions, Match match, @Nullable MentionValue value, int beyond) {
            if (value != null) {
                Span span = new Span(match.span().start(), match.span().end() - beyond);
                mentions.add(new Mention<>(
                        span, span.of(text), value, match.rule().entry().id()));
            }
        }

        private void addReadings(Match match, Constant constant) {
            String rule = match.rule().entry().id();
            Span span = match.span();
            for (Sense sense : constant.senses()) {
                Label label = new Label(sense, rule, Place.WHOLE, Letters.FOLD, span.length(), false);
                Reading.addAll(readings, new Hit(span, label, true, span.length()));
            }
        }

        /** Readings that still compete with those of the lexicon. */
        List<Reading> readings() {
            return readings;
        }

        /** Where bare names are municipalities'. */
        List<MunicipalityForms.Claim> claims() {
            return claims;
        }

        /** The other mentions; of times and measures that overlap the longest. */
        List<Mention<?>> mentions() {
            List<Mention<?>> mentions = longest(timed);
            mentions.addAll(longest(others));
            return mentions;
        }
    }

    private static List<Mention<?>> longest(List<Mention<?>> all) {
        List<Mention<?>> ordered = new ArrayList<>(all);
        ordered.sort(
                Comparator.comparingInt((Mention<?> mention) -> -mention.span().length())
                        .thenComparing(Mention::span));
        List<Mention<?>> kept = new ArrayList<>();
        Places taken = new Places();
        for (Mention<?> mention : ordered) {
            if (taken.add(mention.span())) {
                kept.add(mention);
            }
        }
        return kept;
    }
}
