package org.handreiking.build;

import java.nio.file.Path;
import org.handreiking.output.Folders;
import org.handreiking.output.OutputFolder;
import org.handreiking.output.OutputTree;
import org.handreiking.source.SourceFile;
import org.handreiking.web.ServerFiles;

/**
 * Writes the finished site beside the old one, then puts it and the new indexes in their places.
 */
final class PublishStage {

  private final BuildRequest request;

  PublishStage(BuildRequest request) {
    this.request = request;
  }

  /**
   * Publishes.
   *
   * @param newIndex the folder of the finished indexes, which is moved
   */
  void publish(OutputTree output, Path newIndex) {
    Path fresh = request.output().resolveSibling("site.new");
    Folders.delete(fresh);
    Folders.write(output, fresh);
    Folders.swap(fresh, request.output());
    Folders.swap(newIndex, request.index());
    Folders.delete(request.headers());
    Folders.write(ServerFiles.settings(), request.headers());
  }

  /** Keeps {@code file} with the sources. */
  void keep(SourceFile file) {
    new OutputFolder(request.site()).put(file.path(), file.bytes());
  }
}
