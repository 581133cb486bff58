package org.entente.web.safety;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Decides which requests are served at all, and under which headers every answer goes out. */
public final class Guard {
  /** Nothing is loaded from elsewhere, nothing runs inline, no page is framed. */
  public static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; "
          + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /** Longest address with its query, in characters. */
  public static final int LONGEST_ADDRESS = 4_000;

  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final Hosts hosts;

  public Guard(Hosts hosts) {
    this.hosts = hosts;
  }

  /** Headers of every answer, refusals among them. */
  public static Map<String, String> headers() {
    var headers = new TreeMap<String, String>();
    headers.put("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    headers.put("Referrer-Policy", "same-origin");
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    return headers;
  }

  /** Why a request is not served; empty when it is. */
  public Optional<Refusal> findRefusal(Request request) {
    if (request.host().isEmpty() || !hosts.admits(request.host().get())) {
      return Optional.of(Refusal.WRONG_HOST);
    }
    if (request.addressLength() > LONGEST_ADDRESS) {
      return Optional.of(Refusal.LONG_ADDRESS);
    }
    if (!READING.contains(request.method()) && !isOwn(request)) {
      return Optional.of(Refusal.CROSS_SITE_WRITE);
    }
    return Optional.empty();
  }

  /**
   * A browser names the page that writes in {@code Sec-Fetch-Site} or at least in {@code Origin};
   * both are checked where given. A request with neither is refused, since old browsers leave them
   * out.
   */
  private static boolean isOwn(Request request) {
    boolean ownOrigin =
        request
            .origin()
            .map(origin -> origin.equals("http://" + request.host().orElse("")))
            .orElse(request.fetchSite().isPresent());
    boolean ownSite = request.fetchSite().map(site -> site.equals("same-origin")).orElse(ownOrigin);
    return ownOrigin && ownSite;
  }

  /**
   * What the decision looks at.
   *
   * @param addressLength characters of path and query together
   */
  public record Request(
      String method,
      Optional<String> host,
      Optional<String> origin,
      Optional<String> fetchSite,
      int addressLength) {}

  /** A reason not to serve, as it is shown. */
  public enum Refusal {
    WRONG_HOST(
        421,
        "wrong-host",
        "This name is not served here",
        "The server answers only under the address it printed when it started. To reach it by"
            + " another name, give that name when you start it."),
    LONG_ADDRESS(
        414,
        "long-address",
        "The address is too long",
        "An address may have up to 4,000 characters. Shorten the words searched for."),
    CROSS_SITE_WRITE(
        403,
        "cross-site-write",
        "Another site may not change this archive",
        "Only a page of this workspace may send changes. Nothing was changed.");

    private final int status;
    private final String code;
    private final String title;
    private final String detail;

    Refusal(int status, String code, String title, String detail) {
      this.status = status;
      this.code = code;
      this.title = title;
      this.detail = detail;
    }

    public int status() {
      return status;
    }

    public String code() {
      return code;
    }

    public String title() {
      return title;
    }

    public String detail() {
      return detail;
    }
  }
}
