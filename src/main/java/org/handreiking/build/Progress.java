package org.handreiking.build;

/** Is told how far a build has come. */
public interface Progress {

  /**
   * {@code stage} begins.
   *
   * @param items how many things it has to do
   */
  void begins(Stage stage, int items);
}
