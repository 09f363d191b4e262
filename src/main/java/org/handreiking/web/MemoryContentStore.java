package org.handreiking.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;

/**
 * JBake's content store in memory instead of in a database: what the crawler adds and the renderer
 * asks for.
 */
final class MemoryContentStore extends ContentStore {

  private final TreeMap<String, DocumentModel> documents = new TreeMap<>();

  MemoryContentStore() {
    super("memory", "pages");
  }

  /** All documents that JBake has taken in, by address. */
  List<DocumentModel> documents() {
    return new ArrayList<>(documents.values());
  }

  @Override
  public void addDocument(DocumentModel document) {
    documents.put(document.getSourceuri(), document);
  }

  @Override
  public void deleteContent(String uri) {
    documents.remove(uri);
  }

  @Override
  public DocumentList<DocumentModel> getDocumentStatus(String uri) {
    DocumentList<DocumentModel> found = new DocumentList<>();
    Optional.ofNullable(documents.get(uri)).ifPresent(found::add);
    return found;
  }

  @Override
  public long getDocumentCount(String type) {
    return documents.values().stream().filter(one -> one.getType().equals(type)).count();
  }
}
