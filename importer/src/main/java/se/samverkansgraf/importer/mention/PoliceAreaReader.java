package se.samverkansgraf.importer.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.reference.PoliceArea;
import se.samverkansgraf.model.reference.PoliceAreaLevel;
import se.samverkansgraf.model.reference.ReferenceData;

/** Makes police areas of what their patterns matched, and looks their names up. */
final class PoliceAreaReader {

    private static final String NAME = "name";
    private static final String CHIEF = "chief";

    private final ReferenceData reference;

    PoliceAreaReader(ReferenceData reference) {
        this.reference = reference;
    }

    /**
     * The area of the group name, or of the group chief, the words after a chief's title: two words that are no known
     * area are then the chief's own name, and null is given.
     */
    @Nullable PoliceAreaMention read(Match match, PoliceAreaMention.Form form) {
        String name = match.written(NAME);
        String chief = match.written(CHIEF);
        if (name == null && chief != null && chief.indexOf(' ') > 0 && idOf(chief) == null) {
            return null;
        }
        return name != null ? read(withoutPerson(name), form) : chief != null ? read(chief, form) : null;
    }

    /** How many letters at the end of the match are the name of the area's chief: 'LPO Järva Anna Ek'. */
    int personLength(Match match) {
        String name = match.written(NAME);
        return name == null ? 0 : name.length() - withoutPerson(name).length();
    }

    /** A known local area's name without the two words that follow it. */
    private String withoutPerson(String name) {
        int last = name.lastIndexOf(' ');
        int first = last < 0 ? last : name.lastIndexOf(' ', last - 1);
        boolean person = first > 0 && idOf(name) == null && isLocal(name.substring(0, first));
        return person ? name.substring(0, first) : name;
    }

    private boolean isLocal(String name) {
        return reference.policeAreasNamed(name).stream()
                .anyMatch(area -> area.level() == PoliceAreaLevel.LOCAL_POLICE_AREA);
    }

    private PoliceAreaMention read(String name, PoliceAreaMention.Form form) {
        String id = idOf(name);
        if (id == null && name.endsWith("s") && idOf(withoutLast(name)) != null) {
            return new PoliceAreaMention(withoutLast(name), idOf(withoutLast(name)), form);
        }
        return new PoliceAreaMention(name, id, form);
    }

    private static String withoutLast(String name) {
        return name.substring(0, name.length() - 1);
    }

    private @Nullable String idOf(String name) {
        List<PoliceArea> areas = reference.policeAreasNamed(name);
        return areas.isEmpty() ? null : areas.get(0).id();
    }
}
