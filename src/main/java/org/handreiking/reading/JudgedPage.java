package org.handreiking.reading;

import java.util.List;

/** A page as it was judged. */
public record JudgedPage(ReadablePage page, Figures figures, List<Remark> remarks) {

  public JudgedPage {
    remarks = List.copyOf(remarks);
  }
}
