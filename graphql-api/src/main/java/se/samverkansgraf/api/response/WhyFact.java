package se.samverkansgraf.api.response;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.query.Row;

/**
 * What a passage states.
 *
 * @param slot what about the agreement it states, or null where it is no such fact
 * @param rule what made the fact
 * @param readBy what read it in this passage
 */
public record WhyFact(
        FactKind kind,
        String id,
        @Nullable AgreementSlot slot,
        String text,
        Rule rule,
        WhyPassage passage,
        Rule readBy,
        List<Reading> readings,
        Agreement agreement) {

    static WhyFact of(Row row, Rules rules, SharedNodes shared) {
        var kind = FactKind.ofLabel(row.text("label"));
        return new WhyFact(
                kind,
                GlobalId.of(kind.view(), row.text("id")),
                row.constantIfKnown("slot", AgreementSlot.class),
                row.text("text"),
                rules.get(row.text("rule")),
                WhyPassage.of(row.row("passage")),
                rules.get(row.text("readBy")),
                row.rows("readings", each -> Reading.of(each, rules, shared)).stream()
                        .sorted(Reading.ORDER)
                        .toList(),
                Agreement.of(row.row("agreement"), shared));
    }
}
