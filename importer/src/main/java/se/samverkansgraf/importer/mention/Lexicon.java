package se.samverkansgraf.importer.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.mention.Label.Reads;
import se.samverkansgraf.importer.mention.Label.Sense;
import se.samverkansgraf.importer.mention.Label.Side;
import se.samverkansgraf.importer.mention.Label.Surrounds;
import se.samverkansgraf.importer.mention.Label.Triggers;
import se.samverkansgraf.importer.rule.ContextRule;
import se.samverkansgraf.importer.rule.LabelRule;
import se.samverkansgraf.importer.rule.PhraseRule;
import se.samverkansgraf.importer.rule.PhraseRule.Inflect;
import se.samverkansgraf.importer.rule.PhraseRule.Letters;
import se.samverkansgraf.importer.rule.PhraseRule.Place;
import se.samverkansgraf.importer.rule.RuleSet;
import se.samverkansgraf.model.fact.Certainty;
import se.samverkansgraf.model.reference.Municipality;
import se.samverkansgraf.model.reference.ReferenceData;
import se.samverkansgraf.model.vocabulary.Concept;
import se.samverkansgraf.model.vocabulary.ConceptKind;
import se.samverkansgraf.model.vocabulary.Vocabulary;

/** Every form of every wording that is looked for, from the vocabulary, the reference data and the rules. */
final class Lexicon {

    private static final String BETWEEN_WORDS = "[^\\p{L}\\p{N}]+";
    private static final String BETWEEN_WORDS_AND_HYPHENS = "[^\\p{L}\\p{N}-]+";
    private static final String GENERATED = "-label";

    private final Map<String, List<Label>> labels = new LinkedHashMap<>();
    private final Inflection inflection;

    Lexicon(RuleSet rules, Vocabulary vocabulary, ReferenceData reference) {
        this.inflection = new Inflection(rules.inflections());
        addVocabulary(rules, vocabulary);
        addPhrases(rules, vocabulary);
        addContexts(rules);
        addTriggers(rules);
        reference.municipalities().forEach(this::addMunicipality);
    }

    /** The labels by their folded form. */
    Map<String, List<Label>> labels() {
        return labels;
    }

    /** The words of all forms, hyphens between letters left out. */
    Set<String> words() {
        Set<String> words = new HashSet<>();
        labels.keySet().forEach(form -> words.addAll(List.of(Fold.compact(form).split(BETWEEN_WORDS))));
        return words;
    }

    /** The words that a misspelt word may have been meant as: those without a hyphen, and none of a context only. */
    Set<String> meant() {
        Set<String> words = new HashSet<>();
        labels.forEach((form, labelled) -> {
            if (labelled.stream().anyMatch(label -> !(label.sense() instanceof Surrounds))) {
                List.of(form.split(BETWEEN_WORDS_AND_HYPHENS)).stream()
                        .filter(word -> word.indexOf('-') < 0)
                        .forEach(words::add);
            }
        });
        return words;
    }

    private void addVocabulary(RuleSet rules, Vocabulary vocabulary) {
        Map<LabelRule, Selection> chosen = new LinkedHashMap<>();
        rules.labels()
                .forEach(rule -> chosen.put(rule, Selection.of(rule.entry(), rule.of(), rule.labels(), vocabulary)));
        for (ConceptKind kind : ConceptKind.values()) {
            for (Concept concept : vocabulary.concepts(kind)) {
                concept.labels().forEach(label -> addLabel(concept, label, chosen));
            }
        }
    }

    private void addLabel(Concept concept, String label, Map<LabelRule, Selection> chosen) {
        LabelRule rule = null;
        for (Map.Entry<LabelRule, Selection> each : chosen.entrySet()) {
            rule = each.getValue().holds(concept, label) ? each.getKey() : rule;
        }
        boolean withheld = rule != null && rule.withheld() || label.contains("(");
        if (!withheld) {
            Sense sense = new Reads(List.of(new ConceptMention(concept.kind(), concept.id(), Certainty.CERTAIN)));
            add(
                    label,
                    Inflect.NOUN,
                    new Label(
                            sense,
                            idOf(concept),
                            rule == null ? Place.WHOLE : rule.place(),
                            letters(label, rule == null ? null : rule.letters()),
                            label.length(),
                            false));
        }
    }

