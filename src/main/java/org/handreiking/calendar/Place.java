package org.handreiking.calendar;

import java.util.List;

/**
 * Where something happens.
 *
 * @param area the part of the municipality, or {@code ""}
 * @param address the street, or {@code ""}; never shown further than {@code visibility} allows
 * @param accessibility points, such as a lift
 */
public record Place(
    String id,
    String name,
    String municipality,
    String area,
    String address,
    AddressVisibility visibility,
    List<String> accessibility) {

  public Place {
    accessibility = List.copyOf(accessibility);
  }

  /** The street where anybody may see it, else {@code ""}: the one way to the address. */
  public String publicAddress() {
    return visibility == AddressVisibility.YES ? address : "";
  }
}
