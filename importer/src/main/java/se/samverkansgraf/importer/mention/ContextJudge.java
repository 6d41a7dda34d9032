package se.samverkansgraf.importer.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.mention.Label.Side;
import se.samverkansgraf.importer.mention.Label.Surrounds;
import se.samverkansgraf.importer.rule.ContextRule;
import se.samverkansgraf.model.fact.Certainty;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.vocabulary.ConceptKind;
import se.samverkansgraf.model.vocabulary.Vocabulary;

/** Asks the context rules, for the text at hand, whether a concept is meant. */
final class ContextJudge {

    /** The compiled rules, the same for all texts. */
    static final class Rules {

        private final List<ContextRule> rules;
        private final List<Selection> selections;
        private final Map<ConceptKind, Map<String, List<Integer>>> about = new EnumMap<>(ConceptKind.class);

        Rules(List<ContextRule> rules, List<Selection> selections, Vocabulary vocabulary) {
            this.rules = List.copyOf(rules);
            this.selections = List.copyOf(selections);
            for (ConceptKind kind : ConceptKind.values()) {
                Map<String, List<Integer>> ofKind = new HashMap<>();
                vocabulary.concepts(kind).forEach(concept -> ofKind.put(concept.id(), about(kind, concept.id())));
                about.put(kind, ofKind);
            }
        }

        private List<Integer> about(ConceptKind kind, String id) {
            return IntStream.range(0, rules.size())
                    .filter(rule -> selections.get(rule).holds(kind, id))
                    .boxed()
                    .toList();
        }

        /** The places of the rules that are about a concept, in order; few are. */
        List<Integer> about(ConceptMention concept) {
            return about.get(concept.kind()).getOrDefault(concept.id(), List.of());
        }
    }

    private final Rules rules;
    private final FoldedText text;
    private final Sentences sentences;
    private final Map<Integer, Map<Side, List<Span>>> surroundings = new HashMap<>();

    ContextJudge(Rules rules, FoldedText text, List<Hit> hits) {
        this.rules = rules;
        this.text = text;
        this.sentences = Sentences.of(text.text());
        for (Hit hit : hits) {
            if (hit.label().sense() instanceof Surrounds surrounds) {
                surroundings
                        .computeIfAbsent(surrounds.rule(), any -> new EnumMap<>(Side.class))
                        .computeIfAbsent(surrounds.side(), any -> new ArrayList<>())
                        .add(hit.span());
            }
        }
        surroundings.values().forEach(sides -> sides.values().forEach(spans -> spans.sort(null)));
    }

    /** The mention as the first rule that fits it has it; unchanged where none fits. */
    Mention<ConceptMention> judge(Mention<ConceptMention> mention) {
        for (Integer rule : rules.about(mention.value())) {
            if (rules.selections.get(rule).holdsWording(mention.wording()) && fits(rule, mention.span())) {
                return judged(mention, rules.rules.get(rule));
            }
        }
        return mention;
    }

    private static Mention<ConceptMention> judged(Mention<ConceptMention> mention, ContextRule rule) {
        ConceptMention value = mention.value();
        Certainty certainty = rule.certain() ? Certainty.CERTAIN : Certainty.UNSURE;
        ConceptMention judged = new ConceptMention(
                value.kind(), value.id(), certainty, rule.entry().id());
        return new Mention<>(mention.span(), mention.wording(), judged, mention.rule());
    }

    private boolean fits(int index, Span mention) {
        ContextRule rule = rules.rules.get(index);
        Map<Side, List<Span>> found = surroundings.getOrDefault(index, Map.of());
        Span sentence = sentences.around(mention.start());
        Span before = new Span(Math.min(sentence.start(), mention.start()), mention.start());
        Span after = new Span(mention.end(), Math.max(sentence.end(), mention.end()));
        return (rule.preceded().isEmpty() || near(found.get(Side.PRECEDED), before, mention, rule.gap()))
                && (rule.followed().isEmpty() || near(found.get(Side.FOLLOWED), after, mention, rule.gap()))
                && (rule.sentence().isEmpty() || stands(found.get(Side.SENTENCE), sentence, mention))
                && !stands(found.get(Side.WITHOUT), sentence, mention);
    }

    private boolean near(@Nullable List<Span> spans, Span part, Span mention, int gap) {
        for (Span span : inside(spans, part)) {
            if (wordsBetween(span, mention) <= gap) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(@Nullable List<Span> spans, Span sentence, Span mention) {
        for (Span span : inside(spans, sentence)) {
            if (!span.overlaps(mention)) {
                return true;
            }
        }
        return false;
    }

    private static List<Span> inside(@Nullable List<Span> spans, Span part) {
        if (spans == null) {
            return List.of();
        }
        int found = Collections.binarySearch(spans, new Span(part.start(), part.start()));
        List<Span> inside = new ArrayList<>();
        for (int i = found >= 0 ? found : -found - 1;
                i < spans.size() && spans.get(i).start() < part.end();
                i++) {
            if (part.contains(spans.get(i))) {
                inside.add(spans.get(i));
            }
        }
        return inside;
    }

    private int wordsBetween(Span one, Span other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        int words = 0;
        boolean inWord = false;
        for (int i = from; i < to; i++) {
            boolean letter = Fold.inWord(text.plain()[i]) || inWord && text.plain()[i] == '-';
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
        }
        return words;
    }
}