    /** The id of the rule that a concept's labels make. */
    static String idOf(Concept concept) {
        return concept.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + concept.id() + GENERATED;
    }

    /** True for a label of the vocabulary, false for a phrase that a rule states. */
    static boolean isGenerated(Label label) {
        return label.rule().endsWith(GENERATED);
    }

    private static Letters letters(String label, @Nullable Letters stated) {
        if (stated != null) {
            return stated;
        }
        return label.length() > 1 && label.equals(label.toUpperCase(Locale.ROOT)) ? Letters.UPPER : Letters.FOLD;
    }

    private void addPhrases(RuleSet rules, Vocabulary vocabulary) {
        Yields yields = new Yields(vocabulary);
        for (PhraseRule rule : rules.phrases()) {
            for (Sense sense : yields.read(rule.entry(), rule.yields())) {
                rule.phrases().forEach(phrase -> addPhrase(rule, phrase, sense));
            }
        }
    }

    private void addPhrase(PhraseRule rule, String phrase, Sense sense) {
        add(
                phrase,
                rule.inflect(),
                new Label(sense, rule.entry().id(), rule.place(), rule.letters(), phrase.length(), rule.nested()));
    }

    /**
     * Adds all forms of a wording; an ending other than the genitive s cannot stand before another part of a compound.
     */
    private void add(String wording, Inflect inflect, Label label) {
        List<String> forms = inflection.forms(wording, inflect);
        String base = forms.get(0);
        for (String form : forms) {
            boolean joins = form.equals(base) || form.equals(base + "s");
            put(form, joins ? label : withPlace(label, unjoined(label.place())));
        }
    }

    private static Place unjoined(Place place) {
        return switch (place) {
            case WHOLE, MODIFIER -> Place.WHOLE;
            case HEAD, ANY -> Place.HEAD;
        };
    }

    private static Label withPlace(Label label, Place place) {
        return new Label(label.sense(), label.rule(), place, label.letters(), label.core(), label.nested());
    }

    private void put(String form, Label label) {
        List<Label> meant = labels.computeIfAbsent(form, any -> new ArrayList<>(1));
        if (!meant.contains(label)) {
            meant.add(label);
        }
    }

    private void addContexts(RuleSet rules) {
        List<ContextRule> contexts = rules.contexts();
        for (int i = 0; i < contexts.size(); i++) {
            ContextRule context = contexts.get(i);
            addContext(i, Side.PRECEDED, context.preceded(), context.entry().id());
            addContext(i, Side.FOLLOWED, context.followed(), context.entry().id());
            addContext(i, Side.SENTENCE, context.sentence(), context.entry().id());
            addContext(i, Side.WITHOUT, context.without(), context.entry().id());
        }
    }

    private void addContext(int index, Side side, List<String> phrases, String rule) {
        Sense sense = new Surrounds(index, side);
        for (String phrase : phrases) {
            put(Fold.fold(phrase), new Label(sense, rule, Place.WHOLE, Letters.FOLD, phrase.length(), true));
        }
    }

    private void addTriggers(RuleSet rules) {
        Map<String, List<Integer>> patterns = new HashMap<>();
        for (int i = 0; i < rules.patterns().size(); i++) {
            for (String trigger : rules.patterns().get(i).triggers()) {
                patterns.computeIfAbsent(Fold.fold(trigger), any -> new ArrayList<>())
                        .add(i);
            }
        }
        List.of(PatternFinder.DIGIT, PatternFinder.YEAR, PatternFinder.SHORT_LINE)
                .forEach(patterns::remove);
        patterns.forEach((trigger, meant) -> put(
                trigger, new Label(new Triggers(meant), "trigger", Place.ANY, Letters.FOLD, trigger.length(), true)));
    }

    private void addMunicipality(Municipality municipality) {
        for (String form : municipality.writtenForms()) {
            boolean bare = form.equals(municipality.name()) || form.equals(municipality.name() + "s");
            Sense sense = new Label.Names(
                    municipality.code(),
                    bare ? MunicipalityMention.Form.BARE_NAME : MunicipalityMention.Form.WITH_KOMMUN);
            String rule = bare ? "municipality-bare-name" : "municipality-with-kommun";
            put(Fold.fold(form), new Label(sense, rule, Place.WHOLE, Letters.CAPITAL, form.length(), false));
        }
    }
}
