package se.samverkansgraf.importer.text;

import java.util.Set;

/** Which groups of an RTF hold words that a reader sees, by the control word that opens them. */
final class RtfGroups {

    private static final Set<String> SKIPPED = Set.of(
            "fonttbl",
            "colortbl",
            "info",
            "pict",
            "object",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "fldinst",
            "annotation",
            "atnid",
            "atnauthor",
            "template",
            "themedata",
            "listtable",
            "listoverridetable",
            "revtbl",
            "rsidtbl",
            "generator",
            "xmlnstbl",
            "latentstyles",
            "datastore",
            "nonshppict",
            "bkmkstart",
            "bkmkend",
            "ftnsep",
            "ftnsepc",
            "aftnsep",
            "aftnsepc",
            "filetbl",
            "sp",
            "shprslt",
            "nonesttables");

    private static final Set<String> SHOWN = Set.of("shpinst", "shptxt", "listtext", "pntext", "nesttableprops");

    private RtfGroups() {}

    /** True for groups that are not read. */
    static boolean isSkipped(String word) {
        return SKIPPED.contains(word);
    }

    /** True for groups that a reader who does not know them is to pass over, but whose words are shown. */
    static boolean isShown(String word) {
        return SHOWN.contains(word);
    }
}
