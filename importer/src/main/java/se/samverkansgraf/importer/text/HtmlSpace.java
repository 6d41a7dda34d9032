package se.samverkansgraf.importer.text;

/** White space between words of a web page: however much of it there is, it shows as one space. */
final class HtmlSpace {

    private boolean present;
    private boolean broken;
    private int tabs;

    void take(char sign) {
        present = true;
        broken |= sign == '\n' || sign == '\r';
        tabs += sign == '\t' ? 1 : 0;
    }

    void clear() {
        present = false;
        broken = false;
        tabs = 0;
    }

    /** One space, or the tabs inside a line, which word processors leave between columns. */
    String shown() {
        return !present ? "" : tabs > 0 && !broken ? "\t".repeat(tabs) : " ";
    }
}
