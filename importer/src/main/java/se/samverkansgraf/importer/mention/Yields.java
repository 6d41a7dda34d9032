package se.samverkansgraf.importer.mention;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.mention.CueMention.CitedCue;
import se.samverkansgraf.importer.mention.CueMention.DocumentKindCue;
import se.samverkansgraf.importer.mention.CueMention.FunctionCue;
import se.samverkansgraf.importer.mention.CueMention.HeadingCue;
import se.samverkansgraf.importer.mention.CueMention.Mark;
import se.samverkansgraf.importer.mention.CueMention.MarkCue;
import se.samverkansgraf.importer.mention.CueMention.PartyCue;
import se.samverkansgraf.importer.mention.CueMention.StrengthCue;
import se.samverkansgraf.importer.mention.Label.Blocks;
import se.samverkansgraf.importer.mention.Label.Reads;
import se.samverkansgraf.importer.mention.Label.Sense;
import se.samverkansgraf.importer.rule.RuleEntry;
import se.samverkansgraf.model.fact.AgreementKind;
import se.samverkansgraf.model.fact.Certainty;
import se.samverkansgraf.model.fact.Cited;
import se.samverkansgraf.model.fact.CommitmentFunction;
import se.samverkansgraf.model.fact.Party;
import se.samverkansgraf.model.fact.Strength;
import se.samverkansgraf.model.vocabulary.ConceptKind;
import se.samverkansgraf.model.vocabulary.Vocabulary;

/** Reads what a phrase rule says it yields: METHOD sspf, PARTY POLICE, STRENGTH BINDING, NOTHING. */
final class Yields {

    private static final String UNSURE = "unsure";
    private static final String NOTHING = "NOTHING";

    private final Vocabulary vocabulary;

    Yields(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What the wordings of a rule lead to, one or two senses; what cannot be read is a fault of the rule. */
    List<Sense> read(RuleEntry entry, List<String> yields) {
        List<MentionValue> values = new ArrayList<>();
        Set<ConceptKind> blocked = EnumSet.noneOf(ConceptKind.class);
        boolean blocks = false;
        for (String written : yields) {
            String[] words = written.split(" ");
            if (words[0].equals(NOTHING)) {
                blocks = true;
                for (int i = 1; i < words.length; i++) {
                    constant(ConceptKind.class, words[i]).ifPresent(blocked::add);
                }
                continue;
            }
            MentionValue value = value(entry, words);
            if (value == null) {
                entry.fault("'%s' yields '%s', which means nothing".formatted(entry.id(), written));
            } else {
                values.add(value);
            }
        }
        List<Sense> senses = new ArrayList<>();
        if (blocks) {
            senses.add(new Blocks(blocked));
        }
        if (!values.isEmpty()) {
            senses.add(new Reads(values));
        }
        return senses;
    }

    private @Nullable MentionValue value(RuleEntry entry, String[] words) {
        if (words.length < 2) {
            return null;
        }
        Optional<ConceptKind> kind = constant(ConceptKind.class, words[0]);
        return kind.isPresent() ? concept(entry, kind.get(), words) : cue(words);
    }

    private ConceptMention concept(RuleEntry entry, ConceptKind kind, String[] words) {
        if (vocabulary.find(kind, words[1]).isEmpty()) {
            entry.fault("'%s' yields %s '%s', which the vocabulary lacks".formatted(entry.id(), kind, words[1]));
        }
        boolean unsure = words[words.length - 1].equals(UNSURE);
        return new ConceptMention(kind, words[1], unsure ? Certainty.UNSURE : Certainty.CERTAIN);
    }

    private static @Nullable MentionValue cue(String[] words) {
        String of = words[1];
        Optional<? extends MentionValue> value =
                switch (words[0]) {
                    case "STRENGTH" -> constant(Strength.class, of).map(StrengthCue::new);
                    case "FUNCTION" -> constant(CommitmentFunction.class, of).map(FunctionCue::new);
                    case "HEADING" -> constant(SectionRole.class, of).map(HeadingCue::new);
                    case "KIND" -> constant(AgreementKind.class, of).map(DocumentKindCue::new);
                    case "CITED" -> constant(Cited.Kind.class, of).map(CitedCue::new);
                    case "MARK" -> constant(Mark.class, of).map(MarkCue::new);
                    case "PARTY" -> constant(Party.class, of).map(party -> new PartyCue(EnumSet.of(party), false));
                    case "PARTIES" ->
                        Optional.of(
                                new PartyCue(EnumSet.of(Party.MUNICIPALITY, Party.POLICE), of.equals("collective")));
                    default -> Optional.empty();
                };
        return value.isPresent() ? value.get() : null;
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
