package se.samverkansgraf.importer.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.samverkansgraf.importer.mention.ConceptMention;
import se.samverkansgraf.importer.mention.CueMention.CitedCue;
import se.samverkansgraf.importer.mention.CueMention.Mark;
import se.samverkansgraf.importer.mention.CueMention.PartyCue;
import se.samverkansgraf.importer.mention.CueMention.StrengthCue;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.importer.mention.MentionValue;
import se.samverkansgraf.importer.mention.MunicipalityMention;
import se.samverkansgraf.importer.mention.PoliceAreaMention;
import se.samverkansgraf.model.fact.Cited;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.fact.Strength;
import se.samverkansgraf.model.vocabulary.ConceptKind;

/** Looks at how the words of a sentence stand to each other. */
final class Clauses {

    private static final int REACH = 9;
    private static final int MOST_BETWEEN = 2;
    private static final int FEWEST_OF_WHOEVER = 4;

    private final Scope scope;
    private final FactRules rules;
    private final Periods periods;
    private final Map<Span, Boolean> noUndertakings = new HashMap<>();
    private final Map<Span, List<Mention<StrengthCue>>> mainModals = new HashMap<>();

    Clauses(Scope scope, FactRules rules) {
        this.scope = scope;
        this.rules = rules;
        this.periods = scope.shared(Periods.class, () -> new Periods(scope, rules));
    }

    /** The words of a sentence for how firmly it binds, without those of subordinate clauses. */
    List<Mention<StrengthCue>> mainModals(Span sentence) {
        return mainModals.computeIfAbsent(sentence, this::readMainModals);
    }

    private List<Mention<StrengthCue>> readMainModals(Span sentence) {
        List<Mention<StrengthCue>> main = new ArrayList<>();
        for (Mention<StrengthCue> modal : scope.in(sentence).of(StrengthCue.class)) {
            if (!isSubordinate(modal, sentence)) {
                main.add(modal);
            }
        }
        return List.copyOf(main);
    }

    /**
     * True where a word that opens a subordinate clause stands before, with nothing but a subject between: 'vad
     * parterna ska prioritera', 'hur kommunen och polisen ska samverka'.
     */
    boolean isSubordinate(Mention<StrengthCue> modal, Span sentence) {
        if (opensQuestion(sentence) || isReported(modal, sentence)) {
            return true;
        }
        if (isOfWhoever(modal, sentence) || isOfTask(modal, sentence)) {
            return false;
        }
        WordsBefore words = new WordsBefore(scope.text(), sentence, modal.span().start());
        String after = "";
        int between = 0;
        for (int i = 0; i < REACH; i++) {
            String word = words.next();
            if (word.isEmpty() || word.endsWith(",")) {
                return false;
            }
            if (between <= MOST_BETWEEN && rules.has(FactRule.SUBORDINATE, word + " " + after)) {
                return true;
            }
            if (words.offset() == sentence.start()) {
                return false;
            }
            int most = rules.has(FactRule.SUBORDINATE_RELATIVE, word) ? MOST_BETWEEN - 1 : MOST_BETWEEN;
            if (between <= most && rules.has(FactRule.SUBORDINATE, word) && !isOfNoun(word, words.offset(), sentence)) {
                return true;
            }
            after = word;
            between += isSubject(words.offset(), sentence) || rules.has(FactRule.DOER_PASSED_OVER, word) ? 0 : 1;
        }
        return false;
    }

    /** 'Den som står som ansvarig ska': the first verb that binds, after a clause with a verb of its own. */
    private boolean isOfWhoever(Mention<StrengthCue> modal, Span sentence) {
        String before =
                scope.words(new Span(sentence.start(), modal.span().start())).toLowerCase(Locale.ROOT);
        boolean first = scope.in(sentence).of(StrengthCue.class).get(0).equals(modal);
        return first
                && rules.open(FactRule.SUBORDINATE_WHO, before)
                && before.split(" ", -1).length > FEWEST_OF_WHOEVER;
    }

    /** 'Kameror vid stationen är en åtgärd som ska utredas': the task shall be done. */
    private boolean isOfTask(Mention<StrengthCue> modal, Span sentence) {
        String before =
                scope.words(new Span(sentence.start(), modal.span().start())).strip();
        return rules.words(FactRule.SUBORDINATE_OF_TASK).stream().anyMatch(words -> before.endsWith(" " + words));
    }

