package org.handreiking.epub;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.handreiking.diagnostic.Code;
import org.jsoup.nodes.Element;

/** Makes links between files of links between chapters. */
final class LinkStep {

  private static final Pattern OUTWARD = Pattern.compile("(https?://|tel:|mailto:)\\S+");
  private static final Pattern NOT_IN_ADDRESSES = Pattern.compile("[<>\"{}|\\\\^`\\[\\]]");

  private final Composition book;
  private final Places places;

  LinkStep(Composition book, Places places) {
    this.book = book;
    this.places = places;
  }

  /** Changes every link of {@code draft}; one that leads nowhere becomes plain text. */
  void change(Draft draft) {
    for (Element link : draft.body().select("a")) {
      Optional<String> address = address(draft, link.attr("href").strip());
      if (address.isPresent() && (link.hasText() || !link.select("img").isEmpty())) {
        link.attr("href", address.get());
      } else {
        becomeText(link);
      }
    }
  }

  private Optional<String> address(Draft draft, String href) {
    if (!href.startsWith("#")) {
      return OUTWARD.matcher(href).matches() ? outward(href) : Optional.empty();
    }
    Optional<String> place = places.find(draft.chapter().id(), href.substring(1));
    if (place.isEmpty()) {
      book.report(Code.LINK_DEAD, draft.chapter().at(), href, draft.chapter().title());
    }
    return place;
  }

  /** {@code address} as reading systems take it; empty when they cannot. */
  static Optional<String> outward(String address) {
    String safe =
        NOT_IN_ADDRESSES
            .matcher(address)
            .replaceAll(one -> "%" + HexFormat.of().toHexDigits((byte) one.group().charAt(0)));
    try {
      URI uri = new URI(safe);
      boolean isWhole = uri.isOpaque() || uri.getHost() != null;
      return isWhole ? Optional.of(safe) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static void becomeText(Element link) {
    if (link.id().isEmpty()) {
      link.unwrap();
    } else {
      link.tagName("span");
      link.removeAttr("href").removeAttr("epub:type").removeAttr("role").removeAttr("aria-label");
    }
  }
}
