package se.samverkansgraf.importer.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import se.samverkansgraf.importer.mention.MunicipalityMention.Form;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.reference.Municipality;
import se.samverkansgraf.model.reference.ReferenceData;

/** Settles in which form municipalities are named, from what stands around their names. */
final class MunicipalityForms {

    /**
     * A part of the text in which bare names are municipalities'.
     *
     * @param span the part
     * @param form in which form they are named there
     * @param rule the rule that says so
     */
    record Claim(Span span, Form form, String rule) {}

    private static final int LONGEST_CLAIM = 300;

    private final Set<String> known = new HashSet<>();

    MunicipalityForms(ReferenceData reference) {
        for (Municipality municipality : reference.municipalities()) {
            municipality.writtenForms().forEach(form -> known.add(Fold.compact(Fold.fold(form))));
        }
    }

    /** A wording without the word for a municipality: Karlshamns, Gotland. */
    static String bare(String wording) {
        int last = wording.lastIndexOf(' ');
        boolean named = last > 0 && Character.isLowerCase(wording.charAt(wording.length() - 1));
        String end = Fold.fold(wording.substring(last + 1));
        if (named && (end.startsWith("kommun") || end.startsWith("stad"))) {
            return wording.substring(0, last);
        }
        return Fold.fold(wording).startsWith("region ") ? wording.substring(last + 1) : wording;
    }

    /** The mentions with each municipality in its form, and without bare names that are part of a police area's. */
    List<Mention<?>> settle(List<Mention<?>> mentions, List<Claim> claims) {
        Places areas = new Places();
        Places named = new Places();
        for (Mention<?> mention : mentions) {
            if (mention.value() instanceof PoliceAreaMention) {
                areas.add(mention.span());
            } else if (mention.value() instanceof MunicipalityMention value && value.code() != null) {
                named.add(mention.span());
            }
        }
        TreeMap<Integer, List<Claim>> byStart = new TreeMap<>();
        claims.forEach(claim -> byStart.computeIfAbsent(claim.span().start(), any -> new ArrayList<>())
                .add(claim));
        List<Mention<?>> settled = new ArrayList<>();
        for (Mention<?> mention : mentions) {
            if (!(mention.value() instanceof MunicipalityMention value)) {
                settled.add(mention);
            } else if (value.code() == null ? !named.overlaps(mention.span()) : !isPart(mention, value, areas)) {
                settled.add(inForm(mention, value, byStart));
            }
        }
        return settled;
    }

    private static boolean isPart(Mention<?> mention, MunicipalityMention value, Places areas) {
        return value.form() == Form.BARE_NAME && areas.hold(mention.span());
    }

    private Mention<?> inForm(Mention<?> mention, MunicipalityMention value, TreeMap<Integer, List<Claim>> claims) {
        if (value.form() == Form.BARE_NAME) {
            int start = mention.span().start();
            for (List<Claim> near :
                    claims.subMap(start - LONGEST_CLAIM, true, start, true).values()) {
                for (Claim claim : near) {
                    if (claim.span().contains(mention.span())) {
                        return with(mention, value, claim.form(), claim.rule());
                    }
                }
            }
        } else if (value.code() != null && !known.contains(Fold.compact(Fold.fold(mention.wording())))) {
            return with(mention, value, Form.MISSPELT, mention.rule());
        }
        return mention;
    }

    private static Mention<?> with(Mention<?> mention, MunicipalityMention value, Form form, String rule) {
        return new Mention<>(
                mention.span(), mention.wording(), new MunicipalityMention(value.code(), value.written(), form), rule);
    }
}