    /** 'Ett inlägg om det förebyggande arbetet ska läggas ut': the word leads on from a noun, and opens no clause. */
    private boolean isOfNoun(String word, int offset, Span sentence) {
        return rules.has(FactRule.SUBORDINATE_OF_NOUN, word)
                && rules.hasAny(
                        FactRule.SUBORDINATE_OF_NOUN, BareWords.of(scope.words(new Span(sentence.start(), offset))));
    }

    /** 'Hur samverkan mellan kommun och polis ska ske står i planen'. */
    private boolean opensQuestion(Span sentence) {
        return rules.has(FactRule.SUBORDINATE_OPENING, BareWords.first(scope.words(sentence), " "));
    }

    /** 'De flesta tyckte att narkotika och våld i centrum ska prioriteras': what others think shall be. */
    private boolean isReported(Mention<StrengthCue> modal, Span sentence) {
        String before = scope.words(new Span(sentence.start(), modal.span().start()));
        return rules.standIn(FactRule.SUBORDINATE_REPORTED, before);
    }

    private boolean isSubject(int offset, Span sentence) {
        for (Mention<?> mention : scope.in(sentence).all()) {
            if (mention.span().start() > offset) {
                return false;
            }
            if (offset < mention.span().end() && canBeSubject(mention.value())) {
                return true;
            }
        }
        return false;
    }

    private static boolean canBeSubject(MentionValue value) {
        return value instanceof PartyCue
                || value instanceof MunicipalityMention
                || value instanceof PoliceAreaMention
                || (value instanceof ConceptMention concept && isDoer(concept));
    }

    /** 'Enligt lagen om kommuners ansvar ska kommunen …': a duty that others have laid down. */
    private boolean isOfLaw(Span sentence) {
        return scope.in(sentence)
                .any(CitedCue.class, cue -> cue.value().kind() == Cited.Kind.REFERENCE && isByLaw(cue, sentence));
    }

    private boolean isOfNation(Span sentence) {
        String words = scope.words(sentence).toLowerCase(Locale.ROOT);
        return rules.words(FactRule.NOT_UNDERTAKEN_BY_NATION).stream().anyMatch(body -> words.startsWith(body + " "));
    }

    private boolean isByLaw(Mention<CitedCue> cue, Span sentence) {
        String before = scope.words(new Span(sentence.start(), cue.span().start()));
        return rules.has(FactRule.NOT_UNDERTAKEN_BY_LAW, before.strip());
    }

    /** '…, säger kommunalrådet': what somebody said, without a verb that binds. */
    private boolean isSpeech(Span sentence) {
        String words = scope.words(sentence);
        int comma = words.lastIndexOf(", ");
        return comma > 0
                && rules.has(
                        FactRule.NOT_UNDERTAKEN_SPEECH,
                        words.substring(comma + 2).split(" ", 2)[0])
                && !scope.in(sentence).any(StrengthCue.class, cue -> cue.value().strength() == Strength.BINDING);
    }

    private static boolean isDoer(ConceptMention concept) {
        return concept.kind() == ConceptKind.ACTOR || concept.kind() == ConceptKind.ROLE;
    }

    /** 'Så här kommer polisen att arbeta': tells that something follows. */
    private boolean announces(Span sentence) {
        String[] words = scope.words(sentence).split(" ", 3);
        return words.length == 3
                && (rules.has(FactRule.NOT_UNDERTAKEN_ANNOUNCED, words[0])
                        || rules.has(FactRule.NOT_UNDERTAKEN_ANNOUNCED, words[0] + " " + words[1]));
    }

    /** True where the sentence only says who signs, how long it holds, or what was done before. */
    boolean isNoUndertaking(Span sentence) {
        return noUndertakings.computeIfAbsent(sentence, this::undertakesNothing);
    }

    private boolean undertakesNothing(Span sentence) {
        return isOfLaw(sentence)
                || isOfNation(sentence)
                || isSpeech(sentence)
                || announces(sentence)
                || periods.valid(sentence, FactRule.VALIDITY_STATED).isPresent()
                || scope.has(sentence, Mark.SIGNING)
                || (scope.has(sentence, Mark.RESULT) && !isAhead(sentence));
    }

    /** 'Kommunen ska se till att åtgärderna blir genomförda': done before the end, not before now. */
    private boolean isAhead(Span sentence) {
        return scope.in(sentence).any(StrengthCue.class, cue -> rules.has(FactRule.AHEAD, cue.wording()));
    }
}
