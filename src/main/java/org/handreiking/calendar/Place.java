package org.handreiking.calendar;

import java.util.List;

/**
 * Where something happens.
 *
 * @param area the part of the municipality, or {@code ""}
 * @param publicAddress the street, or {@code ""} where it is unknown or hidden: what is hidden does
 *     not get further than the reader
 * @param accessibility points, such as a lift
 */
public record Place(
    String id,
    String name,
    String municipality,
    String area,
    String publicAddress,
    AddressVisibility visibility,
    List<String> accessibility) {

  public Place {
    accessibility = List.copyOf(accessibility);
    if (visibility != AddressVisibility.YES && !publicAddress.isEmpty()) {
      throw new IllegalArgumentException("a hidden address of " + id);
    }
  }
}
