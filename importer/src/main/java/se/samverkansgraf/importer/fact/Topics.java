package se.samverkansgraf.importer.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.samverkansgraf.importer.mention.ConceptMention;
import se.samverkansgraf.importer.mention.CueMention.DocumentKindCue;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.model.fact.Certainty;
import se.samverkansgraf.model.fact.ConceptUse;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.vocabulary.ConceptKind;

/**
 * Reads what a passage is about. A general topic inside a method's name is the
 * method's own matter ('Effektiv samordning för trygghet'); a group that is a topic
 * too counts as one only where no other is named: measures against drugs for young people are about drugs.
 */
final class Topics {

    private static final int FEWEST_GATHERED = 4;

    private final Scope scope;
    private final FactRules rules;
    private final TopicPlaces places;

    Topics(Scope scope, FactRules rules) {
        this.scope = scope;
        this.rules = rules;
        this.places = new TopicPlaces(scope, rules);
    }

    /** The topics that a sentence, item or cell names. */
    List<ConceptUse> named(Span part) {
        List<ConceptUse> topics = inSentence(part);
        return topics.isEmpty() ? ofGroups(part) : topics;
    }

    /**
     * The topics that a sentence, item or cell names beside those of the headings it stands under. Whom it is done for
     * is a topic of its own only where the headings tell none, or a general one.
     */
    List<ConceptUse> named(Span part, List<ConceptUse> above) {
        boolean told = above.stream().anyMatch(topic -> !rules.has(FactRule.TOPIC_OF_METHOD, topic.id()));
        return told
                ? inSentence(part).stream()
                        .filter(topic -> !rules.has(FactRule.TOPIC_WEAK, topic.id()))
                        .toList()
                : named(part);
    }

    private List<ConceptUse> inSentence(Span part) {
        List<ConceptUse> every = outsideMethods(part);
        if (every.isEmpty()) {
            return every;
        }
        List<ConceptUse> topics = every.stream()
                .filter(topic ->
                        !rules.has(FactRule.TOPIC_OF_HEADING, topic.evidence().quote()))
                .toList();
        return places.read(weighed(topics), part);
    }

    /** The topics of an opener that says what for: 'För att våldet i centrum ska minska lovar polisen:'. */
    List<ConceptUse> ofPurpose(Span leadIn) {
        String words = scope.words(leadIn).toLowerCase(Locale.ROOT);
        return rules.open(FactRule.LEAD_IN_PURPOSE, words) ? named(leadIn) : List.of();
    }

    /** The topics that a heading or a priority names: attributes such as 'trygghetsskapande' name one there. */
    List<ConceptUse> inHeading(Span heading) {
        List<ConceptUse> certain = places.read(weighed(outsideMethods(heading)), heading);
        return certain.isEmpty() ? uses(ConceptKind.FOCUS_AREA, heading, Certainty.UNSURE) : certain;
    }

    /**
     * The group that a heading opens or closes with and joins to other topics as one of them: 'Ungdomar och narkotika',
     * 'Droger och ungdomar'.
     */
    List<ConceptUse> joined(Span heading) {
        return outsideMethods(heading).stream()
                .filter(topic -> rules.has(FactRule.TOPIC_WEAK, topic.id()))
                .filter(topic -> opensJoined(topic.evidence().span(), heading)
                        || closesJoined(topic.evidence().span(), heading))
                .toList();
    }

    /** 'Information och media': the topic of the part that such a heading opens. */
    List<ConceptUse> ofPart(Span heading) {
        return rules.hasAny(FactRule.TOPIC_OF_PART, BareWords.of(scope.words(heading)))
                ? rules.yields(FactRule.TOPIC_OF_PART).stream()
                        .map(topic -> new ConceptUse(topic, scope.evidence(heading, FactRule.TOPIC_OF_PART)))
                        .toList()
                : List.of();
    }

    private boolean opensJoined(Span group, Span heading) {
        return group.start() == heading.start() && isJoined(new Span(group.end(), heading.end()));
    }

    /** True for a group alone behind 'och'; 'alkohol och droger bland unga' is no such heading. */
    private boolean closesJoined(Span group, Span heading) {
        String before = scope.words(new Span(heading.start(), Math.max(heading.start(), group.start())))
                .strip();
        return group.end() == heading.end()
                && rules.has(FactRule.FUNCTION_JOINED, before.substring(before.lastIndexOf(' ') + 1));
    }

    private boolean isJoined(Span rest) {
        String words = scope.words(rest).strip();
        return words.startsWith(",")
                || words.startsWith("/")
                || rules.has(FactRule.FUNCTION_JOINED, words.split(" ", 2)[0]);
    }

    /** Every topic that a passage names, groups included. */
    List<ConceptUse> every(Span part) {
        return outsideMethods(part);
    }

    private List<ConceptUse> outsideMethods(Span part) {
        List<ConceptUse> topics = uses(ConceptKind.FOCUS_AREA, part);
        if (topics.isEmpty()) {
            return topics;
        }
        List<ConceptUse> methods = uses(ConceptKind.METHOD, part);
        if (methods.isEmpty()) {
            return topics;
        }
        return topics.stream()
                .filter(topic -> !rules.has(FactRule.TOPIC_OF_METHOD, topic.id())
                        || methods.stream().noneMatch(method -> holds(method, topic)))
                .toList();
    }

