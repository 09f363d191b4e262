package org.handreiking.reading;

import java.util.List;

/** A page as it was judged. */
public record PageReading(ReadablePage page, Figures figures, List<Remark> remarks) {

  public PageReading {
    remarks = List.copyOf(remarks);
  }
}
