package se.samverkansgraf.importer.fact;

import java.util.Locale;

/** The rules by which facts are made; each stands under its {@link #id()} in {@code rules/sv/rule}. */
enum FactRule {
    AGREEMENT_TITLE,
    AGREEMENT_KIND,
    MUNICIPALITY_PARTY,
    POLICE_AREA_PARTY,
    VALIDITY_STATED,
    VALIDITY_IN_TITLE,
    SIGNED_ON,
    SIGNATORY,
    PRIORITY_LISTED,
    PRIORITY_NUMBERED,
    PRIORITY_HEADING,
    PRIORITY_SENTENCE,
    PRIORITY_METHOD,
    TOPIC_OF_HEADING,
    TOPIC_WEAK,
    TOPIC_OF_METHOD,
    TOPIC_TOLD,
    GROUP_AS_TOPIC,
    COMMITMENT_SENTENCE,
    COMMITMENT_WISH,
    COMMITMENT_LEAD_IN,
    COMMITMENT_ITEM,
    COMMITMENT_CELL,
    COMMITMENT_CONTINUED,
    COMMITMENT_LEFT_OUT,
    GOAL_SENTENCE,
    GOAL_LISTED,
    FOLLOW_UP_SENTENCE,
    FOLLOW_UP_FORUM,
    FOLLOW_UP_REVISION,
    SOURCE_LISTED,
    DOER_COMPANION,
    DOER_AGENT,
    DOER_MEANS,
    DOER_NAMED_ONLY,
    DOER_PASSED_OVER,
    SUBORDINATE,
    ITSELF,
    ITSELF_REFERRED,
    GOAL_BY_THE_WAY,
    GOAL_NONE,
    FUNCTION_OF_CELL,
    FUNCTION_JOINED,
    GOAL_OUTCOME;

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
