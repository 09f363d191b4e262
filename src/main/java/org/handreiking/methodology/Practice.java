package org.handreiking.methodology;

import java.time.Duration;
import java.util.List;

/**
 * What a session and an exercise have in common: something that is done with a group.
 *
 * @param aims sentences, as is safety
 * @param materials ids of {@code data/materials.csv}
 */
public record Practice(
    Duration duration,
    GroupSize groupSize,
    List<String> aims,
    List<String> safety,
    List<Reference> materials) {

  public Practice {
    aims = List.copyOf(aims);
    safety = List.copyOf(safety);
    materials = List.copyOf(materials);
  }

  public long minutes() {
    return duration.toMinutes();
  }
}
