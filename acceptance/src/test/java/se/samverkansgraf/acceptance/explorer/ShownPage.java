package se.samverkansgraf.acceptance.explorer;

import java.util.List;

/**
 * A page as the samples show it.
 *
 * @param name of its folder, and of its picture in {@code docs/screenshots}
 * @param path with the filters that show it best
 */
record ShownPage(String name, String path) {

    /** Every page of the explorer. */
    static final List<ShownPage> ALL = List.of(
            new ShownPage("start", ""),
            new ShownPage("municipalities", "kommun?q=blekinge"),
            new ShownPage("focus-areas", "fokus"),
            new ShownPage("methods", "metod?q=trygg"),
            new ShownPage("compare", "jamfor?ordning=antal&nal=trafiksakerhet&ruta=andts.1082"),
            new ShownPage("search", "sok?q=trygghetsvandring"),
            new ShownPage("method", "metod/sspf?som=1082&lika=NEAREST_PRIORITIES"),
            new ShownPage("focus", "fokus/trafiksakerhet"),
            new ShownPage("municipality", "kommun/1082?lika=NEAREST_PRIORITIES"),
            new ShownPage("agreement", "overenskommelse/Agreement:19a1c4c6dcafc7cc4f5555dbd7eff984?dokument=2"),
            new ShownPage("graph", "graf?nod=Agreement:19a1c4c6dcafc7cc4f5555dbd7eff984"));

    /** The page of this name. */
    static ShownPage of(String name) {
        return ALL.stream().filter(each -> each.name.equals(name)).findFirst().orElseThrow();
    }

    /** Whether its picture shows all of its height: of what goes on below the screen and is the point of the page. */
    boolean whole() {
        return List.of("start", "compare", "method").contains(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
