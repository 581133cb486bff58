package org.entente.web.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.entente.actor.ActorId;
import org.entente.document.DocumentId;
import org.entente.report.Report;
import org.entente.web.word.Words;

/** Where the noun's page is. */
public final class Addresses {
  private Addresses() {}

  public static Address actor(ActorId id) {
    return Address.of("/actors/" + id);
  }

  public static Address relation(ActorId source, ActorId target) {
    return Address.of("/relations/" + source + "/" + target);
  }

  public static Address document(DocumentId id) {
    return Address.of("/documents/" + id);
  }

  public static Address report(String id) {
    return Address.of("/reports/" + id);
  }

  public static Address event(String id) {
    return Address.of("/events/" + id);
  }

  /** Sentences with these words. */
  public static Address search(String words) {
    return Address.of("/search").with("q", Words.shortened(words, 120).replace(" …", ""));
  }

  /** The report in its document's text. */
  public static String inText(Report report) {
    return document(report.document()).with("report", report.id()) + "#" + report.id();
  }

  /** An article's own address, when it is one that a browser may be sent to: http or https. */
  public static Optional<String> findOutside(Optional<String> address) {
    return address.filter(Addresses::isWeb);
  }

  private static boolean isWeb(String address) {
    try {
      URI uri = new URI(address);
      return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
          && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
