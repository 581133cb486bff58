package org.entente.web.page;

import java.util.Optional;

/** One page: what its template, its JSON and its CSV are made from. */
public interface Page {
  /** Name of the template, without folder and ending. */
  String template();

  String title();

  Section section();

  /** The page's table, when it is one. */
  default Optional<Csv> csv() {
    return Optional.empty();
  }

  /** Parts of the workspace, as the masthead lists them. */
  enum Section {
    HOME("Home", "/"),
    RELATIONS("Relations", "/relations"),
    VOTES("Votes", "/votes"),
    PARALLELS("Parallels", "/parallels"),
    ACTORS("Actors", "/actors"),
    EVENTS("Events", "/events"),
    NETWORK("Network", "/network"),
    DOCUMENTS("Documents", "/documents"),
    REVIEW("To review", "/review"),
    PROBLEMS("Problems", "/problems"),
    ABOUT("About", "/about"),
    NONE("", "");

    private final String label;
    private final String path;

    Section(String label, String path) {
      this.label = label;
      this.path = path;
    }

    public String label() {
      return label;
    }

    public String path() {
      return path;
    }
  }
}
