package org.handreiking.methodology;

import java.time.Duration;
import java.util.List;

/**
 * What a session and an exercise have in common: something that is done with a group.
 *
 * @param aims sentences, as is safety
 * @param room the room and how it is set up, in sentences; empty when not said, as are watch and
 *     aftercare
 * @param materials ids of {@code data/materials.csv}
 * @param watch what whoever leads it watches for
 * @param aftercare what happens afterwards for who needs it
 */
public record Practice(
    Duration duration,
    GroupSize groupSize,
    List<String> aims,
    List<String> safety,
    List<String> room,
    List<Reference> materials,
    List<String> watch,
    List<String> aftercare) {

  public Practice {
    aims = List.copyOf(aims);
    safety = List.copyOf(safety);
    room = List.copyOf(room);
    materials = List.copyOf(materials);
    watch = List.copyOf(watch);
    aftercare = List.copyOf(aftercare);
  }

  public long minutes() {
    return duration.toMinutes();
  }
}
