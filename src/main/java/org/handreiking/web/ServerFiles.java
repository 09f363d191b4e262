package org.handreiking.web;

import org.handreiking.output.OutputTree;
import org.handreiking.site.Language;
import org.handreiking.site.SecurityContact;
import org.handreiking.site.SiteConfiguration;

/** What servers read: headers, and whom to tell about a leak. */
public final class ServerFiles {

  private final SiteConfiguration configuration;

  public ServerFiles(SiteConfiguration configuration) {
    this.configuration = configuration;
  }

  /** Adds what is published with the site. */
  void publish(OutputTree output) {
    output.add("_headers", SecurityHeaders.hosted());
    configuration
        .security()
        .ifPresent(contact -> output.add(".well-known/security.txt", text(contact)));
  }

  /** The headers as settings for servers that are not told by a published file. */
  public static OutputTree settings() {
    OutputTree files = new OutputTree();
    files.add("nginx.conf", SecurityHeaders.nginx());
    files.add("apache.conf", SecurityHeaders.apache());
    files.add("Caddyfile", SecurityHeaders.caddy());
    return files;
  }

  private String text(SecurityContact security) {
    String languages =
        String.join(", ", configuration.languages().stream().map(Language::tag).toList());
    String example = configuration.example() ? "# An example: nobody reads this address.\n" : "";
    return example
        + "Contact: "
        + security.contact()
        + "\n"
        + "Expires: "
        + security.expires()
        + "T23:59:59Z\n"
        + "Preferred-Languages: "
        + languages
        + "\n"
        + "Canonical: "
        + configuration.address()
        + ".well-known/security.txt\n";
  }
}