    private static boolean holds(ConceptUse method, ConceptUse topic) {
        Span outer = method.evidence().span();
        Span inner = topic.evidence().span();
        return outer.contains(inner);
    }

    /** What is general gives way to what is not: groups to other topics, and safety to the telling about it. */
    private List<ConceptUse> weighed(List<ConceptUse> named) {
        if (named.isEmpty()) {
            return named;
        }
        List<ConceptUse> topics = gathered(named);
        List<ConceptUse> own = topics.stream()
                .filter(topic -> !rules.has(FactRule.TOPIC_WEAK, topic.id()))
                .filter(topic -> !isAttribute(topic, topics) && !leadsOn(topic, topics))
                .toList();
        List<ConceptUse> kept = own.isEmpty() ? topics : own;
        if (kept.size() < 2) {
            return kept;
        }
        boolean tells = rules.has(FactRule.TOPIC_TOLD, kept.get(0).id());
        boolean ofGeneral = kept.stream().skip(1).allMatch(topic -> rules.has(FactRule.TOPIC_OF_METHOD, topic.id()));
        return tells && ofGeneral
                ? kept.subList(0, 1)
                : kept.stream()
                        .filter(topic -> !rules.has(FactRule.TOPIC_TOLD, topic.id()))
                        .toList();
    }

    /** 'Alkohol, narkotika, dopning och tobak' is the name of one topic: that of which they all are a part. */
    private List<ConceptUse> gathered(List<ConceptUse> topics) {
        if (topics.size() < FEWEST_GATHERED) {
            return topics;
        }
        List<ConceptUse> parts = topics.stream()
                .filter(topic -> rules.has(FactRule.TOPIC_GATHERED, topic.id()))
                .toList();
        if (parts.size() < FEWEST_GATHERED) {
            return topics;
        }
        String whole = rules.yields(FactRule.TOPIC_GATHERED).get(0);
        Span span = parts.get(0)
                .evidence()
                .span()
                .union(parts.get(parts.size() - 1).evidence().span());
        ConceptUse one = new ConceptUse(whole, scope.evidence(span, FactRule.TOPIC_GATHERED));
        return topics.stream()
                .filter(topic -> topic.equals(parts.get(0)) || !parts.contains(topic))
                .filter(topic -> !topic.id().equals(whole))
                .map(topic -> parts.contains(topic) ? one : topic)
                .toList();
    }

    /** 'Tryggare trafikmiljö' is about traffic. */
    private boolean isAttribute(ConceptUse topic, List<ConceptUse> topics) {
        int next = topic.evidence().span().end() + 1;
        return rules.has(FactRule.TOPIC_ATTRIBUTE, topic.evidence().quote())
                && topics.stream().anyMatch(other -> other.evidence().span().start() == next);
    }

    /** 'Tryggheten i offentlig miljö' is about public places: the general topic only leads to where it is meant. */
    private boolean leadsOn(ConceptUse topic, List<ConceptUse> topics) {
        int end = topic.evidence().span().end();
        return rules.has(FactRule.TOPIC_LEADING, topic.id())
                && topics.stream()
                        .map(other -> other.evidence().span().start())
                        .anyMatch(start -> start > end && leadOn(new Span(end, start)));
    }

    private boolean leadOn(Span between) {
        String words = scope.words(between).strip();
        return !words.isEmpty()
                && List.of(words.split(" ", -1)).stream().allMatch(word -> rules.has(FactRule.TOPIC_LEADING_ON, word));
    }

    /** The topic that a group is where no other is named. */
    private List<ConceptUse> ofGroups(Span part) {
        List<ConceptUse> groups = uses(ConceptKind.TARGET_GROUP, part);
        if (groups.isEmpty()) {
            return groups;
        }
        return groups.stream()
                .filter(group -> rules.has(FactRule.GROUP_AS_TOPIC, group.id()))
                .limit(1)
                .flatMap(group -> rules.yields(FactRule.GROUP_AS_TOPIC).stream()
                        .map(topic -> new ConceptUse(
                                topic, scope.evidence(group.evidence().span(), FactRule.GROUP_AS_TOPIC))))
                .toList();
    }

    /** The concepts of a kind that a passage names, once each. */
    List<ConceptUse> uses(ConceptKind kind, Span part) {
        return uses(kind, part, Certainty.CERTAIN);
    }

    private List<ConceptUse> uses(ConceptKind kind, Span part, Certainty certainty) {
        List<Mention<ConceptMention>> mentions = scope.in(part).of(kind);
        if (mentions.isEmpty()) {
            return List.of();
        }
        Map<String, ConceptUse> first = new LinkedHashMap<>();
        for (Mention<ConceptMention> mention : mentions) {
            if (mention.value().certainty() == certainty) {
                first.putIfAbsent(
                        mention.value().id(), scope.use(mention, mention.value().id()));
            }
        }
        return new ArrayList<>(first.values());
    }

    /** Without topics that are only the agreement's own name: 'tre områden för medborgarlöftet'. */
    List<ConceptUse> besidesItself(List<ConceptUse> topics) {
        return topics.stream()
                .filter(topic -> scope.in(topic.evidence().span())
                        .of(DocumentKindCue.class)
                        .isEmpty())
                .toList();
    }
}
