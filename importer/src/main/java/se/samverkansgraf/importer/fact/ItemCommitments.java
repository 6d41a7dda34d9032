package se.samverkansgraf.importer.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samverkansgraf.importer.fact.CommitmentMaker.Reading;
import se.samverkansgraf.importer.fact.Lists.Meaning;
import se.samverkansgraf.importer.mention.CueMention.Mark;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.importer.section.Statement.Form;
import se.samverkansgraf.model.fact.Certainty;
import se.samverkansgraf.model.fact.Commitment;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.fact.Strength;

/** Finds the items of lists by which somebody undertakes something. */
final class ItemCommitments {

    private final Scope scope;
    private final CommitmentMaker maker;
    private final PartyReader parties;
    private final Lists lists;
    private final LeadIns leadIns;
    private final Clauses clauses;
    private final FollowUpCues followUps;
    private final SentenceCommitments sentences;
    private final Deeds deeds;
    private final SideLabels labels;
    private final FactRules rules;

    ItemCommitments(
            Scope scope, CommitmentMaker maker, PartyReader parties, SentenceCommitments sentences, FactRules rules) {
        this.scope = scope;
        this.maker = maker;
        this.parties = parties;
        this.lists = scope.shared(Lists.class, () -> new Lists(scope, rules));
        this.leadIns = scope.shared(LeadIns.class, () -> new LeadIns(scope, rules));
        this.clauses = scope.shared(Clauses.class, () -> new Clauses(scope, rules));
        this.followUps = new FollowUpCues(scope, rules);
        this.sentences = sentences;
        this.deeds = new Deeds(scope, parties, rules);
        this.labels = parties.labels();
        this.rules = rules;
    }

    List<Commitment> derive() {
        List<Commitment> found = new ArrayList<>();
        for (Statement item : scope.statements(Form.ITEM)) {
            if (leadIns.saysNothing(item) || isCondition(item)) {
                continue;
            }
            Meaning meaning = lists.of(item);
            List<Span> parts = meaning == Meaning.PRIORITIES ? afterTopic(item) : parts(item);
            for (Span part : parts) {
                reading(item, part, meaning).ifPresent(reading -> found.add(maker.make(item, part, reading)));
            }
        }
        return found;
    }

    /** What hangs under an item that is said in full, and has no verb of its own that binds, only qualifies it. */
    private boolean isCondition(Statement item) {
        Integer parent = item.place().parent();
        return parent != null
                && scope.words(scope.statement(parent).span()).endsWith(".")
                && sentences.read(item, item.span()).isEmpty();
    }

    private Optional<Reading> reading(Statement item, Span part, Meaning meaning) {
        Optional<Reading> own = sentences.read(item, part);
        if (meaning != Meaning.UNDERTAKINGS) {
            return meaning == Meaning.GOALS || meaning == Meaning.AIMS ? Optional.empty() : own;
        }
        if (clauses.isNoUndertaking(part) || (own.isEmpty() && deeds.isPast(part))) {
            return Optional.empty();
        }
        FactRule rule = leadIns.leads(item) ? FactRule.COMMITMENT_LEAD_IN : FactRule.COMMITMENT_ITEM;
        Certainty certainty = scope.has(part, Mark.FOLLOW_UP) ? Certainty.UNSURE : Certainty.CERTAIN;
        Strength strength = own.map(Reading::strength).orElse(Strength.BINDING);
        boolean wish = strength == Strength.INTENDED || strength == Strength.RECOMMENDED;
        return Optional.of(new Reading(strength, wish ? Certainty.UNSURE : certainty, rule));
    }

    /** An item is one statement, unless a later sentence of it says what somebody named there undertakes. */
    private List<Span> parts(Statement item) {
        List<Span> parts = new ArrayList<>();
        Span open = null;
        for (Span sentence : item.sentences()) {
            if (open != null && followUps.open(sentence)) {
                break;
            }
            if (open != null && saysSomething(item, open) && standsAlone(item, open, sentence)) {
                parts.add(open);
                open = sentence;
            } else {
                open = open == null ? sentence : open.union(sentence);
            }
        }
        if (open != null) {
            parts.add(open);
        }
        return parts;
    }

    /** 'Skadegörelse. Kommunen ska ta bort klotter.': what is said of an area after its name. */
    private static List<Span> afterTopic(Statement item) {
        return item.sentences()
                .subList(Math.min(1, item.sentences().size()), item.sentences().size());
    }

    /** 'EST. Polisen ska delta.': the name of what is done belongs to what is said of it. */
    private boolean saysSomething(Statement item, Span open) {
        boolean goesOn = Character.isLowerCase(scope.text().charAt(open.start()));
        return goesOn
                || parties.opensWithDoer(open)
                || labels.leavesTask(open)
                || binds(item, open)
                || sentences.isToldByVerb(open);
    }

    private boolean standsAlone(Statement item, Span before, Span sentence) {
        if (labels.leavesTask(before) && rules.opensWithTask(scope.words(sentence))) {
            return true;
        }
        if (parties.onlyNames(sentence) || !parties.hasSubject(sentence)) {
            return false;
        }
        return binds(item, sentence)
                || (parties.opensWithParty(sentence) && parties.opensWithDoer(before) && !binds(item, before))
                || isOfAnother(item, before, sentence)
                || takesPart(item, sentence);
    }

    /** 'Bjuda in krögarna. Kommunens handläggare är sammankallande.': who has which part is said by itself. */
    private boolean takesPart(Statement item, Span sentence) {
        return parties.opensWithDoer(sentence)
                && sentences
                        .read(item, sentence)
                        .filter(reading -> reading.rule() == FactRule.COMMITMENT_PART)
                        .isPresent();
    }

    /** 'Utveckla SSPF. Koordinatorn sammankallar.': somebody else than before does what the later sentence says. */
    private boolean isOfAnother(Statement item, Span before, Span sentence) {
        return scope.words(sentence).indexOf(": ") < 0
                && parties.opensWithDoer(sentence)
                && sentences.read(item, sentence).isPresent()
                && !parties.read(item, sentence).equals(parties.read(item, before));
    }

    private boolean binds(Statement item, Span sentence) {
        return sentences
                .read(item, sentence)
                .filter(reading -> reading.rule() == FactRule.COMMITMENT_SENTENCE)
                .isPresent();
    }
}
