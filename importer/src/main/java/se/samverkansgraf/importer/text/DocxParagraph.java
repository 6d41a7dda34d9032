package se.samverkansgraf.importer.text;

import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.text.Emphasis.Stress;

/** The properties of the paragraph under way in a DOCX, and of its run. */
final class DocxParagraph {

    private static final int BODY_LEVEL = 9;

    private String style = "";
    private @Nullable Integer numbering;
    private @Nullable Integer level;
    private int outline = BODY_LEVEL;
    private boolean inProperties;
    private boolean contents;
    private Stress usual = Stress.NONE;

    private @Nullable Boolean bold;
    private @Nullable Boolean italic;
    private Stress styled = Stress.NONE;
    private boolean hidden;

    boolean inProperties() {
        return inProperties;
    }

    /** Takes a property's element; those that do not bear on the text are passed over. */
    void property(XMLStreamReader element, String name, DocxStyles styles) {
        switch (name) {
            case "pPr" -> inProperties = true;
            case "pStyle" -> style = XmlParts.attribute(element, "val");
            case "numId" -> numbering = XmlParts.number(element, "val", 0);
            case "ilvl" -> level = XmlParts.number(element, "val", 0);
            case "outlineLvl" -> outline = XmlParts.number(element, "val", BODY_LEVEL);
            default -> {
                if (!inProperties) {
                    runProperty(element, name, styles);
                }
            }
        }
    }

    /** Ends the paragraph's properties: now it is known what the paragraph is. */
    void endProperties(DocxStyles styles, DocxNumbering lists, StructureCollector collector) {
        inProperties = false;
        contents = styles.isContents(style);
        Integer number = numbering == null ? styles.numbering(style) : numbering;
        String sign = number == null || number == 0 ? "" : lists.next(number, depth(number, styles, lists));
        int heading = outline < BODY_LEVEL ? outline + 1 : styles.headingLevel(style);
        if (heading > 0) {
            collector.lead(new Lead(Block.Shape.HEADING, sign, heading, null));
        } else if (number != null && !sign.isEmpty()) {
            collector.lead(Lead.item(sign, depth(number, styles, lists)));
        }
        usual = heading > 0 ? Stress.NONE : styles.stress(style);
    }

    void endRun() {
        bold = null;
        italic = null;
        styled = Stress.NONE;
        hidden = false;
    }

    void text(String letters, StructureCollector collector) {
        if (!hidden && !contents) {
            collector.text(letters, stress());
        }
    }

    private int depth(int number, DocxStyles styles, DocxNumbering lists) {
        Integer found = level == null ? styles.level(style) : level;
        return found == null ? lists.levelOf(number, style) : found;
    }

    private void runProperty(XMLStreamReader element, String name, DocxStyles styles) {
        switch (name) {
            case "b" -> bold = DocxStyles.isOn(element);
            case "i" -> italic = DocxStyles.isOn(element);
            case "vanish" -> hidden = DocxStyles.isOn(element);
            case "rStyle" -> styled = styles.stress(XmlParts.attribute(element, "val"));
            case "sz" -> styled = styles.isLarge(XmlParts.number(element, "val", 0)) ? Stress.BOLD : styled;
            default -> {
                // Colours, fonts and languages do not bear on the text.
            }
        }
    }

    private Stress stress() {
        Stress inherited = styled == Stress.NONE ? usual : styled;
        if (Boolean.TRUE.equals(bold) || inherited == Stress.BOLD && bold == null) {
            return Stress.BOLD;
        }
        boolean slanted = Boolean.TRUE.equals(italic) || inherited == Stress.ITALIC && italic == null;
        return slanted ? Stress.ITALIC : Stress.NONE;
    }
}
