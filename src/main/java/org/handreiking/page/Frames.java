package org.handreiking.page;

import java.util.List;
import java.util.Optional;
import org.handreiking.page.model.Frame;
import org.handreiking.page.model.Frame.NavigationLink;
import org.handreiking.page.model.PageLink;
import org.handreiking.site.Language;
import org.handreiking.site.PageAddress;
import org.handreiking.site.PagePath;
import org.handreiking.site.SiteConfiguration;

/** Makes what every page has around its content. */
final class Frames {

  private final SiteConfiguration configuration;
  private final PageRegister register;
  private final QuickExits exits;

  Frames(SiteConfiguration configuration, PageRegister register) {
    this.configuration = configuration;
    this.register = register;
    this.exits = new QuickExits(configuration);
  }

  Frame frame(SitePage page, Linker linker) {
    PageAddress here = linker.from();
    Language language = here.language();
    return new Frame(
        language.tag(),
        language.direction().html(),
        configuration.title(language),
        configuration.tagline(language),
        "../".repeat(here.path().names().size() + 1),
        configuration.address() + here.folder(),
        configuration.example(),
        required(linker, PagePath.HOME),
        required(linker, configuration.help()),
        exits.on(page),
        navigation(linker),
        links(linker, configuration.footer()),
        breadcrumbs(linker));
  }

  private List<NavigationLink> navigation(Linker linker) {
    return configuration.navigation().stream()
        .flatMap(
            path ->
                linker
                    .link(path)
                    .map(link -> new NavigationLink(link, linker.from().path().isWithin(path)))
                    .stream())
        .toList();
  }

  private List<PageLink> breadcrumbs(Linker linker) {
    return register.ancestors(linker.from().path()).stream().map(linker::link).toList();
  }

  private static List<PageLink> links(Linker linker, List<PagePath> paths) {
    return paths.stream().flatMap(path -> linker.link(path).stream()).toList();
  }

  /** The rules have seen that the page is there. */
  private static PageLink required(Linker linker, PagePath path) {
    Optional<PageLink> link = linker.link(path);
    return link.orElseThrow(() -> new IllegalStateException("no page at /" + path));
  }
}
