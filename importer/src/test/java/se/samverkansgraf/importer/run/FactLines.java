package se.samverkansgraf.importer.run;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.fact.AgreementFacts;
import se.samverkansgraf.model.fact.Clocks;
import se.samverkansgraf.model.fact.Commitment;
import se.samverkansgraf.model.fact.ConceptUse;
import se.samverkansgraf.model.fact.DocumentFacts;
import se.samverkansgraf.model.fact.FollowUp;
import se.samverkansgraf.model.fact.Goal;
import se.samverkansgraf.model.fact.Measure;
import se.samverkansgraf.model.fact.Priority;
import se.samverkansgraf.model.fact.Signatory;
import se.samverkansgraf.model.fact.Undertaking;
import se.samverkansgraf.model.fact.Validity;

/** Facts as lines that tell all but where they stand, how dashes and quotes look, and how letters are composed. */
final class FactLines {

    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    private static final String QUOTES = "\u201c\u201d\u201e\u00ab\u00bb'\u2018\u2019";

    private final List<String> lines = new ArrayList<>();

    private FactLines() {}

    static List<String> of(DocumentFacts facts) {
        FactLines made = new FactLines();
        facts.agreements().forEach(made::agreement);
        return made.lines;
    }

    /** Text as it is compared. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (char letter : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
            boolean space = Character.isSpaceChar(letter) || Character.isWhitespace(letter);
            if (!space) {
                plain.append(DASHES.indexOf(letter) >= 0 ? '-' : QUOTES.indexOf(letter) >= 0 ? '"' : letter);
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString();
    }

    private void agreement(AgreementFacts facts) {
        add("agreement", facts.header().kind(), facts.header().title().value());
        facts.header().municipalities().forEach(party -> add("municipality", party.code()));
        facts.header().policeAreas().forEach(party -> add("police area", party.written(), "=", party.id()));
        clocks(facts.header().clocks());
        for (Signatory signatory : facts.header().signatories()) {
            add("signatory", signatory.name(), signatory.role(), signatory.party());
        }
        facts.priorities().forEach(this::priority);
        facts.commitments().forEach(this::commitment);
        facts.goals().forEach(this::goal);
        facts.followUps().forEach(this::followUp);
        facts.cited().forEach(cited -> add("cited", cited.kind(), cited.text()));
        add("methods", ids(facts.mentioned().methods()));
        add("roles", ids(facts.mentioned().roles()));
        add("actors", ids(facts.mentioned().actors()));
        add("groups", ids(facts.mentioned().targetGroups()));
    }

    private void clocks(Clocks clocks) {
        add("stated", period(clocks.stated()));
        add("title period", period(clocks.title()));
        add("signed", clocks.signedOn() == null ? null : clocks.signedOn().value());
    }

    private void priority(Priority priority) {
        add("priority", priority.rank(), priority.parentRank(), ids(priority.focusAreas()), priority.heading());
    }

    private void commitment(Commitment commitment) {
        Undertaking undertaking = commitment.undertaking();
        add(
                "commitment",
                undertaking.parties(),
                undertaking.strength(),
                undertaking.function(),
                undertaking.certainty(),
                commitment.priorityRank());
        add("  text", commitment.text());
        add(
                "  by",
                ids(commitment.responsible().actors()),
                ids(commitment.responsible().roles()));
        add(
                "  about",
                ids(commitment.subject().methods()),
                ids(commitment.subject().focusAreas()),
                ids(commitment.subject().targetGroups()),
                measure(commitment.measure()));
    }

    private void goal(Goal goal) {
        add("goal", goal.certainty(), ids(goal.focusAreas()), measure(goal.measure()), goal.text());
    }

    private void followUp(FollowUp followUp) {
        add(
                "follow-up",
                followUp.forum() == null ? null : followUp.forum().id(),
                followUp.timesPerYear(),
                followUp.text());
    }

    private static @Nullable String period(@Nullable Validity period) {
        return period == null ? null : period.from() + ".." + period.to() + (period.openEnded() ? " open" : "");
    }

    private static @Nullable String measure(@Nullable Measure measure) {
        return measure == null
                ? null
                : "%s %s %s per %s, from %s, by %s"
                        .formatted(
                                measure.comparator().sign(),
                                measure.value().toPlainString(),
                                measure.unit(),
                                measure.per(),
                                measure.baseline(),
                                measure.deadline());
    }

    private static String ids(List<ConceptUse> uses) {
        return uses.stream().map(ConceptUse::id).sorted().collect(Collectors.joining(" ", "[", "]"));
    }

    private void add(String name, @Nullable Object... values) {
        Function<Object, String> told = value -> plain(String.valueOf(value));
        List<String> parts = new ArrayList<>();
        for (Object value : values) {
            parts.add(value == null ? "none" : told.apply(value));
        }
        lines.add(name + ": " + String.join(" ", parts));
    }
}
