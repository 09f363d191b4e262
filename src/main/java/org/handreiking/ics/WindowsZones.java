package org.handreiking.ics;

import com.ibm.icu.util.TimeZone;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The zones as Windows calls them, through ICU's copy of CLDR; the only class here that has it. */
final class WindowsZones {

  private static final String COUNTRY = "NL";

  private WindowsZones() {}

  /** The IANA name of the zone that Windows calls {@code name}, as it is in our country. */
  static Optional<String> find(String name) {
    return Optional.ofNullable(TimeZone.getIDForWindowsID(name, COUNTRY));
  }

  /** The names that Windows has for {@code zones}, which are IANA names. */
  static Set<String> namesOf(Collection<String> zones) {
    Set<String> names = new TreeSet<>();
    zones.forEach(zone -> Optional.ofNullable(TimeZone.getWindowsID(zone)).ifPresent(names::add));
    return names;
  }
}
