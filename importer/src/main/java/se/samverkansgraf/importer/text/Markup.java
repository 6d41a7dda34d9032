package se.samverkansgraf.importer.text;

import java.util.ArrayList;
import java.util.List;

/** Takes Markdown's and HTML's inline signs out of a plain text's blocks, and sees what they emphasise. */
final class Markup {

    private static final String SIGNS = "*_<\\&[";

    private final String source;

    Markup(String source) {
        this.source = source;
    }

    List<Draft> clean(List<Draft> drafts) {
        List<Draft> cleaned = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            if (hasSigns(draft)) {
                cleaned.addAll(clean(draft));
            } else if (!draft.parts().isEmpty()) {
                cleaned.add(draft);
            }
        }
        return cleaned;
    }

    private boolean hasSigns(Draft draft) {
        for (Part part : draft.parts()) {
            for (int at = part.start(); at < part.end(); at++) {
                char sign = source.charAt(at);
                if (sign <= '_' && SIGNS.indexOf(sign) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Draft> clean(Draft draft) {
        InlineSigns signs = InlineSigns.of(source, draft.parts());
        Draft clean = draft.withParts(signs.kept(), signs.allEmphasised());
        if (clean.parts().isEmpty()) {
            return List.of();
        }
        if (!clean.marker().isEmpty()) {
            return List.of(clean);
        }
        Part first = clean.parts().get(0);
        ListMarker marker = ListMarker.at(source, first.start(), first.end());
        if (marker.isPresent() && first.start() > draft.parts().get(0).start()) {
            List<Part> parts = new ArrayList<>(clean.parts());
            parts.set(0, new Part(marker.next(), first.end(), first.glue()));
            Block.Shape shape = draft.shape() == Block.Shape.PARAGRAPH ? Block.Shape.LIST_ITEM : draft.shape();
            return List.of(new Draft(parts, shape, marker.sign(), 0, clean.emphasised(), draft.page(), draft.cell()));
        }
        return signs.allBold()
                ? List.of(Emphasis.promoted(source, clean))
                : RunInHeading.parted(source, clean, signs.emphasised());
    }
}
